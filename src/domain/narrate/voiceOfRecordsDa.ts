import type { Figure } from "../words/summary";
import { namesInText } from "./namesInText";
import { dateInText } from "./numbersInText";
import type { Noun, Piece } from "./pieces";
import { count, money, share } from "./pieces";
import type { Dated, MoneyFigures, VoiceOfRecords } from "./voiceOfRecords";

const VIRKSOMHED: Noun = { one: "virksomhed", many: "virksomheder" };
const STOETTEVIRKSOMHED: Noun = { one: "støttevirksomhed", many: "støttevirksomheder" };
const PARTNER: Noun = { one: "partner", many: "partnere" };
const MOEDE: Noun = { one: "møde", many: "møder", gender: "neuter" };
const AKTIVITET: Noun = { one: "aktivitet", many: "aktiviteter" };
const FORBEHOLD: Noun = { one: "forbehold", many: "forbehold", gender: "neuter" };
/** What stands after "hvoraf ét": the one is a forbehold. */
const HAANDTERET: Noun = { one: "er håndteret", many: "er håndteret", gender: "neuter" };
const LIMIT = "2,5\u00A0mio.\u00A0kr.";
const SUPPLEMENT = "tillægget på 18\u00A0%";

const names = (given: readonly string[]) => namesInText(given, "og");
const day = (at: string) => dateInText(at, "da");
const kroner = (figure: Figure) => money(figure, "da");

function dated({ name, day: at }: Dated): string {
  return at === undefined ? name : `${name} (${day(at)})`;
}

/** ", svarende til 47,2 % af budgettet", or nothing where there is no whole. */
function ofWhole(part: Figure, whole: Figure | undefined, called: string): Piece[] {
  const percent = whole === undefined ? [] : share(part, whole);
  return percent.length === 0 ? [] : [", svarende til ", ...percent, ` af ${called}`];
}

function withSupplement(figure: Figure | undefined): Piece[] {
  return figure === undefined ? [] : [` (inklusive ${SUPPLEMENT}: `, ...kroner(figure), ")"];
}

function moneyOfPartner(partner: string, { budget, actual }: MoneyFigures): Piece[] {
  if (actual === undefined) return budget === undefined ? [] : [`${partner} har et budget på `, ...kroner(budget), "."];
  return [`${partner} har afholdt `, ...kroner(actual), ...(budget === undefined ? [] : [" af et budget på ", ...kroner(budget)]), "."];
}

/** Official Danish for money, meetings, activities, reservations and partners. */
export const VOICE_OF_RECORDS_DA: VoiceOfRecords = {
  budget: ({ budget, budgetWithSupplement }) =>
    budget === undefined
      ? []
      : ["Projektets budget udgør ", ...kroner(budget), " i direkte omkostninger", ...withSupplement(budgetWithSupplement), "."],
  actual: ({ actual, budget, actualWithSupplement }) =>
    actual === undefined
      ? []
      : [
          "Der er afholdt direkte omkostninger for ",
          ...kroner(actual),
          ...withSupplement(actualWithSupplement),
          ...ofWhole(actual, budget, "budgettet"),
          ".",
        ],
  grant: ({ grant, actual }) =>
    grant === undefined ? [] : ["Tilskuddet udgør ", ...kroner(grant), ...ofWhole(grant, actual, "de direkte omkostninger"), "."],
  moneyInShort: ({ budget, actual }) => {
    if (actual === undefined) return budget === undefined ? [] : ["Budgettet udgør ", ...kroner(budget), "."];
    const percent = budget === undefined ? [] : share(actual, budget);
    return ["Der er afholdt ", ...kroner(actual), ...(percent.length === 0 ? [] : [" (", ...percent, " af budgettet)"]), "."];
  },
  moneyOfPartner,
  activities: (figure, types) => [
    "Der er gennemført ",
    count(figure, AKTIVITET),
    types.length === 0 ? "." : `${figure.value === 1 ? ":" : ", herunder"} ${names(types)}.`,
  ],
  outlets: (places) =>
    places.length === 0 ? [] : [`Projektet er omtalt følgende ${places.length === 1 ? "sted" : "steder"}: ${names(places.map(dated))}.`],
  companiesLeft: (figure, companies) => [
    "Undervejs er ",
    count(figure, VIRKSOMHED),
    ` udtrådt af projektet${companies.length === 0 ? "" : `: ${names(companies.map(dated))}`}.`,
  ],
  companiesInSupport: (figure, given) => [
    "Derudover medvirker ",
    count(figure, STOETTEVIRKSOMHED),
    given.length === 0 ? "." : `: ${names(given)}.`,
  ],
  meetings: (figure, last, isSteering) => [
    isSteering ? "Styregruppen har holdt " : "Der er holdt ",
    count(figure, MOEDE),
    last === undefined ? "." : `, ${figure.value === 1 ? "" : "senest "}den ${day(last)}.`,
  ],
  partnersAboveLimit: (figure, given) => {
    const limit = `hvis budget eller afholdte omkostninger inklusive ${SUPPLEMENT} overstiger ${LIMIT}`;
    if (figure.value === 0) return [`Der optræder ikke partnere, ${limit}`, "."];
    return ["Der er ", count(figure, PARTNER), `, ${limit}`, given.length === 0 ? "." : `: ${names(given)}.`];
  },
  reservations: (figure, handled) => {
    const opening: Piece[] = ["Der er taget ", count(figure, FORBEHOLD)];
    if (handled === undefined || handled.value === 0) return [...opening, ", som endnu ikke er håndteret."];
    if (figure.value === 1) return [...opening, ", som er håndteret."];
    if (handled.value === figure.value) return [...opening, ", som alle er håndteret."];
    return [...opening, ", hvoraf ", count(handled, HAANDTERET), "."];
  },
  reservationsAmount: (amount) => ["Bilagene med forbehold udgør i alt ", ...kroner(amount), "."],
  reservation: ({ text, supplier, action }) => [
    `Forbehold${supplier === undefined ? "" : ` vedrørende ${supplier}`}: ${text}`,
    ".",
    action === undefined ? " Der er endnu ikke anført en handling." : ` Handling: ${action}`,
    ...(action === undefined ? [] : ["."]),
  ],
  noReservations: () => ["Der er ingen bilag med forbehold."],
  project: ({ name, grantee, period }) => [
    `Projektet ${name} gennemføres`,
    grantee === undefined ? "" : ` af ${grantee}`,
    period === undefined ? "." : ` i perioden fra den ${day(period.from)} til den ${day(period.to)}.`,
  ],
  partners: (given) =>
    given.length === 0 ? [] : [`${given.length === 1 ? "Den vigtigste partner" : "De vigtigste partnere"} er ${names(given)}.`],
};
