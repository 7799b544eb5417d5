import { Button, MessageBar, MessageBarBody, SearchBox } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ListedDecision } from "../../app/listDecisions";
import { decisionsFile, readDecisionsFile } from "../../app/settingsFile";
import type { Decision } from "../../domain/words/decision";
import { fold } from "../../domain/words/fold";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import { CellLinks } from "../parts/CellLinks";
import { useSection } from "../parts/useSection";
import type { PendingDecisions } from "../useDecisions";

interface DecidedListProps {
  readonly engine: PaneEngine;
  readonly proposal: unknown;
  readonly pending: PendingDecisions;
}

function matches({ what, about, by, at, why }: ListedDecision, search: string): boolean {
  const text = fold([what, about, by, why].join(" "));
  return fold(search)
    .split(" ")
    .filter(Boolean)
    .every((word) => text.includes(word) || fold(at).includes(word));
}

/** What has been decided, by month or by word; saved as a file and read from one, so that it follows to the next workbook. */
export function DecidedList({ engine, proposal, pending }: DecidedListProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const [listed, setListed] = useState<readonly ListedDecision[]>([]);
  const [search, setSearch] = useState("");
  useEffect(() => {
    let isLatest = true;
    void engine.decisions().then((found) => isLatest && setListed(found));
    return () => void (isLatest = false);
  }, [engine, proposal]);
  const shown = listed.filter((decision) => matches(decision, search));
  return (
    <section className={section.section} aria-label={labels.decidedTitle}>
      <h2 className={section.heading}>{labels.decidedTitle}</h2>
      <SearchBox
        size="small"
        placeholder={labels.decidedSearch}
        aria-label={labels.decidedSearch}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {shown.length === 0 && <p className={section.quiet}>{labels.decidedNone}</p>}
      <ul className={section.list}>
        {shown.map(({ what, about, by, at, why, rows }, index) => (
          <li key={`${about} ${String(index)}`}>
            <span className={section.quiet}>
              {at.slice(0, 10)} {by}
            </span>{" "}
            {what}: {rows.length > 0 ? <CellLinks cells={rows} /> : about}
            {why !== "" && <span className={section.quiet}> {why}</span>}
          </li>
        ))}
      </ul>
      <FileButtons engine={engine} pending={pending} />
    </section>
  );
}

function FileButtons({ engine, pending }: Pick<DecidedListProps, "engine" | "pending">) {
  const { labels } = usePaneWords();
  const [isRefused, setRefused] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const load = async (file: File) => {
    const read = readDecisionsFile(parsed(await file.text()));
    setRefused(!read.ok);
    if (read.ok) pending.add(read.value);
  };
  return (
    <>
      {isRefused && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{labels.decidedImportFailed}</MessageBarBody>
        </MessageBar>
      )}
      <div>
        <Button size="small" onClick={() => void engine.decided().then((decisions) => save([...decisions, ...pending.decisions]))}>
          {labels.decidedExport}
        </Button>{" "}
        <Button size="small" onClick={() => chooser.current?.click()}>
          {labels.decidedImport}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void load(file);
          }}
        />
      </div>
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (notJson) {
    return { notJson };
  }
}

/** The very file that the command line takes with --decisions. */
function save(decisions: readonly Decision[]): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(decisionsFile(decisions), null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "afstem-beslutninger.json";
  link.click();
  URL.revokeObjectURL(address);
}
