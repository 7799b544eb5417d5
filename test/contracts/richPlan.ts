import type { CellStyle, PlannedCell, PlannedSheet, WritePlan } from "../../src/domain/words/plan";

const cell = (value: PlannedCell["value"], style?: CellStyle, formula?: string): PlannedCell => ({
  value,
  ...(style !== undefined && { style }),
  ...(formula !== undefined && { formula }),
});

/** A sheet with nothing but its cells; what is given is laid over it. */
export function aPlannedSheet(name: string, sheet: Partial<PlannedSheet> = {}): PlannedSheet {
  return {
    name,
    cells: [[cell("Fund", "heading")]],
    widths: [20],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    tables: [],
    highlights: [],
    charts: [],
    choices: [],
    landscape: false,
    ...sheet,
  };
}

/** A plan in which everything that a plan can say is said once. The link leads to `linkedSheet`. */
export function richPlan(linkedSheet: string): WritePlan {
  const people = aPlannedSheet("Afstem Personer", {
    cells: [
      [cell("Person", "heading"), cell("Klynge", "heading"), cell("Status", "heading"), cell("Timer", "heading"), cell("Start", "heading")],
      [
        { value: "P001", style: "link", link: { sheet: linkedSheet, row: 1, column: 0 } },
        cell("Klynge 1", "text"),
        cell("i beskæftigelse", "text"),
        cell(37.5, "hours"),
        cell(44621, "date"),
      ],
      [cell("P002", "text"), cell("Klynge 1", "text"), cell("ledig", "text"), cell(12.25, "hours"), cell(44652, "date")],
      [cell("P003", "text"), cell("Klynge 2", "text"), cell("=1+1", "text"), cell(0, "hours"), cell(null)],
    ],
    widths: [10, 14, 22, 10, 12],
    frozenRows: 1,
    frozenColumns: 1,
    tables: [{ name: "AfstemPersoner", top: 0, left: 0, bottom: 3, right: 4 }],
    choices: [{ area: { top: 1, left: 2, bottom: 3, right: 2 }, choices: ["i beskæftigelse", "ledig", "uddannelse"] }],
    landscape: true,
    printTitleRow: 0,
  });
  const overview = aPlannedSheet("Afstem Overblik", {
    cells: [
      [cell("Overblik", "title"), null, null],
      [
        cell(
          "Tal for hele projektet, talt pr. person. Én borger tæller én gang, også når borgeren er registreret flere gange i skemaet.",
          "wrapped",
        ),
        null,
        null,
      ],
      [cell("Klynge", "heading"), cell("Personer", "heading"), cell("I beskæftigelse", "heading")],
      [
        cell("Klynge 1", "label"),
        cell(2, "integer", 'COUNTIFS(AfstemPersoner[Klynge],"Klynge 1")'),
        cell(1, "integer", 'COUNTIFS(AfstemPersoner[Klynge],A4,AfstemPersoner[Status],"i beskæftigelse")'),
      ],
      [
        cell("Klynge 2", "label"),
        cell(1, "integer", 'COUNTIFS(AfstemPersoner[Klynge],"Klynge 2")'),
        cell(0, "integer", 'COUNTIFS(AfstemPersoner[Klynge],A5,AfstemPersoner[Status],"i beskæftigelse")'),
      ],
      [cell("I alt", "total"), cell(3, "total", "SUM(B4:B5)"), cell(1, "total", "SUM(C4:C5)")],
      [cell(true), cell("3 personer", "text", 'B6&" personer"'), cell(1 / 3, "percent", "C6/B6")],
    ],
    widths: [18, 14, 18],
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ],
    highlights: [{ area: { top: 3, left: 1, bottom: 4, right: 1 }, formula: "B4>1", style: "warning" }],
    charts: (["stackedBars", "columns", "stackedColumns", "waterfall", "line"] as const).map((kind, index) => ({
      name: `Diagram ${kind}`,
      kind,
      title: `Personer pr. klynge (${kind})`,
      categories: { top: 3, left: 0, bottom: 4, right: 0 },
      series: [
        { name: "Personer", values: { top: 3, left: 1, bottom: 4, right: 1 } },
        { name: "I beskæftigelse", values: { top: 3, left: 2, bottom: 4, right: 2 } },
      ],
      at: { top: 8 + 14 * index, left: 0, bottom: 20 + 14 * index, right: 2 },
    })),
  });
  return { sheets: [overview, people], removals: [] };
}
