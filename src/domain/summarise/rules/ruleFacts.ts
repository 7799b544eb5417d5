import { hasColumn } from "../../reconcile/statedColumns";
import type { CellArea } from "../../words/cell";
import type { ColumnMeaning, SheetRole } from "../../words/columns";
import type { Person, Reconciled } from "../../words/person";
import { placeOf } from "../../words/person";
import type { Recognised, Registration } from "../../words/registration";
import type { RuleId, RuleResult } from "../../words/rule";
import type { Settings } from "../../words/settings";

/** What the rules of participants and their hours are judged on. */
export interface RuleFacts {
  readonly recognised: Recognised;
  readonly reconciled: Reconciled;
  readonly settings: Settings;
}

/** What a controller calls the columns that these rules need. */
const NAMES = {
  referredOn: "Henvisningsdato",
  screenedOn: "Visitationsdato",
  weeklyHours: "Timer pr. uge",
  endForm: "Slutskema modtaget",
  company: "Virksomhed",
  start: "Startdato",
  exit: "Slutdato",
  resultDate: "Resultatdato",
  statusAfterSixMonths: "Status efter 6 måneder",
  notes: "Bemærkninger",
  background: "Herkomst",
  disability: "Funktionsnedsættelse",
  otherDisadvantage: "Anden udsathed",
} as const satisfies Readonly<Partial<Record<ColumnMeaning, string>>>;
export type NeededColumn = keyof typeof NAMES;

export function columnName(meaning: NeededColumn): string {
  return NAMES[meaning];
}

/** Sheets of participants; a date on the sheet of companies is none of theirs. */
const OF_PARTICIPANTS: ReadonlySet<SheetRole> = new Set(["registrations", "hours", "startForms", "endForms"] as const);

/** The columns that lack, by name; nothing is guessed. */
export function lacking({ recognised }: RuleFacts, ...needs: readonly NeededColumn[]): string {
  const tables = recognised.tables.filter(({ role }) => OF_PARTICIPANTS.has(role));
  return needs
    .filter((meaning) => !hasColumn({ ...recognised, tables }, meaning))
    .map(columnName)
    .join(", ");
}

export function unmeasured(rule: RuleId, missing: string, about = ""): RuleResult {
  return { rule, outcome: "unmeasured", about, facts: {}, cells: [], missing };
}

export function registrationsOf({ registrations: own }: Person, { registrations }: Reconciled): readonly Registration[] {
  return own.flatMap((index) => registrations[index] ?? []);
}

/** The cell of a fact, the first of the person's rows that has it; else where the person stands. */
export function cellOfPerson(person: Person, reconciled: Reconciled, meaning: ColumnMeaning): readonly CellArea[] {
  const own = registrationsOf(person, reconciled);
  const [first] = own;
  const cell = own.find(({ cells }) => cells[meaning] !== undefined)?.cells[meaning];
  return cell !== undefined ? [cell] : first === undefined ? [] : [placeOf(first)];
}

/** Of an even number the lower of the two in the middle: a value that is there. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
