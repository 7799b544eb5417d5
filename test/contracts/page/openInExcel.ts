import type { WorkbookSnapshot } from "../../../src/domain/words/workbook";
import type { ExcelAtHand } from "../../../src/workbook/excel/excelAtHand";
import { excelWorkbook } from "../../../src/workbook/excelWorkbook";
import type { WorkbookPort } from "../../../src/workbook/port";

/** Where the sheets of before make room: Excel keeps one sheet at least. */
const ASIDE = "Afstems kontrakt";

/** Makes the open workbook hold the snapshot's values and nothing else. What was in it is lost. */
export async function openInExcel(excel: ExcelAtHand, { sheets }: WorkbookSnapshot): Promise<WorkbookPort> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const before = worksheets.items.map(({ name }) => name);
    if (!before.includes(ASIDE)) worksheets.add(ASIDE);
    for (const name of before) if (name !== ASIDE) worksheets.getItem(name).delete();
    for (const { name, values } of sheets) {
      const sheet = worksheets.add(name);
      const width = Math.max(0, ...values.map((row) => row.length));
      if (width === 0) continue;
      const cells = values.map((row) => Array.from({ length: width }, (_, column) => literal(row[column] ?? null)));
      sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells;
    }
    worksheets.getItem(ASIDE).delete();
    await context.sync();
  });
  return excelWorkbook(excel);
}

/** Text stays text, whatever it looks like. */
function literal(value: string | number | boolean | null): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" ? `'${value}` : value;
}
