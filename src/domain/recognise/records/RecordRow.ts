import type { CellRef, CellValue } from "../../words/cell";
import type { IsoDay } from "../../words/day";
import { fold } from "../../words/fold";
import type { Oere } from "../../words/records";
import { readDay } from "../cells/readDay";
import { isBlank, isErrorText, isNothing, textOf } from "../cells/textOf";
import type { Findings } from "../rows/Findings";
import type { Grid } from "../tables/sheetGrid";
import { formatAt, valueAt } from "../tables/sheetGrid";
import { yearWithin } from "./ebitdaColumns";
import { moneyScale, readMoney } from "./readMoney";
import type { RecordLayout } from "./recordHeaders";
import { headerOf } from "./recordHeaders";
import { readRecordHeader } from "./readRecordHeader";
import type { RecordKind } from "./recordWords";

/** One table of records of one kind, with where each fact stands. */
export interface RecordSource {
  readonly grid: Grid;
  readonly kind: RecordKind;
  readonly layout: RecordLayout;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that part one fact by year ("Budget 2021", "Budget 2022"), where no column gives the whole. */
  readonly byYear: ReadonlyMap<string, readonly number[]>;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Date columns whose text dates stand month first. */
  readonly monthFirst: ReadonlySet<number>;
  readonly findings: Findings;
}

/** The best column of every fact: whole words before parts of longer headers, then the leftmost. */
export function factColumns(grid: Grid, layout: RecordLayout, kind: RecordKind): ReadonlyMap<string, number> {
  const best = new Map<string, { readonly column: number; readonly rank: number }>();
  const ebitda = new Set(layout.ebitda.map(({ column }) => column));
  for (const column of layout.columns) {
    const read = ebitda.has(column) && kind === "companies" ? undefined : readRecordHeader(kind, headerOf(grid, layout.headerRows, column));
    if (read !== undefined && read.rank < (best.get(read.fact)?.rank ?? Infinity)) best.set(read.fact, { column, rank: read.rank });
  }
  return new Map([...best].map(([fact, { column }]) => [fact, column]));
}

/** A header without the year that it names; undefined where it names none. */
function withoutYear(header: string): string | undefined {
  const year = yearWithin(header);
  return year === undefined ? undefined : fold(header.replace(String(year), " "));
}

/** Columns of one header but for its year, for each fact that has no column of its own. */
export function yearColumnsOf(
  grid: Grid,
  layout: RecordLayout,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const headerAt = (column: number) => withoutYear(headerOf(grid, layout.headerRows, column));
  const alike = (column: number) => layout.columns.filter((other) => headerAt(other) !== undefined && headerAt(other) === headerAt(column));
  return new Map([...columns].map(([fact, column]) => [fact, alike(column)] as const).filter(([, found]) => found.length > 1));
}

/** Words of a cell that say that nothing is there. */
const NO_TEXT = new Set(["ingen", "intet", "nej", "no", "none", "n a", "ikke relevant", "false", "0"]);

/** One row while it is read: every fact that it gives remembers its cell. */
export class RecordRow {
  private readonly given = new Map<string, CellRef>();

  constructor(
    readonly source: RecordSource,
    readonly row: number,
  ) {}

  /** Where each fact stands that was read. */
  get cells(): Readonly<Record<string, CellRef>> {
    return Object.fromEntries(this.given);
  }

  /** A fact rests on a cell, or on none after all. */
  rest(fact: string, cell: CellRef | undefined): void {
    if (cell === undefined) this.given.delete(fact);
    else this.given.set(fact, cell);
  }

  get place(): CellRef {
    const [first = 0] = this.source.layout.columns;
    return this.at(Math.min(first, ...this.source.columns.values()));
  }

  at(column: number): CellRef {
    return { sheet: this.source.grid.sheet.name, row: this.row, column };
  }

  value(fact: string): CellValue {
    const column = this.source.columns.get(fact);
    return column === undefined ? null : valueAt(this.source.grid, this.row, column);
  }

