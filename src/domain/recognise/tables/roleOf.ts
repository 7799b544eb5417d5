import type { RecognisedColumn, SheetRole } from "../../words/columns";
import { fold } from "../../words/fold";
import { has, monthColumns } from "./Table";

const SHEET_NAMES: readonly (readonly [RegExp, SheetRole])[] = [
  [/^(?:startskema|startskemaer|start|indgangsskema|entry|start forms?|entry forms?)$/, "startForms"],
  [/^(?:slutskema|slutskemaer|slut|ophoer|ophoersskema|afslutning|afsluttede|exit|end forms?|exit forms?)$/, "endForms"],
  [/\b(?:lister|liste|opslag|koder|vaerdier|lists?|lookup|codes)\b/, "other"],
  [/virksomhed|partner|accelerator|compan/, "companies"],
  [/bilag|faktura|voucher|invoice/, "vouchers"],
  [/oekonomi|budget|regnskab|economy|finance/, "economy"],
  [/styregruppe|moede|meeting/, "meetings"],
  [/aktivitet|camp|activit/, "activities"],
];

export function roleOfName(sheet: string): SheetRole | undefined {
  const folded = fold(sheet);
  return SHEET_NAMES.find(([pattern]) => pattern.test(folded))?.[1];
}

/** True where a row can be told to be one human being. */
function namesPersons(table: { readonly columns: readonly RecognisedColumn[] }): boolean {
  if (has(table, "cpr")) return true;
  return (
    has(table, "name", "familyName", "givenName") &&
    has(table, "bornOn", "status", "start", "exit", "kind", "cluster", "registrationNumber")
  );
}

/** What a table is by its columns; its sheet's name decides only between like and like. */
export function roleOf(sheet: string, columns: readonly RecognisedColumn[]): SheetRole {
  const table = { columns };
  const named = roleOfName(sheet);
  const isMonthly = has(table, "month", "day") || (has(table, "year") && has(table, "practiceHours", "paidHours", "hours"));
  const isLong =
    isMonthly && has(table, "hours", "practiceHours", "paidHours") && has(table, "cpr", "name", "familyName", "registrationNumber");
  if (isLong && !["companies", "vouchers", "economy", "meetings", "activities"].includes(named ?? "")) return "hours";
  if (namesPersons(table) && (has(table, "cpr") || named === undefined))
    return named === "startForms" || named === "endForms" ? named : "registrations";
  if (named === undefined && has(table, "registrationNumber") && (has(table, "status") || monthColumns(table).length > 0))
    return "registrations";
  if (named !== undefined && named !== "startForms" && named !== "endForms") return named;
  return has(table, "cvr") && has(table, "company") ? "companies" : "other";
}
