import { fold } from "../words/fold";
import type { Measure } from "../words/summary";
import { NEUTRAL, THINGS } from "./neutralWords";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));
const begins = (stems: string): RegExp => new RegExp(`^(?:${stems.trim().split(/\s+/).map(fold).join("|")})`);

/** What an amount is an amount of, by the word that stands for it (DOMAIN R34–R36). */
const MONEY: readonly (readonly [Measure, RegExp])[] = [
  ["money.budget", begins("budget")],
  ["money.actual", begins("afhold forbrug brugt anvend omkostning udgift regnskab")],
  ["money.grant", begins("tilskud eu-tilskud eutilskud støtten støttebeløb bevilling")],
];
/** Words of accounts that turn an amount into another: a rest, a change, a part. */
const OTHER_AMOUNT = begins(
  "rest tilbage mindre mer uforbrug afvig over under forskel differenc mangl yderligere ekstra reducer forhøj øg flyt overfør heraf hvoraf deraf gennemsnit højst mindst maks løn medfinansier",
);
const RATES = words("pr per hver årligt månedligt");
/** That an amount is with the supplement of 18 % (DOMAIN R35). */
export const WITH_SUPPLEMENT = begins("inkl inklusive");
const SUPPLEMENT = begins("tillæg overhead supplement");
/** That reservations were dealt with (DOMAIN R67). */
export const HANDLED = begins("håndter afklar afsluttet løst lukket imødekom behandlet udbedret");
export const LEFT = begins("udtråd trådt forlad udgå trak ophør");
export const ABOVE_LIMIT = begins("oversti over mere");
const ABOUT_RECORDS = words(`
  projektets projektet samlede samlet direkte styregruppen styregruppens afholdt holdt holdes afholdes mødtes taget anført konstateret givet
  regnskabet regnskabets forrige seneste bilag bilagene beløber sig senest medvirker deltager beløb beløbet eu grænsen beløbsgrænsen
  optræder udstedt rejst revisor bilagskontrol hvis hvad udgør kr kroner mio mia dkk tkr gennemført derudover undervejs af et en alt ialt hvoraf heraf deraf`);
const NOTHING = new Set([...NEUTRAL, ...THINGS].map(fold));

/** The measure of money that a word names. */
export function moneyNamed(key: string): Measure | undefined {
  return MONEY.find(([, pattern]) => pattern.test(key))?.[0];
}

/** A word that makes of an amount another one. */
export function isOtherAmount(key: string): boolean {
  return RATES.has(key) || (OTHER_AMOUNT.test(key) && !/^overhead/.test(key));
}

/** Whether a word of a sentence about money, meetings or reservations leaves its number what it is. */
export function isPlainOfRecords(key: string): boolean {
  const isKnown = NOTHING.has(key) || ABOUT_RECORDS.has(key) || moneyNamed(key) !== undefined;
  return isKnown || [WITH_SUPPLEMENT, SUPPLEMENT, HANDLED, LEFT].some((pattern) => pattern.test(key));
}

const NOUNS: readonly (readonly [Measure, RegExp])[] = [
  ["meetings.steering", begins("styregruppemøde")],
  ["meetings", begins("møde")],
  ["activities", begins("aktivitet")],
  ["reservations", begins("forbehold")],
  ["companies.support", begins("støttevirksomhed")],
  ["companies.left", begins("virksomhed")],
  ["partnersAboveLimit", begins("partner")],
];

/** The measure of records that a counted noun may stand for; the sentence says whether it does. */
export function recordNamed(key: string): Measure | undefined {
  return NOUNS.find(([, pattern]) => pattern.test(key))?.[0];
}