  isFilled(fact: string): boolean {
    return !isBlank(this.value(fact));
  }

  /** What a text column says; a cell merged over several rows says it for each. */
  text(fact: string): string | undefined {
    const column = this.source.columns.get(fact);
    if (column === undefined) return undefined;
    const { grid } = this.source;
    const own = valueAt(grid, this.row, column);
    const merge = isBlank(own) ? mergeOver(grid, this.row, column) : undefined;
    const text = textOf(merge === undefined ? own : valueAt(grid, merge.row, merge.column));
    if (isNothing(text) || isErrorText(text)) return undefined;
    this.given.set(fact, merge === undefined ? this.at(column) : { sheet: grid.sheet.name, ...merge });
    return text;
  }

  /** A text, unless it says that there is none: "nej", "ingen", "0". */
  statement(fact: string): string | undefined {
    const said = this.value(fact);
    const text = typeof said === "boolean" ? (said ? "ja" : "nej") : this.text(fact);
    if (text === undefined || NO_TEXT.has(fold(text)) || isNothing(text)) {
      this.given.delete(fact);
      return undefined;
    }
    const column = this.source.columns.get(fact);
    if (typeof said === "boolean" && column !== undefined) this.given.set(fact, this.at(column));
    return text;
  }

  money(fact: string): Oere | undefined {
    const column = this.source.columns.get(fact);
    if (column === undefined) return undefined;
    const parts = (this.source.byYear.get(fact) ?? [column]).flatMap((part) => {
      const amount = this.moneyAt(part, moneyScale(headerOf(this.source.grid, this.source.layout.headerRows, part)));
      return amount === undefined ? [] : [{ part, amount }];
    });
    const [first] = parts;
    if (first === undefined) return undefined;
    this.given.set(fact, this.at(first.part));
    return parts.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** An amount; `scale` is what the column's own header announces, else the table's title tells. */
  moneyAt(column: number, scale: number): Oere | undefined {
    const { grid, layout, findings } = this.source;
    const announced = scale === 1 ? moneyScale(layout.title) : scale;
    const reading = readMoney(valueAt(grid, this.row, column), formatAt(grid, this.row, column), announced);
    if (reading.is === "unreadable") findings.gather("amount-unreadable", this.at(column), { found: reading.found });
    return reading.is === "amount" ? reading.amount : undefined;
  }

  day(fact: string): IsoDay | undefined {
    const column = this.source.columns.get(fact);
    if (column === undefined) return undefined;
    const { grid, monthFirst, findings } = this.source;
    const context = { date1904: grid.date1904, isBirth: false, isMonthFirst: monthFirst.has(column) };
    const reading = readDay(valueAt(grid, this.row, column), formatAt(grid, this.row, column), context);
    if (reading.is === "unreadable" || reading.is === "impossible")
      findings.gather(`date-${reading.is}`, this.at(column), { found: reading.found });
    if (reading.is === "ambiguous") findings.gather("date-ambiguous", this.at(column), { found: reading.found, day: reading.day });
    if (reading.is !== "day" && reading.is !== "ambiguous") return undefined;
    this.given.set(fact, this.at(column));
    return reading.day;
  }

  /** A count of things: digits, perhaps with a word after them ("12 ansatte"). */
  whole(fact: string): number | undefined {
    const column = this.source.columns.get(fact);
    if (column === undefined) return undefined;
    const found = /^(?:ca\.? ?)?(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:[.,]0+)?(?: ?\p{L}+\.?)?$/u.exec(textOf(this.value(fact)));
    if (found === null) return undefined;
    this.given.set(fact, this.at(column));
    return Number((found[1] ?? "").replaceAll(".", ""));
  }
}

function mergeOver({ sheet }: Grid, row: number, column: number): { readonly row: number; readonly column: number } | undefined {
  const merge = sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return merge?.left === column ? { row: merge.top, column: merge.left } : undefined;
}
