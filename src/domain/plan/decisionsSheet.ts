import type { CellArea } from "../words/cell";
import { describeFinding } from "../narrate/describeFinding";
import type { Decision } from "../words/decision";
import type { Finding } from "../words/finding";
import { COLUMN_WORDS, DECISION_HEADERS, DECISION_SEPARATOR, DECISION_WORDS, OWN_SHEETS, STATUS_CODE_WORDS } from "../words/ownSheets";
import type { PlannedCell, PlannedSheet } from "../words/plan";
import { linkTo, text } from "./cells";
import type { Layout } from "./layout";
import { openQuestions } from "./openQuestions";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { SHEET_TITLES } from "./words";

const HEADER_ROW = 8;
/** Empty lines to type in. */
const SPARE_LINES = 10;

/** A line of the sheet: a decision, an open question, or empty. */
export interface DecisionLine {
  readonly kind?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly answer?: string;
  readonly by?: string;
  readonly at?: string;
  readonly why?: string;
  /** Help that is not read back. */
  readonly question?: string;
  readonly places?: readonly CellArea[];
}

export function decisionsSheet(facts: PlanFacts, { mask }: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.decisions);
  drawHead(draft, SHEET_TITLES.decisions, facts.summary);
  GUIDE.forEach((line, index) => draft.put(3 + index, 0, text(line, "subtitle")));
  const lines = [
    ...facts.decisions.map((decision): DecisionLine => ({
      ...lineOf(decision),
      by: decision.by,
      at: decision.at,
      why: mask(decision.why),
    })),
    ...malformedLines(facts.findings),
    ...openQuestions(facts, mask),
    ...Array.from({ length: SPARE_LINES }, (): DecisionLine => ({})),
  ];
  const table = decisionsTable(lines);
  table.drawOn(draft);
  const kind = table.columnOf("kind");
  draft.choices.push({ area: { ...table.body, left: kind, right: kind }, choices: Object.values(DECISION_WORDS) });
  return draft.finish({ widths: [24, 28, 28, 22, 16, 14, 40, 52, 24, 24], frozenRows: HEADER_ROW + 1, printTitleRow: HEADER_ROW });
}

const GUIDE = [
  "Samme person / forskellige personer: de to registreringers nøgler i Gælder og Og (nøglerne står i Afstem Bro).",
  `Statustekst betyder: teksten i Gælder. Status ved afslutning: nøglen i Gælder. Svar: ${Object.values(STATUS_CODE_WORDS).join(", ")}.`,
  "Afvigelse accepteret: fundets kode i Gælder og dets celler i Og. Kolonne betyder: arkets navn, kolonnens overskrift, og betydningen i Svar.",
  "Linjer med et spørgsmål til højre venter på svar: vælg en beslutning, skriv hvem, hvornår og hvorfor.",
] as const;

function lineOf(decision: Decision): DecisionLine {
  const kind = DECISION_WORDS[decision.kind];
  switch (decision.kind) {
    case "same-person":
    case "different-persons":
      return { kind, subject: decision.registrations[0], object: decision.registrations[1] };
    case "status-meaning":
      return { kind, subject: decision.text, answer: STATUS_CODE_WORDS[decision.code] };
    case "exit-status":
      return { kind, subject: decision.registration, answer: STATUS_CODE_WORDS[decision.code] };
    case "accepted":
      return { kind, subject: decision.finding, object: decision.cells.join(DECISION_SEPARATOR) };
    case "column":
      return { kind, subject: decision.sheet, object: decision.header, answer: COLUMN_WORDS[decision.meaning] };
    case "claim":
      return {
        kind,
        subject: decision.sentence,
        object: decision.number,
        answer: [decision.measure, ...(decision.scope === "total" ? [] : [decision.scope])].join(DECISION_SEPARATOR),
      };
  }
}

/** What the controller typed and Afstem did not understand stays, so that it can be mended. The facts have the names of the columns. */
function malformedLines(findings: readonly Finding[]): readonly DecisionLine[] {
  return findings
    .filter(({ code, cells }) => code === "decision-malformed" && cells[0]?.sheet === OWN_SHEETS.decisions)
    .map((finding) => {
      const { found, subject, object, answer, by, at, why } = finding.facts;
      const typed = { kind: found, subject, object, answer, by, at, why };
      const entries = Object.entries(typed).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]]));
      return { ...(Object.fromEntries(entries) as DecisionLine), question: describeFinding(finding, "da").remedy };
    });
}

function decisionsTable(lines: readonly DecisionLine[]): PlacedTable<DecisionLine> {
  const typed = (key: "subject" | "object" | "answer" | "by" | "at" | "why"): TableColumn<DecisionLine> => ({
    key,
    header: DECISION_HEADERS[key],
    cell: (line) => ({ value: line[key] ?? null, style: "input" }),
  });
  const place = (key: string, header: string, index: number): TableColumn<DecisionLine> => ({
    key,
    header,
    cell: ({ places = [] }) => linkTo(places[index]),
  });
  const columns: readonly TableColumn<DecisionLine>[] = [
    {
      key: "kind",
      header: DECISION_HEADERS.kind,
      cell: ({ kind }): PlannedCell => ({ value: kind ?? null, style: "input" }),
    },
    typed("subject"),
    typed("object"),
    typed("answer"),
    typed("by"),
    typed("at"),
    typed("why"),
    { key: "question", header: "Spørgsmål", cell: ({ question }) => (question === undefined ? null : text(question, "wrapped")) },
    place("first", "Se her", 0),
    place("second", "og her", 1),
  ];
  return new PlacedTable("AfstemBeslutninger", OWN_SHEETS.decisions, { top: HEADER_ROW, left: 0 }, { columns, rows: lines });
}
