import { distinctCompanies } from "../summarise/rules/growth";
import { fold } from "../words/fold";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph } from "./pieces";
import { partnersWithMoney } from "./economy";

/** The companies that are partners by role; else whoever has a budget. Each once. */
function partnersOf({ recognised, summary }: Told): readonly string[] {
  const byRole = distinctCompanies(recognised.records.companies).filter(({ role }) => role === "partner");
  const named = byRole.length > 0 ? byRole.map(({ name }) => name) : partnersWithMoney(summary);
  return [...new Map(named.map((name) => [fold(name), name])).values()];
}

/** Field "Projektets formål og vigtigste partnere": what it is called, who carries it out, and with whom. The purpose is the controller's. */
export function narratePartners(told: Told): Passage {
  const { name, grantee, wholePeriod } = told.recognised.project;
  const partners = partnersOf(told);
  if (partners.length === 0) return { text: "", numbers: [] };
  const said = { name: name?.value ?? "", grantee: grantee?.value, period: wholePeriod?.value };
  return paragraph([said.name === "" ? [] : told.voice.project(said), told.voice.partners(partners)], told.language);
}
