import type { PlannedSheet, PlannedTable } from "../../../domain/words/plan";
import type { Rectangle } from "../../../domain/words/workbook";
import { encodeCellText } from "../xmlText";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./dialect";
import { addressOf } from "./references";

/** A table as the file will hold it. */
export interface WrittenTable {
  readonly id: number;
  readonly name: string;
  readonly area: Rectangle;
  /** Equal to the texts of the header cells, and unique: Excel repairs a file in which they are not. */
  readonly columns: readonly string[];
}

/** Excel wants a row under the header, be it empty. */
export function tableArea(table: PlannedTable): Rectangle {
  const { top, left, bottom, right } = table;
  return { top, left, bottom: Math.max(bottom, top + 1), right };
}

/** The header as texts, made unique whatever their case, as Excel does: "Timer", "Timer2". */
export function columnNames(table: PlannedTable, sheet: PlannedSheet): readonly string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = table.left; column <= table.right; column++) {
    const value = sheet.cells[table.top]?.[column]?.value ?? null;
    const wanted = value === null || value === "" ? `Kolonne${String(column - table.left + 1)}` : String(value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + String(number);
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

export function tableXml({ id, name, area, columns }: WrittenTable, dialect: Dialect): string {
  const reference = addressOf(area);
  const listed = columns.map((column, index) => `<tableColumn id="${String(index + 1)}" name="${attributeText(column)}"/>`).join("");
  return (
    `${XML_HEAD}<table xmlns="${dialect.main}" id="${String(id)}" name="${name}" displayName="${name}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${String(columns.length)}">${listed}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

/** Line feeds are escaped Excel's way: XML would make them blanks in an attribute. */
function attributeText(text: string): string {
  return encodeCellText(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
