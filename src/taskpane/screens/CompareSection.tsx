import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ShownComparison, ShownMovement } from "../../app/paneCompare";
import { MOVEMENT_LABELS, STATUS_LABELS } from "../../domain/narrate/labels";
import { STATUSES } from "../../domain/words/statuses";
import { describeRefusal } from "../../workbook/describeRefusal";
import { WorkbookError } from "../../workbook/WorkbookError";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import { CellLinks } from "../parts/CellLinks";
import { useSection } from "../parts/useSection";

/** Who moved since an earlier workbook, which the user points out as a file. It is read in the worker and goes nowhere. */
export function CompareSection({ engine }: { readonly engine: PaneEngine }) {
  const section = useSection();
  const { labels, language } = usePaneWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [comparison, setComparison] = useState<ShownComparison | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const open = async (file: File) => {
    setTrouble(undefined);
    try {
      setComparison(await engine.compare(new Uint8Array(await file.arrayBuffer()), file.name));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTrouble(describeRefusal(error, language));
    }
  };
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.compareTitle}</h2>
      <div>
        <Button size="small" onClick={() => chooser.current?.click()}>
          {labels.compareChoose}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={labels.compareChoose}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void open(file);
          }}
        />
      </div>
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
        </MessageBar>
      )}
      {comparison !== undefined && <Flows comparison={comparison} />}
      {comparison !== undefined && (
        <ul className={section.list}>
          {comparison.movements.map((movement) => (
            <Movement key={[...movement.earlier, ...movement.later].map(({ id }) => id).join(" ") + movement.kind} movement={movement} />
          ))}
          <li className={section.quiet}>{labels.compareUnchanged(comparison.unchanged)}</li>
        </ul>
      )}
    </section>
  );
}

function Flows({ comparison: { persons, statuses } }: { readonly comparison: ShownComparison }) {
  const section = useSection();
  const { labels, language } = usePaneWords();
  const shown = STATUSES.filter((status) => statuses[status].earlier + statuses[status].later > 0);
  const lines = [
    { name: labels.compareHeads, flow: persons },
    ...shown.map((status) => ({ name: STATUS_LABELS[language][status], flow: statuses[status] })),
  ];
  return (
    <table className={section.table}>
      <thead>
        <tr>
          <td />
          {[labels.compareBefore, "+", "−", labels.compareNow].map((head) => (
            <th key={head} scope="col" className={section.th}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, flow }) => (
          <tr key={name}>
            <th scope="row" className={section.rowHead}>
              {name}
            </th>
            {[flow.earlier, flow.into, flow.outOf, flow.later].map((value, at) => (
              <td key={at} className={section.td}>
                {value.toLocaleString("da-DK")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Movement({ movement: { kind, earlier, later, rows } }: { readonly movement: ShownMovement }) {
  const { language } = usePaneWords();
  const who = (persons: ShownMovement["later"]) =>
    persons.length === 0 ? "–" : persons.map(({ id, status }) => `${id} (${STATUS_LABELS[language][status]})`).join(" + ");
  return (
    <li>
      {MOVEMENT_LABELS[language][kind]}: {who(earlier)} → {who(later)} <CellLinks cells={rows} />
    </li>
  );
}
