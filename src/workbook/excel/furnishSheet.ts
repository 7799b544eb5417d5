import { CELL_LOOKS } from "../../domain/words/cellStyles";
import type { PlannedChart, PlannedSheet, PlannedTable } from "../../domain/words/plan";
import { cellAddress } from "../../domain/words/cell";
import type { Rectangle } from "../../domain/words/workbook";
import { CALL_BYTES } from "./bytes";
import { equalAreas } from "./equalAreas";
import type { Outbox } from "./outbox";
import { rangeOf } from "./rangeAddress";

type SheetAt = () => Excel.Worksheet;

const TAB_COLOUR = "#1F3864";
/** As Excel limits the list of a validation. */
const LONGEST_CHOICES = 255;
/** A column of n characters of Calibri 11 is 7 n + 5 pixels wide, a pixel three quarters of a point; two characters more give the text air. */
const widthInPoints = (characters: number): number => ((Math.min(characters, 253) + 2) * 7 + 5) * 0.75;

const CHART_TYPE = {
  stackedBars: "BarStacked",
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  waterfall: "ColumnStacked",
  line: "Line",
} as const satisfies Record<PlannedChart["kind"], `${Excel.ChartType}`>;

/** Native tables, as soon as their header stands; formulas of any sheet may name them. */
export async function writeTables(
  outbox: Outbox,
  sheet: SheetAt,
  tables: readonly PlannedTable[],
  nameOf: (name: string) => string,
): Promise<void> {
  for (const planned of tables) {
    await outbox.add(5 * CALL_BYTES, () => {
      const at = sheet();
      const table = at.tables.add(rangeOf(at, planned), true);
      table.name = nameOf(planned.name);
      table.style = "TableStyleLight1";
    });
  }
}

/** Widths, frozen panes, merged cells, lists to choose from, print layout. */
export async function furnishSheet(outbox: Outbox, sheet: SheetAt, planned: PlannedSheet): Promise<void> {
  await writeWidths(outbox, sheet, planned.widths);
  await outbox.add(10 * CALL_BYTES, () => {
    const at = sheet();
    at.tabColor = TAB_COLOUR;
    at.showGridlines = false;
    freeze(at, planned);
    at.pageLayout.orientation = planned.landscape ? "Landscape" : "Portrait";
    at.pageLayout.paperSize = "A4";
    at.pageLayout.zoom = { horizontalFitToPages: 1 };
    if (planned.printTitleRow !== undefined) {
      const row = String(planned.printTitleRow + 1);
      at.pageLayout.setPrintTitleRows(`$${row}:$${row}`);
    }
  });
  for (const area of planned.merges) await outbox.add(CALL_BYTES, () => rangeOf(sheet(), area).merge(false));
  for (const { area, choices } of planned.choices) {
    const source = choices.join(",");
    // A comma within a choice would become two choices.
    if (source.length > LONGEST_CHOICES || choices.some((choice) => choice.includes(","))) continue;
    await outbox.add(CALL_BYTES + source.length, () => {
      rangeOf(sheet(), area).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  }
}

/** Colours by rule, and charts: last, when the figures that they show stand. */
export async function paintSheet(outbox: Outbox, sheet: SheetAt, planned: PlannedSheet, bind: (formula: string) => string): Promise<void> {
  for (const { area, formula, style } of planned.highlights) {
    await outbox.add(6 * CALL_BYTES, () => {
      const { custom } = rangeOf(sheet(), area).conditionalFormats.add("Custom");
      const { colour, fill } = CELL_LOOKS[style];
      custom.rule.formula = `=${bind(formula)}`;
      if (colour !== undefined) custom.format.font.color = `#${colour}`;
      if (fill !== undefined) custom.format.fill.color = `#${fill}`;
    });
  }
  for (const chart of planned.charts) await outbox.add((6 + 5 * chart.series.length) * CALL_BYTES, () => draw(sheet(), chart));
}

async function writeWidths(outbox: Outbox, sheet: SheetAt, widths: readonly number[]): Promise<void> {
  for (const [width, areas] of equalAreas([widths], 0)) {
    for (const area of areas) {
      await outbox.add(CALL_BYTES, () => {
        rangeOf(sheet(), area).format.columnWidth = widthInPoints(width);
      });
    }
  }
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PlannedSheet): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}

function draw(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first] = planned.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(CHART_TYPE[planned.kind], rangeOf(sheet, first.values), "Columns");
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.setPosition(corner(planned.at, "first"), corner(planned.at, "last"));
  const categories = rangeOf(sheet, planned.categories);
  planned.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) series.name = name;
    else series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    // The first series of a waterfall only lifts the others to where they begin.
    if (index === 0 && planned.kind === "waterfall") series.format.fill.clear();
  });
  const shown = planned.kind === "waterfall" ? planned.series.length - 1 : planned.series.length;
  chart.legend.visible = shown > 1;
  if (shown > 1) chart.legend.position = "Bottom";
}

function corner(at: Rectangle, which: "first" | "last"): string {
  return which === "first" ? cellAddress(at.top, at.left) : cellAddress(at.bottom, at.right);
}
