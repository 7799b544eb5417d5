import type { SurplusReason } from "../words/person";
import type { TargetMeasure } from "../words/registration";
import type { Status } from "../words/statuses";
import type { Figure } from "../words/summary";
import { STATUS_LABELS } from "./labels";
import { namesInText } from "./namesInText";
import { dateInText } from "./numbersInText";
import type { Noun, Piece } from "./pieces";
import { count, hours, listed, number } from "./pieces";
import type { HoursFigures, ScopeFigures, Voice } from "./voice";

const PERSON: Noun = { one: "person", many: "persons" };
const REGISTRATION: Noun = { one: "registration", many: "registrations" };
const MUNICIPALITY: Noun = { one: "municipality", many: "municipalities" };
const COMPANY: Noun = { one: "company", many: "companies" };
const ACTOR: Noun = { one: "employment actor", many: "employment actors" };
const PRACTICE: Noun = { one: "practice hour", many: "practice hours" };
const PAID: Noun = { one: "paid hour", many: "paid hours" };

const REASON_PHRASE: Readonly<Record<SurplusReason, string>> = {
  duplicate: "registered twice",
  concurrent: "with practice and paid work at once",
  transition: "going from practice to paid work",
  sequential: "with practice and paid work in turn",
  "re-entry": "re-entering",
  "no-hours": "without hours",
};

const TARGET_PHRASE: Readonly<Record<TargetMeasure, string>> = {
  persons: "participants enrolled",
  completed: "persons completing",
  "status.employed": "persons in employment",
  "status.education": "persons in education",
  companiesWithGrowth: "companies with growth",
  companies: "companies taking part",
};

const ALWAYS_TOLD: readonly Status[] = ["employed", "education", "jobseeking", "unavailable"];

function statusItem(status: Status, figure: Figure, scope: ScopeFigures): Piece[] {
  const item: Piece[] = [count(figure), ` ${STATUS_LABELS.en[status]}`];
  if (status !== "unavailable" || scope.deceased === undefined || scope.deceased.value === 0) return item;
  return [...item, " (of whom ", count(scope.deceased), " deceased)"];
}

function kinds(figures: HoursFigures): Piece[] {
  return listed(
    figures.map(({ kind, figure }) => [hours(figure, kind === "practice" ? PRACTICE : PAID)]),
    "and",
  );
}

const names = (given: readonly string[]) => namesInText(given, "and");

function withNames(opening: string, figure: Figure, noun: Noun, given: readonly string[]): Piece[] {
  return [opening, count(figure, noun), given.length === 0 ? "." : `: ${names(given)}.`];
}

/** The pane's second language. */
export const VOICE_EN: Voice = {
  caveat: () => ["The figures are preliminary, because matters in the indicator workbook are not yet decided."],

  enrolled: (scope, clusters) => {
    const opening =
      scope.name === ""
        ? clusters > 1
          ? "The clusters together have enrolled "
          : "The project has enrolled "
        : `${scope.name} has enrolled `;
    if (scope.persons.value === scope.registrations.value) return [opening, count(scope.persons, PERSON), "."];
    return [opening, count(scope.persons, PERSON), " in ", count(scope.registrations, REGISTRATION), "."];
  },

  statuses: (scope, asOf) => {
    const told = (Object.keys(STATUS_LABELS.en) as Status[]).flatMap((status) => {
      const figure = scope.statuses[status];
      return figure !== undefined && (figure.value > 0 || ALWAYS_TOLD.includes(status)) ? [statusItem(status, figure, scope)] : [];
    });
    if (told.length === 0 || scope.persons.value === 0) return [];
    return [asOf === undefined ? "The outcome is " : `As of ${dateInText(asOf, "en")} the outcome is `, ...listed(told, "and"), "."];
  },

  surplus: (surplus, reasons) => [
    "The difference is ",
    count(surplus, REGISTRATION),
    " of persons who are in the workbook more than once: ",
    ...listed(
      reasons.map(({ reason, figure }) => [count(figure), ` ${REASON_PHRASE[reason]}`]),
      "and",
    ),
    ".",
  ],

  severalClusters: (persons) => ["In several clusters at once, and not counted double in the total: ", count(persons, PERSON), "."],
  companiesOf: (companies) => [
    "The persons have been with ",
    ...listed(
      companies.map(({ name, persons }) => [`${name} (`, count(persons, PERSON), ")"]),
      "and",
    ),
    ".",
  ],
  hoursCounted: (figures) => ["The account covers ", ...kinds(figures), "."],
  hoursRemoved: (figures) => [
    "Hours that stood in several registrations are counted in one of them only: ",
    ...kinds(figures),
    " were taken out.",
  ],
  target: ({ measure, target, actual, missing }) => {
    const opening: Piece[] = [`The target for ${TARGET_PHRASE[measure]} is `, number(target)];
    if (actual === undefined)
      return [...opening, `; the result cannot be calculated${missing === undefined ? "" : `: the workbook lacks ${missing}`}.`];
    return [
      ...opening,
      " and the result is ",
      number(actual),
      actual.value >= target.value ? ". The target is met." : ". The target is not met.",
    ];
  },
  municipalities: (figure, given) => withNames("The project covers ", figure, MUNICIPALITY, given),
  companies: (figure, given) => withNames("Taking part are ", figure, COMPANY, given),
  actors: (figure, given) => withNames("The work is done by ", figure, ACTOR, given),
  clusterPartners: (cluster, partners) => {
    const given = [...partners.municipalities, ...partners.companies, ...partners.actors];
    return given.length === 0 ? [] : [`Taking part in ${cluster}: ${names(given)}.`];
  },
};
