import { REASON_RULES, SAMENESS_LABELS } from "../narrate/labels";
import { rowName } from "../words/cell";
import { OWN_SHEETS } from "../words/ownSheets";
import type { Reconciled, SurplusItem } from "../words/person";
import { placeOf, SURPLUS_REASONS } from "../words/person";
import type { PlannedCell } from "../words/plan";
import type { Registration } from "../words/registration";
import { linkTo, text, yes } from "./cells";
import { danishMonths } from "./danishTime";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import { capital, GROUP_WORDS, reasonWord } from "./words";

/** The block of the sums: a line for the registrations, each reason, the persons, and the rest. */
export const BRIDGE_HEADER_ROW = 4;
const SURPLUS_HEADER_ROW = BRIDGE_HEADER_ROW + SURPLUS_REASONS.length + 9;
/** Lines between one table and the header of the next. */
const BETWEEN = 3;

/** A registration that counts, and whose it is. */
export interface OwnedRegistration {
  readonly index: number;
  readonly registration: Registration;
  readonly person: string;
  readonly isSurplus: boolean;
}

export interface BridgeTables {
  readonly surplus: PlacedTable<SurplusItem>;
  readonly registrations: PlacedTable<OwnedRegistration>;
}

export function bridgeTables(reconciled: Reconciled): BridgeTables {
  const surplus = surplusTable(reconciled);
  const top = surplus.lastRow + BETWEEN;
  return { surplus, registrations: registrationsTable(reconciled, top) };
}

function surplusTable({ surplus, registrations }: Reconciled): PlacedTable<SurplusItem> {
  const place = (index: number | undefined): PlannedCell | null => linkToRow(registrations[index ?? -1]);
  const columns: readonly TableColumn<SurplusItem>[] = [
    { key: "reason", header: "Årsag", cell: ({ reason }) => text(reasonWord(reason)) },
    { key: "person", header: "Person", cell: ({ person }) => text(person) },
    { key: "first", header: "Første række", cell: ({ registrations: [first] }) => place(first) },
    { key: "extra", header: "Ekstra række", cell: ({ registrations: [, extra] }) => place(extra) },
    { key: "months", header: "Måneder", cell: ({ months }) => text(danishMonths(months), "wrapped") },
    { key: "across", header: "På tværs af klynger", cell: ({ isAcrossClusters }) => yes(isAcrossClusters) },
    { key: "rule", header: "Regel", cell: ({ reason }) => text(REASON_RULES.da[reason], "wrapped") },
    { key: "sameness", header: "Samme person, fordi", cell: ({ sameness }) => text(capital(SAMENESS_LABELS.da[sameness]), "wrapped") },
  ];
  return new PlacedTable("AfstemBro", OWN_SHEETS.bridge, { top: SURPLUS_HEADER_ROW, left: 0 }, { columns, rows: surplus });
}

function registrationsTable(reconciled: Reconciled, top: number): PlacedTable<OwnedRegistration> {
  const kinds = { practice: "Praktik", paid: "Løn" } as const;
  const group = (name: "cluster" | "municipality" | "company"): TableColumn<OwnedRegistration> => ({
    key: name,
    header: GROUP_WORDS[name].one,
    cell: ({ registration }) => text(registration[name] ?? GROUP_WORDS[name].none, "wrapped"),
  });
  const columns: readonly TableColumn<OwnedRegistration>[] = [
    { key: "row", header: "Række", cell: ({ registration }) => linkToRow(registration) },
    { key: "person", header: "Person", cell: ({ person }) => text(person) },
    group("cluster"),
    group("municipality"),
    { key: "kind", header: "Type", cell: ({ registration: { kind } }) => (kind === undefined ? null : text(kinds[kind])) },
    { key: "surplus", header: "Ekstra", cell: ({ isSurplus }) => yes(isSurplus) },
    group("company"),
    { key: "key", header: "Nøgle til beslutninger", cell: ({ index }) => text(reconciled.keys[index] ?? "") },
  ];
  return new PlacedTable("AfstemRegistreringer", OWN_SHEETS.bridge, { top, left: 0 }, { columns, rows: ownedRegistrations(reconciled) });
}

function linkToRow(registration: Registration | undefined): PlannedCell | null {
  return registration === undefined ? null : linkTo(placeOf(registration), rowName(registration));
}

/** Those that count, in the order of the sheets. */
export function ownedRegistrations({ persons, registrations, surplus }: Reconciled): readonly OwnedRegistration[] {
  const extra = new Set(surplus.map(({ registrations: [, index] }) => index));
  return persons
    .flatMap(({ id, registrations: indices }) => indices.map((index) => ({ index, person: id, isSurplus: extra.has(index) })))
    .sort((a, b) => a.index - b.index)
    .flatMap((owned) => {
      const registration = registrations[owned.index];
      return registration === undefined ? [] : [{ ...owned, registration }];
    });
}
