import type { ColumnMeaning, RecognisedTable } from "../words/columns";
import { COLUMN_WORDS } from "../words/ownSheets";
import type { WorkbookSnapshot } from "../words/workbook";
import { isOwnSheet } from "../words/workbook";

/** The sheet that came closest to a table of participants, and what it lacks, in words. */
export interface Candidate {
  readonly sheet: string;
  readonly lacks: string;
}

const NAMING: readonly ColumnMeaning[] = ["cpr", "name", "givenName", "familyName"];

function understood(table: RecognisedTable): number {
  return table.columns.filter(({ meaning }) => meaning !== undefined && meaning !== "ignored").length;
}

function filledCells(snapshot: WorkbookSnapshot, name: string): number {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return (sheet?.values ?? []).reduce((sum, row) => sum + row.filter((value) => value !== null && value !== "").length, 0);
}

/** What is said of a workbook without participants (SPEC 3); undefined where every sheet is empty. */
export function bestCandidate(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[]): Candidate | undefined {
  const [table] = [...tables].sort((one, other) => understood(other) - understood(one));
  if (table !== undefined && understood(table) > 0) {
    const hasNaming = table.columns.some(({ meaning }) => typeof meaning === "string" && NAMING.includes(meaning));
    return {
      sheet: table.sheet,
      lacks: hasNaming ? "rækker med deltagere" : `en kolonne med ${COLUMN_WORDS.cpr} eller ${COLUMN_WORDS.name}`,
    };
  }
  const names = snapshot.sheets.map(({ name }) => name).filter((name) => !isOwnSheet(name));
  const [fullest] = names.sort((one, other) => filledCells(snapshot, other) - filledCells(snapshot, one));
  return fullest === undefined || filledCells(snapshot, fullest) === 0 ? undefined : { sheet: fullest, lacks: "en overskriftsrække" };
}
