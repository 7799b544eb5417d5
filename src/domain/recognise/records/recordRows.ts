import { fold } from "../../words/fold";
import { isMonthFirstColumn } from "../cells/readDay";
import { isBlank, textOf } from "../cells/textOf";
import type { Findings } from "../rows/Findings";
import type { Table } from "../tables/Table";
import type { RecordLayout } from "./recordHeaders";
import { hasLegalForm } from "./companyName";
import { headerOf } from "./recordHeaders";
import type { RecordSource } from "./RecordRow";
import { factColumns, RecordRow, yearColumnsOf } from "./RecordRow";
import type { RecordKind } from "./recordWords";

/** What a row beneath a header of records is. A section is a lone text; a gap parts a table from notes below it. */
export type RecordLine =
  | { readonly is: "record"; readonly row: RecordRow }
  | { readonly is: "section"; readonly row: RecordRow; readonly text: string; readonly isAfterGap: boolean }
  | { readonly is: "total" };

export function recordSource(table: Table, layout: RecordLayout, kind: RecordKind, findings: Findings): RecordSource {
  const { grid, firstRow, lastRow } = table;
  const monthFirst = layout.columns.filter((column) =>
    isMonthFirstColumn(grid.sheet.values.slice(firstRow, lastRow + 1).map((row) => row[column])),
  );
  const columns = factColumns(grid, layout, kind);
  const byYear = kind === "budget" ? yearColumnsOf(grid, layout, columns) : new Map<string, readonly number[]>();
  return { grid, kind, layout, columns, byYear, firstRow, lastRow, monthFirst: new Set(monthFirst), findings };
}

const TOTAL =
  "(?:i alt|ialt|total|totalt|totaler|totals|sum|summen|subtotal|subtotals|mellemsum|delsum|samlet|samlede|hovedtotal|grand total|gennemsnit|average)";
/** Words that narrow a total without making it a name: "Total budget", "Sum for klynge 1", "I alt inkl. 18 %". */
const NARROWING =
  "(?:alle?|all|budget\\w*|regnskab\\w*|forbrug|beloeb|udgifter|omkostninger|direkte|indirekte|udgift|costs?|expenditure|amount|for|i|of|per|pr|klynge|cluster|partnere?|partners?|virksomheder|companies|bilag|vouchers|forbehold|reservations|aktiviteter|activities|moeder|meetings|kr|kroner|dkk|ebitda|inkl|ekskl|incl|excl|moms|procent|pct|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|\\d+)";
const WHOLE = new RegExp(`^${TOTAL}(?: ${NARROWING})*$`);
const TRAILING = / (?:i alt|ialt|in total|subtotal|mellemsum)$/;
/** "Total A/S" is a company; "Total" or "Antal" before more words is a total only where nothing else tells the row. */
const LEADING =
  /^(?:i alt|ialt|total|totalt|sum|subtotal|samlet|samlede|antal|number of|count|heraf|of which|gennemsnit) | (?:total|totalt|sum)$/;
/** What no total row holds. */
const IDENTITY: Readonly<Record<RecordKind, readonly string[]>> = {
  companies: ["cvr", "role", "joinedOn", "entryYear"],
  budget: ["account"],
  vouchers: ["number", "date"],
  reservations: ["supplier", "action"],
  activities: ["heldOn"],
  meetings: ["heldOn"],
};
const LABELS = 2;

function isLabel(text: string): boolean {
  const folded = fold(text);
  return WHOLE.test(folded) || TRAILING.test(folded) || (LEADING.test(folded) && !hasLegalForm(text));
}

function isIdentified(row: RecordRow): boolean {
  return IDENTITY[row.source.kind].some((fact) => row.isFilled(fact) && !isLabel(textOf(row.value(fact))));
}

function isTotal(row: RecordRow, texts: readonly string[]): boolean {
  const isTyped = texts.slice(0, LABELS).some((text) => WHOLE.test(fold(text)) || TRAILING.test(fold(text)));
  if (isTyped) return !isIdentified(row) || row.source.kind === "budget";
  return texts.slice(0, 1).some((text) => LEADING.test(fold(text)) && !hasLegalForm(text)) && !isIdentified(row);
}

/** "(dd.mm.åååå)", "(kr.)": a row that tells how to fill in the others. */
function isGuidance(values: number, texts: readonly string[]): boolean {
  const telling = texts.filter((text) => /^[([].*\p{L}.*[)\]]$/u.test(text));
  return telling.length >= 2 && telling.length * 3 >= values * 2;
}

function repeatsHeader({ source, row }: RecordRow, texts: readonly string[]): boolean {
  const alike = source.layout.columns.filter((column) => {
    const text = fold(textOf(source.grid.sheet.values[row]?.[column]));
    return text !== "" && text === fold(headerOf(source.grid, source.layout.headerRows, column));
  });
  return alike.length >= 2 && alike.length * 2 > texts.length;
}

/** The rows of a table, top to bottom: hidden ones too, headers repeated below and blanks left out. */
export function recordLines(source: RecordSource): readonly RecordLine[] {
  const lines: RecordLine[] = [];
  let isAfterGap = false;
  for (let at = source.firstRow; at <= source.lastRow; at += 1) {
    const row = new RecordRow(source, at);
    const values = source.layout.columns.map((column) => source.grid.sheet.values[at]?.[column]).filter((value) => !isBlank(value));
    const texts = values.filter((value) => typeof value === "string").map(textOf);
    const [only = ""] = texts;
    if (values.length === 0) isAfterGap = true;
    if (values.length === 0 || repeatsHeader(row, texts) || isGuidance(values.length, texts)) continue;
    const isLone = values.length === 1 && only !== "" && source.layout.columns.length > 1;
    if (isTotal(row, texts)) lines.push({ is: "total" });
    else if (isLone) lines.push({ is: "section", row, text: only, isAfterGap });
    else lines.push({ is: "record", row });
    // Notes below a table follow each other: the gap before the first holds for all of them.
    if (!isLone) isAfterGap = false;
  }
  return lines;
}
