import type { CellRef } from "../../words/cell";
import type { ColumnMeaning } from "../../words/columns";
import type { Settings } from "../../words/settings";
import type { HourSink } from "../hours/readWideHours";
import { indexRegistrations, nameKey } from "../hours/joinHours";
import type { Table } from "../tables/Table";
import { rowSourceOf } from "./readParticipants";
import type { Draft } from "./readRegistration";
import { readRegistration } from "./readRegistration";
import { rowKindOf, senseRows } from "./rowKind";

/** What a form may add to a registration that lacks it. */
const FILLED = [
  "bornOn", "gender", "municipality", "cluster", "company", "benefitGroup", "entryStatus", "unemployedSince", "education", "background", "disability",
  "otherDisadvantage", "homeless", "rural", "referredOn", "screenedOn", "start", "exit", "completion", "interruptionReason", "status", "employedAtPartner",
  "jobStart", "jobEnd", "weeklyHours", "resultDate", "statusAfterSixMonths", "qualification", "startForm", "endForm",
] as const satisfies readonly (ColumnMeaning & keyof Draft)[]; // prettier-ignore

/** A fact that any registration of the person states stands: a form then says nothing new of the others. */
function fill(members: readonly Draft[], form: Draft): void {
  for (const fact of FILLED) {
    const value = form[fact];
    if (value === undefined || members.some((member) => member[fact] !== undefined)) continue;
    for (const member of members) {
      Object.assign(member, { [fact]: value });
      const at = form.cells[fact] ?? form.cells.cpr;
      if (at !== undefined) member.cells[fact] = at;
    }
  }
}

/** That the form was handed in is a fact of its own (DOMAIN R12). */
function received(form: Draft, table: Table): Draft {
  const meaning = table.role === "startForms" ? "startForm" : "endForm";
  const at: CellRef = form.cells.cpr ?? form.cells.name ?? { sheet: form.sheet, row: form.row, column: 0 };
  return form[meaning] === undefined ? { ...form, [meaning]: "ja", cells: { ...form.cells, [meaning]: at } } : form;
}

/** Start and end forms fill in what the registrations lack; they are never counted themselves. */
export function joinForms(tables: readonly Table[], registrations: readonly Draft[], settings: Settings, sink: HourSink): void {
  const index = indexRegistrations(registrations);
  for (const table of tables) {
    const sense = senseRows(table);
    const source = rowSourceOf(table, settings, sink);
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      if (rowKindOf(sense, row).is !== "registration") continue;
      const form = received(readRegistration(source, row, { cluster: undefined, municipality: undefined, kind: undefined }), table);
      const byName = form.name === undefined ? undefined : index.byName().get(nameKey(`${form.name.given} ${form.name.family}`));
      const members =
        (form.cpr === undefined ? undefined : index.byCpr.get(form.cpr.digits)) ?? (form.cpr?.isWhole === true ? undefined : byName);
      const drafts = (members ?? []).flatMap((member) => registrations[member] ?? []);
      if (drafts.length > 0) fill(drafts, form);
      else sink.findings.gather("row-unclear", { sheet: form.sheet, row, column: form.cells.cpr?.column ?? 0 });
    }
  }
}
