import type { ColumnMeaning } from "../words/columns";
import { COLUMN_MEANINGS } from "../words/columns";
import type { Answer, Decision } from "../words/decision";
import type { Finding } from "../words/finding";
import { fold } from "../words/fold";
import { COLUMN_WORDS, DECISION_HEADERS, DECISION_SEPARATOR, DECISION_WORDS, OWN_SHEETS, STATUS_CODE_WORDS } from "../words/ownSheets";
import type { StatusCode } from "../words/statuses";
import type { WorkbookSnapshot } from "../words/workbook";
import type { OwnRow } from "./ownTable";
import { ownRows } from "./ownTable";

type Cells = OwnRow<keyof typeof DECISION_HEADERS>["cells"];

/** The decisions of `Afstem Beslutninger`; a row that says a kind but not what it takes is a finding. */
export interface StoredDecisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/** The key of a table of words whose word, or which itself, is written here. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, written: string): Key | undefined {
  const folded = fold(written);
  return (Object.keys(words) as Key[]).find((key) => fold(words[key]) === folded || fold(key) === folded);
}

/** Cells, joined as ownSheets says. A name may hold a slash of its own ("A/S"). */
function cellsOf(written: string): string[] {
  return written
    .split(DECISION_SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Measure and scope; only the first separator parts them, since a group's name may hold anything. */
function measureAndScope(written: string): { readonly measure: string; readonly scope: string } | undefined {
  const at = written.indexOf(DECISION_SEPARATOR);
  const measure = (at < 0 ? written : written.slice(0, at)).trim();
  return measure === "" ? undefined : { measure, scope: at < 0 ? "total" : written.slice(at + DECISION_SEPARATOR.length).trim() };
}

/** What a row decides; undefined where a fact is missing or not understood. */
function decisionOf(kind: Decision["kind"], cells: Cells): Decision | undefined {
  const { subject, object, answer } = cells;
  const given: Answer = { by: cells.by, at: cells.at, why: cells.why };
  const code: StatusCode | undefined = keyOf(STATUS_CODE_WORDS, answer);
  const meaning: ColumnMeaning | undefined = COLUMN_MEANINGS.find((each) => each === answer) ?? keyOf(COLUMN_WORDS, answer);
  if (subject === "") return undefined;
  switch (kind) {
    case "same-person":
    case "different-persons":
      return object === "" || object === subject ? undefined : { kind, registrations: [subject, object], ...given };
    case "status-meaning":
      return code === undefined ? undefined : { kind, text: subject, code, ...given };
    case "exit-status":
      return code === undefined ? undefined : { kind, registration: subject, code, ...given };
    case "accepted":
      return { kind, finding: subject, cells: cellsOf(object), ...given };
    case "column":
      return object === "" || meaning === undefined ? undefined : { kind, sheet: subject, header: object, meaning, ...given };
    case "claim": {
      const counted = measureAndScope(answer);
      return object === "" || counted === undefined ? undefined : { kind, sentence: subject, number: object, ...counted, ...given };
    }
  }
}

/** Reads what the controller, or a co-author, has decided (SPEC 7). Never throws over what is written there. */
export function readDecisions(snapshot: WorkbookSnapshot): StoredDecisions {
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  for (const { cells, at } of ownRows(snapshot, OWN_SHEETS.decisions, DECISION_HEADERS, ["at"])) {
    // An open question has its facts filled in, but nobody has answered: by, when and why are empty.
    if (cells.kind === "" && cells.by === "" && cells.at === "" && cells.why === "") continue;
    const kind = keyOf(DECISION_WORDS, cells.kind);
    const decision = kind === undefined ? undefined : decisionOf(kind, cells);
    if (decision === undefined) findings.push({ code: "decision-malformed", cells: [at], facts: { found: cells.kind, ...cells } });
    else decisions.push(decision);
  }
  return { decisions, findings };
}
