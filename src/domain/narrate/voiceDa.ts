import type { SurplusReason } from "../words/person";
import type { TargetMeasure } from "../words/registration";
import type { Status } from "../words/statuses";
import type { Figure } from "../words/summary";
import { namesInText } from "./namesInText";
import { dateInText } from "./numbersInText";
import type { Noun, Piece } from "./pieces";
import { count, hours, listed, number } from "./pieces";
import type { HoursFigures, ScopeFigures, TargetFigures, Voice } from "./voice";

const BORGER: Noun = { one: "borger", many: "borgere" };
const TILMELDT: Noun = { one: "tilmeldt borger", many: "tilmeldte borgere" };
const REGISTRERING: Noun = { one: "registrering", many: "registreringer" };
const KOMMUNE: Noun = { one: "kommune", many: "kommuner" };
const VIRKSOMHED: Noun = { one: "virksomhed", many: "virksomheder" };
const AKTOER: Noun = { one: "beskæftigelsesaktør", many: "beskæftigelsesaktører" };
const PRAKTIKTIME: Noun = { one: "praktiktime", many: "praktiktimer" };
const LOENNET_TIME: Noun = { one: "lønnet time", many: "lønnede timer" };

/** What stands after the number: the adjective agrees (DOMAIN 2.6). */
const STATUS_TAIL: Readonly<Record<Status, { readonly one: string; readonly many: string }>> = {
  employed: { one: "i beskæftigelse", many: "i beskæftigelse" },
  education: { one: "i uddannelse", many: "i uddannelse" },
  jobseeking: { one: "ledig/aktivt jobsøgende", many: "ledige/aktivt jobsøgende" },
  unavailable: { one: "ikke til rådighed", many: "ikke til rådighed" },
  active: { one: "fortsat i gang", many: "fortsat i gang" },
  unknown: { one: "uden oplyst status", many: "uden oplyst status" },
};

const REASON_PHRASE: Readonly<Record<SurplusReason, string>> = {
  duplicate: "som dobbelt registrering",
  concurrent: "med praktik og løn samtidig",
  transition: "ved overgang fra praktik til løn",
  sequential: "med praktik og løn efter hinanden",
  "re-entry": "ved genindtræden",
  "no-hours": "uden timer",
};

/** Statuses that are always told, in the order of the report; of the rest only what there is. */
const ALWAYS_TOLD: readonly Status[] = ["employed", "education", "jobseeking", "unavailable"];

function statusItem(status: Status, figure: Figure, scope: ScopeFigures): Piece[] {
  const tail = figure.value === 1 ? STATUS_TAIL[status].one : STATUS_TAIL[status].many;
  const item: Piece[] = [count(figure), ` ${tail}`];
  if (status !== "unavailable" || scope.deceased === undefined || scope.deceased.value === 0) return item;
  return [...item, " (heraf ", count(scope.deceased), " afgået ved døden)"];
}

function kinds(figures: HoursFigures): Piece[] {
  return listed(
    figures.map(({ kind, figure }) => [hours(figure, kind === "practice" ? PRAKTIKTIME : LOENNET_TIME)]),
    "og",
  );
}

const names = (given: readonly string[]) => namesInText(given, "og");

function withNames(opening: string, figure: Figure, noun: Noun, given: readonly string[]): Piece[] {
  return [opening, count(figure, noun), given.length === 0 ? "." : `: ${names(given)}.`];
}

const TARGET_PHRASE: Readonly<Record<TargetMeasure, string>> = {
  persons: "tilmeldte deltagere",
  completed: "borgere, der har gennemført,",
  "status.employed": "borgere i beskæftigelse",
  "status.education": "borgere i uddannelse",
  companiesWithGrowth: "virksomheder med økonomisk vækst",
  companies: "deltagende virksomheder",
};

