import { NO_RECORDS } from "../../src/domain/words/records";
import type { ColumnMeaning, RecognisedTable } from "../../src/domain/words/columns";
import type { Month } from "../../src/domain/words/day";
import { monthFrom } from "../../src/domain/words/day";
import type { HourKind } from "../../src/domain/words/hours";
import { HOUR_KINDS, hoursFromDecimal } from "../../src/domain/words/hours";
import type { HourEntries, Recognised, Registration } from "../../src/domain/words/registration";
import type { ReadStatus, StatusCode } from "../../src/domain/words/statuses";
import { STATUS_OF_CODE } from "../../src/domain/words/statuses";
import type { Decision } from "../../src/domain/words/decision";
import type { PairVerdict, Reconciled } from "../../src/domain/words/person";
import type { Settings } from "../../src/domain/words/settings";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { reconcileMatched } from "../../src/domain/reconcile/reconcileMatched";

const SHEET = "Deltagere";
/** Where the sheet has each fact; a row has a cell for what it says. */
const COLUMNS = [
  "name",
  "cluster",
  "municipality",
  "company",
  "kind",
  "start",
  "exit",
  "completion",
  "status",
] as const satisfies readonly ColumnMeaning[];

type Facts = Omit<Partial<Registration>, "status" | "cells">;

/** A participant row; name only what matters. `says` is the status code that its text was read as. */
export function aRegistration({ says, text, ...facts }: Facts & { readonly says?: StatusCode; readonly text?: string } = {}): Registration {
  const row = facts.row ?? 0;
  const sheet = facts.sheet ?? SHEET;
  const status: ReadStatus | undefined = says === undefined ? undefined : { code: says, status: STATUS_OF_CODE[says], text: text ?? says };
  const said = { sheet, row, ...facts, ...(status === undefined ? {} : { status }) };
  const cells = COLUMNS.flatMap((meaning, column) => (meaning in said ? [[meaning, { sheet, row, column }] as const] : []));
  return { ...said, cells: Object.fromEntries(cells) };
}

/** An amount of hours: whose (index), which month ("2020-03"), which kind, how many. */
export type Amount = readonly [registration: number, month: string, kind: HourKind, hours: number];

/** Hours of a workbook where every registration has a row and every month two columns, practice before paid. */
export function hoursOf(amounts: readonly Amount[]): HourEntries {
  const seconds = amounts.map(([, , , hours]) => hoursFromDecimal(hours).hours);
  return {
    length: amounts.length,
    registration: Int32Array.from(amounts, ([registration]) => registration),
    month: Int32Array.from(amounts, ([, month]) => monthNamed(month)),
    kind: Uint8Array.from(amounts, ([, , kind]) => HOUR_KINDS.indexOf(kind)),
    amount: Int32Array.from(seconds),
    sheet: new Uint16Array(amounts.length),
    row: Int32Array.from(amounts, ([registration]) => registration),
    column: Int32Array.from(amounts, ([, month, kind]) => 10 + (monthNamed(month) - monthFrom(2018, 1)) * 2 + HOUR_KINDS.indexOf(kind)),
    sheets: [SHEET],
  };
}

export function monthNamed(name: string): Month {
  return monthFrom(Number(name.slice(0, 4)), Number(name.slice(5, 7)));
}

/** Equal amounts over several months: "2020-01".."2020-03" of one kind. */
export function monthly(registration: number, [from, to]: readonly [string, string], kind: HourKind, hours: number): readonly Amount[] {
  const months = Array.from({ length: monthNamed(to) - monthNamed(from) + 1 }, (_, at) => monthNamed(from) + at);
  return months.map((month) => {
    const name = `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;
    return [registration, name, kind, hours];
  });
}

/** The sheet that the builders fill, as recognised: it has every column of theirs, whether or not a row says anything there. */
const TABLE: RecognisedTable = {
  sheet: SHEET,
  role: "registrations",
  headerRows: [0, 0],
  firstRow: 0,
  lastRow: 0,
  columns: COLUMNS.filter((meaning) => meaning !== "completion").map((meaning, column) => ({
    column,
    header: meaning,
    meaning,
    confidence: 1,
    because: "header and content",
  })),
  confidence: 1,
  hiddenRows: 0,
  hiddenColumns: 0,
};

/** A workbook that was recognised; rows are numbered as given. */
export function aWorkbook(
  registrations: readonly Registration[],
  amounts: readonly Amount[] = [],
  rest: Partial<Recognised> = {},
): Recognised {
  return {
    tables: [TABLE],
    project: {},
    registrations: registrations.map((each, row) => ({ ...each, row, cells: rowOfCells(each, row) })),
    hours: hoursOf(amounts),
    targets: [],
    totals: [],
    records: NO_RECORDS,
    hiddenRows: 0,
    findings: [],
    ...rest,
  };
}

function rowOfCells({ cells }: Registration, row: number): Registration["cells"] {
  return Object.fromEntries(Object.entries(cells).map(([meaning, cell]) => [meaning, { ...cell, row }]));
}

/** Reconciles a workbook of which it is known who is who: each inner list is one person's rows. */
export function reconcileGroups(
  workbook: Recognised,
  groups: readonly (readonly number[])[],
  rest: { readonly settings?: Partial<Settings>; readonly decisions?: readonly Decision[]; readonly pairs?: readonly PairVerdict[] } = {},
): Reconciled {
  const keys = workbook.registrations.map((_, index) => `row ${String(index)}`);
  const { settings = {}, decisions = [], pairs = [] } = rest;
  return reconcileMatched(workbook, { ...DEFAULT_SETTINGS, ...settings }, decisions, { keys, groups, pairs });
}

/** As reconcileGroups, where every row is the same person. */
export function reconcileOnePerson(
  rows: readonly Registration[],
  amounts: readonly Amount[] = [],
  settings: Partial<Settings> = {},
): Reconciled {
  return reconcileGroups(aWorkbook(rows, amounts), [rows.map((_, index) => index)], { settings });
}
