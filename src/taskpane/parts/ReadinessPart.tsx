import { Button } from "@fluentui/react-components";
import type { ReadinessNote } from "../../app/readiness";
import { usePaneWords } from "../paneContext";
import { useSection } from "./useSection";

/** Brings a field of the form into view, and the keyboard with it. */
function goTo(field: string): void {
  document.getElementById(`field-${field}`)?.querySelector("h2")?.focus();
}

/** What stands between the form and sending it; a click goes to the field. */
export function ReadinessPart({ notes }: { readonly notes: readonly ReadinessNote[] }) {
  const section = useSection();
  const { labels } = usePaneWords();
  if (notes.length === 0) return <p className={section.quiet}>{labels.formReady}</p>;
  const said: Readonly<Record<ReadinessNote["kind"], (count: number) => string>> = {
    empty: () => labels.noteEmpty,
    "too-long": labels.noteTooLong,
    differs: labels.noteDiffers,
    contradicts: () => labels.noteContradicts,
    privacy: labels.notePrivacy,
  };
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.readinessTitle}</h2>
      <ul className={section.list}>
        {notes.map(({ field, kind, count }) => (
          <li key={`${field} ${kind}`} className={section.quiet}>
            <Button size="small" appearance="subtle" onClick={() => goTo(field)}>
              {labels.fieldNumber(field)}
            </Button>{" "}
            {said[kind](count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
