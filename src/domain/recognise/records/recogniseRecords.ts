import type { Records } from "../../words/records";
import type { Findings } from "../rows/Findings";
import type { Table } from "../tables/Table";
import { joinCompanies } from "./joinCompanies";
import { readBudget } from "./readBudget";
import { readCompanies } from "./readCompanies";
import { readActivities, readMeetings } from "./readEvents";
import { readReservations, readVouchers } from "./readVouchers";
import type { RecordSource } from "./RecordRow";
import { recordSource } from "./recordRows";
import { layoutsWithin } from "./recordTables";
import type { RecordKind } from "./recordWords";

/** Companies, economy, vouchers, reservations, activities and meetings, wherever their tables stand (DOMAIN 3.1). */
export function recogniseRecords(tables: readonly Table[], findings: Findings): Records {
  const sources = tables.flatMap((table) =>
    layoutsWithin(table).flatMap((layout) => layout.kinds.map((kind) => recordSource(table, layout, kind, findings))),
  );
  const read = <T>(kind: RecordKind, of: (source: RecordSource) => readonly T[]): readonly T[] =>
    sources.filter((source) => source.kind === kind).flatMap(of);
  const events = read("activities", (source) => [readActivities(source)]);
  return {
    companies: joinCompanies(read("companies", readCompanies), findings),
    budget: read("budget", readBudget),
    vouchers: read("vouchers", readVouchers),
    reservations: read("reservations", readReservations),
    activities: events.flatMap(({ activities }) => activities),
    meetings: [...read("meetings", readMeetings), ...events.flatMap(({ meetings }) => meetings)],
  };
}
