import { checkText } from "../domain/check/checkText";
import type { PrivacyConcern } from "../domain/narrate/privacyConcerns";
import { namesToLookFor, privacyConcerns } from "../domain/narrate/privacyConcerns";
import type { Block } from "../domain/words/block";
import { textToSend } from "../domain/words/block";
import type { Proposal } from "./propose";

/** What a field still lacks before the form can be sent. */
export interface ReadinessNote {
  /** The field, as the form counts it. */
  readonly field: string;
  /**
   * empty: required, and nothing stands there. too-long: `count` characters above the form's limit. differs: `count` numbers of the
   * controller's own text are not the workbook's. contradicts: that text says two things. privacy: a CPR number or a name, `count` times.
   */
  readonly kind: "empty" | "too-long" | "differs" | "contradicts" | "privacy";
  readonly count: number;
}

/** What to think of before each field is copied, by field (SPEC 5): the names are looked for here and go no further. */
export function concernsOf({ blocks, reconciled, settings }: Proposal): Readonly<Record<string, readonly PrivacyConcern[]>> {
  const names = namesToLookFor(reconciled.registrations);
  return Object.fromEntries(
    blocks.map((block) => {
      // The numbers of a generated text stand elsewhere than in the controller's own.
      const sent = { text: textToSend(block), numbers: block.own === undefined ? block.numbers : [] };
      return [block.field, privacyConcerns(sent, names, settings.smallGroup)];
    }),
  );
}

/** The controller's own text is held against the workbook; a generated one agrees by construction. */
function checkOfOwn(block: Block, { summary, decisions }: Proposal): readonly ReadinessNote[] {
  const own = block.origin === "own" ? block.text : block.own;
  if (own === undefined) return [];
  const { coverage, contradictions } = checkText(own, { summary, decisions });
  return [
    { field: block.field, kind: "differs", count: coverage.differs },
    { field: block.field, kind: "contradicts", count: contradictions.length },
  ];
}

/** Everything that stands between the form and sending it, field by field (SPEC 5). Empty: the form is ready. */
export function readinessOf(proposal: Proposal): readonly ReadinessNote[] {
  const concerns = concernsOf(proposal);
  return proposal.blocks
    .flatMap((block): readonly ReadinessNote[] => {
      const { field, isRequired, longest = Infinity } = block;
      const text = textToSend(block);
      const named = (concerns[field] ?? []).filter(({ kind }) => kind !== "small-group");
      return [
        { field, kind: "empty", count: isRequired && text.trim() === "" ? 1 : 0 },
        { field, kind: "too-long", count: Math.max(0, text.length - longest) },
        ...checkOfOwn(block, proposal),
        { field, kind: "privacy", count: named.length },
      ];
    })
    .filter(({ count }) => count > 0);
}
