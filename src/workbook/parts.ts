import type { PlannedCell, WritePlan } from "../domain/words/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/words/workbook";
import type { LiveWorkbook, PortOptions, WorkbookPort } from "./port";

/** A snapshot on its way to a worker, in pieces small enough not to hold up the one who sends them. Rows belong to the sheet begun last. */
export type SnapshotPart =
  | { readonly part: "workbook"; readonly file: string | undefined; readonly date1904: boolean }
  | { readonly part: "sheet"; readonly sheet: Omit<SheetSnapshot, "values" | "formats"> }
  | { readonly part: "rows"; readonly values: SheetSnapshot["values"]; readonly formats: SheetSnapshot["formats"] };

/** A plan of which the rows are fetched as they are written. `outline` is the plan with its cells left out. */
export interface PlanSource {
  readonly outline: WritePlan;
  /** How many rows each sheet of the outline has, in its order. */
  readonly rowCounts: readonly number[];
  rows(sheet: number, from: number, count: number): Promise<readonly (readonly (PlannedCell | null)[])[]>;
}

/** A workbook that gives and takes its cells in parts, so that the thread it stands on never holds the whole. */
export interface PartedWorkbook extends WorkbookPort {
  readParts(take: (part: SnapshotPart) => void, options?: PortOptions): Promise<void>;
  carryOutParts(source: PlanSource, options?: PortOptions): Promise<void>;
}

/** What the pane stands beside: Excel, or the workbench. */
export type PaneWorkbook = LiveWorkbook & PartedWorkbook;

/** The snapshot that the parts make up. */
export function assembled(parts: Iterable<SnapshotPart>): WorkbookSnapshot {
  const sheets: (SheetSnapshot & { values: SheetSnapshot["values"][number][]; formats: SheetSnapshot["formats"][number][] })[] = [];
  let file: string | undefined;
  let date1904 = false;
  for (const part of parts) {
    if (part.part === "workbook") ({ file, date1904 } = part);
    else if (part.part === "sheet") sheets.push({ ...part.sheet, values: [], formats: [] });
    else {
      const sheet = sheets.at(-1);
      if (sheet === undefined) throw new Error("rows before any sheet");
      for (const row of part.values) sheet.values.push(row);
      for (let at = 0; at < part.values.length; at += 1) sheet.formats.push(part.formats[at]);
    }
  }
  return { file, date1904, sheets };
}

/** A plan at hand, as a source of parts. */
export function planSource(plan: WritePlan): PlanSource {
  return {
    outline: { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: [] })) },
    rowCounts: plan.sheets.map((sheet) => sheet.cells.length),
    rows: (sheet, from, count) => Promise.resolve(plan.sheets[sheet]?.cells.slice(from, from + count) ?? []),
  };
}