function targetSentence({ measure, target, actual, missing }: TargetFigures): Piece[] {
  const opening: Piece[] = [`Målsætningen for ${TARGET_PHRASE[measure]} er `, number(target)];
  if (actual === undefined)
    return [...opening, `; resultatet kan ikke beregnes${missing === undefined ? "" : `, fordi skemaet mangler oplysningen ${missing}`}.`];
  return [
    ...opening,
    ", og resultatet er ",
    number(actual),
    actual.value >= target.value ? ". Målsætningen er nået." : ". Målsætningen er ikke nået.",
  ];
}

/** Official Danish, plain and whole sentences. */
export const VOICE_DA: Voice = {
  caveat: () => ["Tallene er foreløbige, fordi der er forhold i indikatorskemaet, som endnu ikke er afgjort."],

  enrolled: (scope, clusters) => {
    const place = scope.name === "" ? (clusters > 1 ? "For klyngerne tilsammen er der " : "Der er ") : `I ${scope.name} er der `;
    if (scope.persons.value === 0) return [place, count(scope.persons, TILMELDT), "."];
    const opening = `${place}tilmeldt `;
    if (scope.persons.value === scope.registrations.value) return [opening, count(scope.persons, BORGER), "."];
    return [opening, count(scope.persons, BORGER), ", fordelt på ", count(scope.registrations, REGISTRERING), "."];
  },

  statuses: (scope, asOf) => {
    const told = (Object.keys(STATUS_TAIL) as Status[]).flatMap((status) => {
      const figure = scope.statuses[status];
      return figure !== undefined && (figure.value > 0 || ALWAYS_TOLD.includes(status)) ? [statusItem(status, figure, scope)] : [];
    });
    if (told.length === 0 || scope.persons.value === 0) return [];
    return [asOf === undefined ? "Af dem er " : `Pr. ${dateInText(asOf, "da")} er `, ...listed(told, "og"), "."];
  },

  surplus: (surplus, reasons) => [
    "Forskellen skyldes ",
    count(surplus, REGISTRERING),
    ", hvor en borger går igen i skemaet: ",
    ...listed(
      reasons.map(({ reason, figure }) => [count(figure), ` ${REASON_PHRASE[reason]}`]),
      "og",
    ),
    ".",
  ],

  severalClusters: (persons) => ["Af borgerne indgår ", count(persons), " i flere klynger; i det samlede tal er der ingen dobbelttælling."],

  companiesOf: (companies) => [
    "Borgerne har været tilknyttet ",
    ...listed(
      companies.map(({ name, persons }) => [`${name} (`, count(persons, BORGER), ")"]),
      "og",
    ),
    ".",
  ],

  hoursCounted: (figures) => ["Opgørelsen omfatter ", ...kinds(figures), "."],
  hoursRemoved: (figures) => ["Timer, der stod i flere registreringer, er kun talt med i den ene: ", ...kinds(figures), " er trukket fra."],
  target: targetSentence,

  municipalities: (figure, given) => withNames("Projektet omfatter ", figure, KOMMUNE, given),
  companies: (figure, given) => withNames("Der deltager ", figure, VIRKSOMHED, given),
  actors: (figure, given) => withNames("Indsatsen varetages af ", figure, AKTOER, given),
  clusterPartners: (cluster, partners) => {
    const parts = [
      partners.municipalities.length > 0
        ? `${partners.municipalities.length === 1 ? "kommunen" : "kommunerne"} ${names(partners.municipalities)}`
        : "",
      partners.companies.length > 0
        ? `${partners.companies.length === 1 ? "virksomheden" : "virksomhederne"} ${names(partners.companies)}`
        : "",
      partners.actors.length > 0
        ? `${partners.actors.length === 1 ? "beskæftigelsesaktøren" : "beskæftigelsesaktørerne"} ${names(partners.actors)}`
        : "",
    ].filter(Boolean);
    return parts.length === 0 ? [] : [`I ${cluster} deltager ${parts.join("; ")}.`];
  },
};
