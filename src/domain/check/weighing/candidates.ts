import { MEASURES, type Measure, type Unit } from "../../words/summary";
import type { Mark } from "../marks";
import { resultOf } from "../targetsOf";
import type { Carried } from "./carried";
import { mayCount, type Counted } from "./meaning";
import { hasSense, type Site } from "./site";

const ALL = Object.keys(MEASURES) as readonly Measure[];
const HOURS = ALL.filter((measure) => MEASURES[measure].unit === "hours");
const MONEY = ALL.filter((measure) => MEASURES[measure].unit === "money");

/** What any number may count, whether a word that is known names it or not: the words around it may be learnt. */
const USUAL: readonly Measure[] = [
  "persons",
  "registrations",
  "surplus",
  ...ALL.filter((measure) => measure.startsWith("status.")),
  ...(["exited", "completed", "interrupted", "everPaid", "everPractice", "everBoth"] as const),
  ...ALL.filter((measure) => measure.startsWith("target.")),
];
const REASONS = ALL.filter((measure) => measure.startsWith("surplus."));

/** What a noun may be counted as. */
const OF_UNIT: Readonly<Partial<Record<Unit, readonly Measure[]>>> = {
  registrations: ["registrations", "surplus", "personsWithSurplus"],
  companies: ["companies", "companiesWithGrowth", "companies.listed", "companies.left", "companies.support", "target.companies"],
  municipalities: ["municipalities"],
  clusters: ["clusters"],
  actors: ["actors"],
  hours: HOURS,
  meetings: ["meetings", "meetings.steering"],
  activities: ["activities"],
  reservations: ["reservations", "reservations.handled", "reservations.amount"],
  partners: ["partnersAboveLimit"],
};

/** So large a number may be an amount without its unit: "… af de 1.360.000, der var sat af". */
const MONEY_LIKE = 10_000;

/** Measures that are thought of where these are spoken of. */
const WITH: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  surplus: ["registrations", "personsWithSurplus"],
  registrations: ["surplus"],
  completed: ["exited"],
  interrupted: ["exited"],
  everPaid: ["everBoth"],
  everPractice: ["everBoth"],
  "status.employed": ["status.employedOrEducation"],
  "status.education": ["status.employedOrEducation"],
  reservations: ["reservations.handled", "reservations.amount"],
};

function spokenOf(marks: readonly Mark[]): readonly Measure[] {
  return marks.flatMap((mark) => [
    ...mark.senses.flatMap((sense) => (sense.kind === "measure" || sense.kind === "part" ? [sense.measure] : [])),
    ...mark.units.flatMap((unit) => OF_UNIT[unit] ?? []),
    ...(hasSense(mark, "practice") ? (["everPractice", ...HOURS] as const) : []),
    ...(hasSense(mark, "paid") ? (["everPaid", ...HOURS] as const) : []),
    ...(hasSense(mark, "reason") || hasSense(mark, "registrations") ? (["surplus", "registrations"] as const) : []),
    ...(hasSense(mark, "group") ? (["clusters"] as const) : []),
  ]);
}

/** Every measure that the text gives a reason to think of, in a steady order. */
export function measuresFor(site: Site, { previous, intro, done, before }: Carried): readonly Counted[] {
  const marks = [...site.passage.marks, ...previous, ...intro];
  const told = [...done.slice(-4), ...before.slice(-4)].flatMap(({ counted }) => (counted === "other" ? [] : [counted]));
  const found = new Set<Measure>([...USUAL, ...spokenOf(marks), ...told, ...told.map(resultOf)]);
  const isOfSurplus = told.some((measure) => measure.startsWith("surplus")) || marks.some((mark) => hasSense(mark, "reason"));
  if (isOfSurplus || marks.some((mark) => mark.units.includes("registrations"))) for (const measure of REASONS) found.add(measure);
  if (told.some((measure) => MEASURES[measure].unit === "hours")) for (const measure of HOURS) found.add(measure);
  if (site.kind === "money" || site.numeral.value >= MONEY_LIKE || told.some((measure) => MEASURES[measure].unit === "money"))
    for (const measure of MONEY) found.add(measure);
  for (const measure of [...found]) for (const other of WITH[measure] ?? []) found.add(other);
  if (site.kind === "months") found.add("months");
  return ["other", ...ALL.filter((measure) => found.has(measure) && mayCount(site.kind, measure))];
}
