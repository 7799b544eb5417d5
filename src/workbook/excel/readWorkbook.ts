import type { SnapshotPart } from "../parts";
import { readBlocks } from "./readBlocks";
import type { Hidden } from "./readHidden";
import { mostlyStruckRows, readHidden } from "./readHidden";
import type { Outline } from "./readOutlines";
import { readOutlines } from "./readOutlines";
import type { Session } from "./session";

/** The whole workbook in parts: three round trips for what is around the cells, more only where rows are hidden or struck through, then one for each block of cells and one for the last formats. */
export async function readWorkbook(session: Session, readsNotes: boolean, take: (part: SnapshotPart) => void): Promise<void> {
  const outline = await readOutlines(session, readsNotes);
  take({ part: "workbook", file: outline.file === "" ? undefined : outline.file, date1904: outline.date1904 });
  const hidden: Hidden[] = [];
  for (const sheet of outline.sheets) {
    const lacks = await readHidden(session, sheet);
    const mostly = await mostlyStruckRows(session, sheet, lacks.partlyStruck);
    hidden.push({ ...lacks, struck: [...lacks.struck, ...mostly].sort((a, b) => a - b) });
  }
  let begun = -1;
  const beginUpTo = (index: number): void => {
    while (begun < index) {
      begun += 1;
      const sheet = outline.sheets[begun];
      const lacks = hidden[begun];
      if (sheet !== undefined && lacks !== undefined) take({ part: "sheet", sheet: sheetPart(sheet, lacks) });
    }
  };
  await readBlocks(session, outline.sheets, ({ sheet, values, formats }) => {
    beginUpTo(sheet);
    take({ part: "rows", values, formats });
  });
  beginUpTo(outline.sheets.length - 1);
}

function sheetPart(sheet: Outline, hidden: Hidden): Extract<SnapshotPart, { part: "sheet" }>["sheet"] {
  const { name, visibility, merges, tables, notes } = sheet;
  return { name, visibility, merges, tables, notes, hiddenRows: hidden.rows, hiddenColumns: hidden.columns, struckRows: hidden.struck };
}
