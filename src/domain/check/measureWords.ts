import type { Measure, Scope } from "../words/summary";

/** What a measure is called when a verdict is explained. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  registrations: "registreringer",
  persons: "borgere",
  surplus: "ekstra registreringer",
  "surplus.duplicate": "ekstra registreringer, som er dubletter",
  "surplus.concurrent": "ekstra registreringer med samtidig praktik og løn",
  "surplus.transition": "ekstra registreringer ved overgang fra praktik til løn",
  "surplus.sequential": "ekstra registreringer i forlængelse af hinanden",
  "surplus.re-entry": "ekstra registreringer ved genindtræden",
  "surplus.no-hours": "ekstra registreringer uden timer",
  personsWithSurplus: "borgere med mere end én registrering",
  personsInSeveralClusters: "borgere i mere end én klynge",
  "status.employed": "borgere i beskæftigelse",
  "status.education": "borgere i uddannelse",
  "status.jobseeking": "ledige eller aktivt jobsøgende borgere",
  "status.unavailable": "borgere, der ikke er til rådighed",
  "status.deceased": "afdøde borgere",
  "status.active": "aktive borgere",
  "status.unknown": "borgere med uoplyst status",
  "status.employedOrEducation": "borgere i beskæftigelse eller uddannelse",
  exited: "afsluttede borgere",
  completed: "borgere, der har gennemført",
  interrupted: "borgere, der har afbrudt",
  everPaid: "borgere, der har haft lønnede timer",
  everPractice: "borgere, der har haft praktiktimer",
  everBoth: "borgere, der har haft både praktiktimer og lønnede timer",
  everEmployedAtPartner: "borgere, der har været ansat hos en partnervirksomhed",
  lostPartnerJob: "borgere, der har mistet jobbet hos en partnervirksomhed",
  companies: "virksomheder",
  municipalities: "kommuner",
  clusters: "klynger",
  actors: "beskæftigelsesaktører",
  "hours.practice.reported": "indberettede praktiktimer",
  "hours.practice.removed": "fjernede praktiktimer",
  "hours.practice.counted": "praktiktimer",
  "hours.paid.reported": "indberettede lønnede timer",
  "hours.paid.removed": "fjernede lønnede timer",
  "hours.paid.counted": "lønnede timer",
  "hours.counted": "timer i alt",
  "hours.reported": "indberettede timer i alt",
  "hours.removed": "fjernede timer i alt",
  months: "måneder med timer",
  "target.persons": "målet for deltagere",
  "target.completed": "målet for gennemførte",
  "target.status.employed": "målet for beskæftigelse",
  "target.status.education": "målet for uddannelse",
  "target.companiesWithGrowth": "målet for virksomheder med vækst",
  "target.companies": "målet for virksomheder",
  companiesWithGrowth: "virksomheder med vækst",
  "companies.listed": "virksomheder i virksomhedsarket",
  "companies.left": "virksomheder, der er trådt ud",
  "companies.support": "støttevirksomheder",
  "money.budget": "kroner i budget",
  "money.actual": "kroner i afholdte udgifter",
  "money.grant": "kroner i tilskud",
  "money.budgetWithSupplement": "kroner i budget inkl. 18 %",
  "money.actualWithSupplement": "kroner i afholdte udgifter inkl. 18 %",
  partnersAboveLimit: "partnere over 2,5 mio. kr.",
  reservations: "forbehold",
  "reservations.handled": "håndterede forbehold",
  "reservations.amount": "kroner i bilag med forbehold",
  meetings: "møder",
  "meetings.steering": "møder i styregruppen",
  activities: "aktiviteter",
};

/** "i alt", "i Klynge 1", "hos Bageriet Korn". */
export function scopeWords(scope: Scope): string {
  if (scope.by === "total") return "i alt";
  return scope.by === "company" || scope.by === "actor" ? `hos ${scope.name}` : `i ${scope.name}`;
}

/** 17130.5 → "17.130,5": as Danish writes amounts, at most two decimals. */
export function written(value: number): string {
  const [whole = "0", part] = String(Math.round(Math.abs(value) * 100) / 100).split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return `${value < 0 ? "-" : ""}${grouped}${part === undefined ? "" : `,${part}`}`;
}
