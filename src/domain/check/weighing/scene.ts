import type { Mark } from "../marks";
import { stemAt } from "./context";
import { familyOf } from "./meaning";
import { whereOf, type Placed } from "./relation";
import type { ScopeFacts } from "./scopeEvidence";
import type { Named, Site } from "./site";

/** Tokens on either side of a number that are known by their place. */
const NEXT_TO = 4;

function namedOn(side: "R" | "L", named: Named | undefined): readonly string[] {
  if (named === undefined) return [`named ${side}-`];
  return [`named ${side} ${named.measure}`, `named ${side} ${familyOf(named.measure)} ${whereOf(named.mark.relation)}`];
}

const nounOn = (side: "R" | "L", noun: Placed<Mark> | undefined): string =>
  noun === undefined ? `noun ${side}-` : `noun ${side} ${noun.item.units.join("/")} ${whereOf(noun.relation)}`;

function tokenAt({ text, passage: { span } }: Site, at: number): string {
  if (at < span.first || at >= span.last) return "^";
  if (text.scopeAt.has(at)) return "@";
  const token = text.tokens[at];
  return token?.kind === "word" ? stemAt(text.tokens, at) : token?.kind === "digits" ? "#" : (token?.text ?? "");
}

function tokensNextTo(site: Site): readonly string[] {
  const { first, last } = site.numeral;
  const found: string[] = [];
  for (let on = 1; on <= NEXT_TO; on += 1) {
    found.push(`-${String(on)} ${tokenAt(site, first - on)}`, `+${String(on)} ${tokenAt(site, last + on - 1)}`);
  }
  return found;
}

/** How the place looks at which a number stands, whatever it may mean and however earlier numbers were read. */
export function lastingScene(site: Site): readonly string[] {
  const { namedRight, namedLeft, nounRight, nounLeft, passage, index } = site;
  const family = (named: Named | undefined) => (named === undefined ? "-" : familyOf(named.measure));
  return [
    ...tokensNextTo(site),
    ...namedOn("R", namedRight),
    ...namedOn("L", namedLeft),
    `named both ${family(namedRight)} ${family(namedLeft)}`,
    nounOn("R", nounRight),
    nounOn("L", nounLeft),
    `number ${String(Math.min(3, index))} of ${String(Math.min(4, passage.numerals.length))}`,
  ];
}

/** How what came before a number was read. */
export function passingScene({ carried, nearest, pattern, groups, isOfWhom, parting }: ScopeFacts): readonly string[] {
  const last = carried.done.at(-1);
  const host = carried.before.at(-1);
  return [
    ...(last === undefined
      ? ["no last"]
      : [
          `last ${last.counted}`,
          `last ${familyOf(last.counted)} ${parting}`,
          `last of ${last.scope.by}`,
          `last form ${last.numeral.form}`,
        ]),
    ...(host === undefined ? [] : [`host ${last === undefined ? "" : "before "}${host.counted}`, `host of ${host.scope.by}`]),
    `own ${nearest.own}`,
    `pattern ${pattern}`,
    `own ${nearest.own} ${pattern} ${groups}`,
    `topic ${carried.topic.by}`,
    `heading ${carried.heading.length > 1 ? "many" : (carried.heading[0]?.by ?? "-")}`,
    ...(carried.label === undefined ? [] : [`label ${carried.label.by}`]),
    ...(carried.opensLine ? ["opens line"] : []),
    ...(isOfWhom ? ["of whom"] : []),
  ];
}
