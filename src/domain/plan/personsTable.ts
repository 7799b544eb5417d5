import { STATUS_RULE_LABELS } from "../narrate/labels";
import type { CellArea } from "../words/cell";
import { OWN_SHEETS } from "../words/ownSheets";
import type { Person, Reconciled } from "../words/person";
import { placeOf } from "../words/person";
import type { PlannedCell } from "../words/plan";
import type { Registration } from "../words/registration";
import { count, day, hours, linkTo, NO, text, YES, yes } from "./cells";
import type { Mask } from "./maskedText";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { Group } from "./words";
import { GROUP_WORDS, statusWord } from "./words";

export const PERSONS_HEADER_ROW = 4;

/** What stands in a person's columns of clusters, municipalities or companies; where there is none, the word for none. */
function namesOf(person: Person, group: Group): readonly string[] {
  const names = { cluster: person.clusters, municipality: person.municipalities, company: person.companies }[group];
  return names.length > 0 ? names : [GROUP_WORDS[group].none];
}

/**
 * A person can be in two clusters. Each further one has its own column, so that plain COUNTIFS of equal texts, added up over the columns,
 * count a person once in each, and "Klynge 1" never meets "Klynge 11".
 */
function groupColumns(group: Group, persons: readonly Person[]): readonly TableColumn<Person>[] {
  const most = persons.reduce((found, person) => Math.max(found, namesOf(person, group).length), 1);
  const { one, also } = GROUP_WORDS[group];
  return Array.from({ length: most }, (_, index) => ({
    key: index === 0 ? group : `${group}.${String(index + 1)}`,
    header: index === 0 ? one : index === 1 ? also : `${also} (${String(index + 1)})`,
    cell: (person): PlannedCell | null => {
      const name = namesOf(person, group)[index];
      return name === undefined ? null : text(name, group === "company" ? "wrapped" : "text");
    },
  }));
}

export function personsTable({ persons, registrations }: Reconciled, mask: Mask): PlacedTable<Person> {
  const rowsOf = (person: Person) => person.registrations.flatMap((index) => registrations[index] ?? []);
  const columns: readonly TableColumn<Person>[] = [
    { key: "person", header: "Person", cell: ({ id }) => text(id) },
    { key: "rows", header: "Kilderækker", cell: (person) => linkTo(placeOfFirst(rowsOf(person)), rowsInWords(rowsOf(person))) },
    ...groupColumns("cluster", persons),
    ...groupColumns("municipality", persons),
    ...groupColumns("company", persons),
    { key: "start", header: "Første start", cell: ({ firstStart }) => day(firstStart) },
    { key: "exit", header: "Sidste slut", cell: ({ lastExit }) => day(lastExit) },
    { key: "status", header: "Status", cell: ({ status }) => text(statusWord(status.status), "wrapped") },
    { key: "deceased", header: "Afdød", cell: ({ status }) => yes(status.isDeceased) },
    { key: "text", header: "Statustekst i kilden", cell: ({ status }) => (status.text === "" ? null : text(mask(status.text), "wrapped")) },
    { key: "statusCell", header: "Hviler på", cell: ({ status }) => linkTo(status.cells[0]) },
    { key: "rule", header: "Regel", cell: ({ status }) => text(STATUS_RULE_LABELS.da[status.rule], "wrapped") },
    { key: "runnerUp", header: "Næstbedste", cell: (person) => runnerUp(person, mask) },
    {
      key: "completed",
      header: "Gennemført",
      cell: ({ isCompleted }) => (isCompleted === undefined ? null : text(isCompleted ? YES : NO)),
    },
    { key: "registrations", header: "Registre-ringer", align: "right", cell: (person) => count(person.registrations.length) },
    { key: "practice.reported", header: "Praktik indberettet", align: "right", cell: ({ practice }) => hours(practice.reported) },
    { key: "practice.removed", header: "Praktik fjernet", align: "right", cell: ({ practice }) => hours(practice.removed) },
    { key: "practice.counted", header: "Praktik talt med", align: "right", cell: ({ practice }) => hours(practice.counted) },
    { key: "paid.reported", header: "Løn indberettet", align: "right", cell: ({ paid }) => hours(paid.reported) },
    { key: "paid.removed", header: "Løn fjernet", align: "right", cell: ({ paid }) => hours(paid.removed) },
    { key: "paid.counted", header: "Løn talt med", align: "right", cell: ({ paid }) => hours(paid.counted) },
  ];
  return new PlacedTable("AfstemPersoner", OWN_SHEETS.persons, { top: PERSONS_HEADER_ROW, left: 0 }, { columns, rows: persons });
}

function runnerUp({ status }: Person, mask: Mask): PlannedCell | null {
  if (status.runnerUp === undefined) return null;
  const { status: other, text: written, cells } = status.runnerUp;
  const words = written === "" ? statusWord(other) : `${statusWord(other)} („${mask(written)}“)`;
  return { value: words, style: "wrapped", ...(cells[0] === undefined ? {} : { link: cells[0] }) };
}

function placeOfFirst(rows: readonly Registration[]): CellArea | undefined {
  const [first] = rows;
  return first === undefined ? undefined : placeOf(first);
}

/** "Indikatorskema!14, 39; Klynge 2!9" */
function rowsInWords(rows: readonly Registration[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, row } of rows) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), String(row + 1)]);
  return [...bySheet.entries()].map(([sheet, numbers]) => `${sheet}!${numbers.join(", ")}`).join("; ");
}
