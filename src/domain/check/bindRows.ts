import { TOTAL, type Scope } from "../words/summary";
import type { Binding } from "./binding";
import type { ReadText } from "./bindText";
import { readMarks, type Mark } from "./marks";
import { readMeasure } from "./readMeasure";
import { says } from "./senses";
import type { ScopeMention } from "./scopeNames";
import type { Line, Span } from "./sentences";
import { within } from "./within";

/** A cell of a pasted table. */
interface Cell extends Span {
  readonly marks: readonly Mark[];
  readonly scopes: readonly ScopeMention[];
}

function cellsOf(text: ReadText, line: Span): readonly Cell[] {
  const cells: Span[] = [];
  let first = line.first;
  for (let at = line.first; at <= line.last; at += 1) {
    const mark = text.tokens[at]?.text;
    if (at < line.last && mark !== "|" && mark !== "\t") continue;
    cells.push({ first, last: at });
    first = at + 1;
  }
  const opensWithBar = text.tokens[line.first]?.text === "|";
  return (opensWithBar ? cells.slice(1) : cells).map((cell) => ({
    ...cell,
    marks: readMarks(text.tokens, cell.first, cell.last, text.scopeAt),
    scopes: within(text.scopes, cell),
  }));
}

const EMPTY: Cell = { first: 0, last: 0, marks: [], scopes: [] };

/** A pasted table: what is counted stands at the head of the row or of the column, the group at the other. */
export function bindRows(
  text: ReadText,
  rows: readonly Line[],
  heading: readonly Scope[],
  { sentence, line }: { readonly sentence: number; readonly line: number },
): readonly Binding[] {
  const table = rows.map((row) => cellsOf(text, row));
  const numbersIn = (cell: Cell) =>
    within(text.numerals, cell).filter(({ first, noClaim }) => noClaim === undefined && !text.scopeAt.has(first));
  const hasHead = (table[0] ?? []).every((cell) => numbersIn(cell).length === 0);
  return table.flatMap((cells, rowIndex) => {
    const label = cells[0] ?? EMPTY;
    return cells.flatMap((cell, column) => {
      const head = hasHead && rowIndex > 0 ? (table[0]?.[column] ?? EMPTY) : EMPTY;
      return numbersIn(cell).map((numeral) =>
        bindCell(text, { label: column === 0 ? EMPTY : label, head, cell, numeral }, heading, { sentence: sentence + rowIndex, line }),
      );
    });
  });
}

interface Crossing {
  readonly label: Cell;
  readonly head: Cell;
  readonly cell: Cell;
  readonly numeral: ReadText["numerals"][number];
}

function bindCell(
  text: ReadText,
  { label, head, cell, numeral }: Crossing,
  heading: readonly Scope[],
  place: { sentence: number; line: number },
): Binding {
  const marks = [...label.marks, ...head.marks];
  const own = cell.marks.filter(({ first }) => first >= numeral.last);
  const scopes = [...label.scopes, ...head.scopes].map(({ scope }) => scope);
  const reading = readMeasure(
    {
      left: marks,
      right: own,
      before: [],
      behind: [],
      scopesLeft: [],
      scopesRight: [],
      scopesBefore: [],
      scopesBehind: [],
      isJoinedToNext: false,
      isOfNext: false,
    },
    {
      tokenKey: (at) => text.tokens[at]?.key ?? "",
      from: numeral.last,
      isPercent: numeral.form !== "count",
      isWhole: false,
      before: undefined,
      beforeMeasure: undefined,
      isZero: false,
    },
  );
  const isTarget = says(marks, "target");
  const isPlain = reading.measures.length === 0 && !reading.isUnknown && scopes.length > 0 && !marks.some(({ isUnknown }) => isUnknown);
  const measures = isTarget ? [] : isPlain ? (["persons"] as const) : reading.measures;
  const whole = says(marks, "whole") ? [TOTAL] : heading;
  const certainty = measures.length === 0 || scopes.length > 1 ? "none" : isPlain ? "weak" : reading.certainty;
  return {
    numeral,
    measures,
    otherMeasures: reading.otherMeasures,
    ...(numeral.form === "count" ? {} : { shareOf: "persons" as const }),
    scopes: scopes.length > 0 ? scopes : whole,
    hasOwnScope: scopes.length > 0,
    certainty,
    ...(certainty === "none" ? { obstacle: "unclear" as const } : {}),
    isBase: false,
    isOtherDay: false,
    isSum: says(marks, "whole"),
    ...place,
  };
}
