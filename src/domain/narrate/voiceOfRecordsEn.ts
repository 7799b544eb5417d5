import type { Figure } from "../words/summary";
import { namesInText } from "./namesInText";
import { dateInText } from "./numbersInText";
import type { Noun, Piece } from "./pieces";
import { count, money, share } from "./pieces";
import type { Dated, VoiceOfRecords } from "./voiceOfRecords";

const COMPANY: Noun = { one: "company", many: "companies" };
const SUPPORT: Noun = { one: "support company", many: "support companies" };
const PARTNER: Noun = { one: "partner", many: "partners" };
const MEETING: Noun = { one: "meeting", many: "meetings" };
const ACTIVITY: Noun = { one: "activity", many: "activities" };
const RESERVATION: Noun = { one: "reservation", many: "reservations" };
const LIMIT = "DKK\u00A02.5\u00A0million";
const SUPPLEMENT = "the supplement of 18\u00A0%";

const names = (given: readonly string[]) => namesInText(given, "and");
const day = (at: string) => dateInText(at, "en");
const kroner = (figure: Figure) => money(figure, "en");

function dated({ name, day: at }: Dated): string {
  return at === undefined ? name : `${name} (${day(at)})`;
}

function ofWhole(part: Figure, whole: Figure | undefined, called: string): Piece[] {
  const percent = whole === undefined ? [] : share(part, whole);
  return percent.length === 0 ? [] : [", which is ", ...percent, ` of ${called}`];
}

function withSupplement(figure: Figure | undefined): Piece[] {
  return figure === undefined ? [] : [` (including ${SUPPLEMENT}: `, ...kroner(figure), ")"];
}

/** The pane's second language. */
export const VOICE_OF_RECORDS_EN: VoiceOfRecords = {
  budget: ({ budget, budgetWithSupplement }) =>
    budget === undefined
      ? []
      : ["The project's budget is ", ...kroner(budget), " in direct costs", ...withSupplement(budgetWithSupplement), "."],
  actual: ({ actual, budget, actualWithSupplement }) =>
    actual === undefined
      ? []
      : [
          "Direct costs of ",
          ...kroner(actual),
          " have been incurred",
          ...withSupplement(actualWithSupplement),
          ...ofWhole(actual, budget, "the budget"),
          ".",
        ],
  grant: ({ grant, actual }) =>
    grant === undefined ? [] : ["The grant is ", ...kroner(grant), ...ofWhole(grant, actual, "the direct costs"), "."],
  moneyInShort: ({ budget, actual }) => {
    if (actual === undefined) return budget === undefined ? [] : ["The budget is ", ...kroner(budget), "."];
    const percent = budget === undefined ? [] : share(actual, budget);
    return [
      "Costs of ",
      ...kroner(actual),
      " have been incurred",
      ...(percent.length === 0 ? [] : [" (", ...percent, " of the budget)"]),
      ".",
    ];
  },
  moneyOfPartner: (partner, { budget, actual }) => {
    if (actual === undefined) return budget === undefined ? [] : [`${partner} has a budget of `, ...kroner(budget), "."];
    return [
      `${partner} has incurred `,
      ...kroner(actual),
      ...(budget === undefined ? [] : [" out of a budget of ", ...kroner(budget)]),
      ".",
    ];
  },
  activities: (figure, types) => ["Activities held: ", count(figure, ACTIVITY), types.length === 0 ? "." : `, among them ${names(types)}.`],
  outlets: (places) => (places.length === 0 ? [] : [`The project has been covered here: ${names(places.map(dated))}.`]),
  companiesLeft: (figure, companies) => [
    "Having left the project along the way: ",
    count(figure, COMPANY),
    companies.length === 0 ? "." : ` – ${names(companies.map(dated))}.`,
  ],
  companiesInSupport: (figure, given) => ["In support there: ", count(figure, SUPPORT), given.length === 0 ? "." : ` – ${names(given)}.`],
  meetings: (figure, last, isSteering) => [
    isSteering ? "The steering group has held " : "The project has held ",
    count(figure, MEETING),
    last === undefined ? "." : `, ${figure.value === 1 ? "" : "most recently "}on ${day(last)}.`,
  ],
  partnersAboveLimit: (figure, given) => {
    const limit = `whose budget or costs including ${SUPPLEMENT} exceed ${LIMIT}`;
    if (figure.value === 0) return [`There are no partners ${limit}.`];
    return [
      figure.value === 1 ? "There is " : "There are ",
      count(figure, PARTNER),
      ` ${limit}`,
      given.length === 0 ? "." : `: ${names(given)}.`,
    ];
  },
  reservations: (figure, handled) => {
    const opening: Piece[] = ["The accounts have ", count(figure, RESERVATION)];
    if (handled === undefined || handled.value === 0)
      return [...opening, figure.value === 1 ? ", which has not been dealt with yet." : ", none of which has been dealt with yet."];
    if (figure.value === 1) return [...opening, ", which has been dealt with."];
    if (handled.value === figure.value) return [...opening, ", all of which have been dealt with."];
    return [...opening, ", of which ", count(handled), handled.value === 1 ? " has been dealt with." : " have been dealt with."];
  },
  reservationsAmount: (amount) => ["The vouchers with reservations amount to ", ...kroner(amount), "."],
  reservation: ({ text, supplier, action }) => [
    `Reservation${supplier === undefined ? "" : ` about ${supplier}`}: ${text}`,
    ".",
    action === undefined ? " No action is stated yet." : ` Action: ${action}`,
    ...(action === undefined ? [] : ["."]),
  ],
  noReservations: () => ["No voucher has a reservation."],
  project: ({ name, grantee, period }) => [
    `The project ${name} is carried out`,
    grantee === undefined ? "" : ` by ${grantee}`,
    period === undefined ? "." : ` from ${day(period.from)} to ${day(period.to)}.`,
  ],
  partners: (given) =>
    given.length === 0 ? [] : [`The most important ${given.length === 1 ? "partner is" : "partners are"} ${names(given)}.`],
};
