import type { CellArea } from "../../words/cell";
import { fold } from "../../words/fold";
import type { CompanyRecord, Records, Reservation, Voucher } from "../../words/records";
import type { Recognised } from "../../words/registration";
import type { Figure, Measure } from "../../words/summary";
import { TOTAL } from "../../words/summary";
import { distinctCompanies, growthOf } from "./growth";
import { moneyFigures } from "./moneyFigures";

/** "Styregruppen", "Styregruppemøde", "Steering group". */
const STEERING = /^(styregruppe|steering)/;

/** What the sheets of companies, economy, vouchers, activities and meetings give. Silent where they say nothing. */
export function recordFigures({ records }: Pick<Recognised, "records">): readonly Figure[] {
  return [
    ...moneyFigures(records.budget),
    ...reservationFigures(records),
    ...counted("meetings", records.meetings, ({ place }) => place),
    ...counted(
      "meetings.steering",
      records.meetings.filter(({ group }) => group !== undefined && STEERING.test(fold(group))),
      ({ place }) => place,
    ),
    ...counted("activities", records.activities, ({ place }) => place),
    ...companyFigures(distinctCompanies(records.companies)),
  ];
}

/** A sheet of reservations repeats what stands on the vouchers, so where there is one, it alone is counted. */
function reservationFigures({ reservations, vouchers }: Records): readonly Figure[] {
  const listed: readonly (Reservation | Voucher)[] =
    reservations.length > 0 ? reservations : vouchers.filter(({ reservation }) => reservation !== undefined);
  const isPriced = listed.length > 0 && listed.every(({ amount }) => amount !== undefined);
  const amount: Figure = {
    measure: "reservations.amount",
    scope: TOTAL,
    value: listed.reduce((sum, { amount: own = 0 }) => sum + own, 0),
    cells: listed.map(({ cells, place }) => cells.amount ?? place),
  };
  return [
    ...counted("reservations", listed, ({ place }) => place),
    ...counted(
      "reservations.handled",
      listed.filter(({ action }) => action !== undefined),
      ({ cells, place }) => cells.action ?? place,
    ),
    ...(isPriced ? [amount] : []),
  ];
}

function companyFigures(companies: readonly CompanyRecord[]): readonly Figure[] {
  const growths = companies.flatMap((company) => growthOf(company) ?? []);
  const growing = growths.filter(({ difference }) => difference > 0);
  const withGrowth: Figure = {
    measure: "companiesWithGrowth",
    scope: TOTAL,
    value: growing.length,
    cells: growing.flatMap(({ cells }) => cells),
  };
  return [
    ...counted("companies.listed", companies, ({ cells, place }) => cells.name ?? place),
    ...counted(
      "companies.left",
      companies.filter(({ leftOn }) => leftOn !== undefined),
      ({ cells, place }) => cells.leftOn ?? place,
    ),
    ...counted(
      "companies.support",
      companies.filter(({ role }) => role === "support"),
      ({ cells, place }) => cells.role ?? place,
    ),
    // None measurable is not none growing (DOMAIN R53).
    ...(growths.length > 0 ? [withGrowth] : []),
  ];
}

/** Silent at none: records do not tell an empty column from an absent one. */
function counted<Row>(measure: Measure, rows: readonly Row[], cellOf: (row: Row) => CellArea): readonly Figure[] {
  return rows.length === 0 ? [] : [{ measure, scope: TOTAL, value: rows.length, cells: rows.map(cellOf) }];
}
