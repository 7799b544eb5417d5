import { companyKey } from "../../recognise/records/companyName";
import type { IsoDay, Period } from "../../words/day";
import { fold } from "../../words/fold";
import type { Oere, Records, Voucher } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import { unmeasured } from "./ruleFacts";

/** From 1 September 2018 the limit is 30.000 kr., before it 10.000 kr. (DOMAIN 2.3, R38); exactly the limit needs a reference. */
const LIMIT_FROM: IsoDay = "2018-09-01";
const LIMIT: Oere = 3_000_000;
const EARLIER_LIMIT: Oere = 1_000_000;
/** What is done about a voucher that is in the account no more; "ja" answers a column that asks whether. */
const REMOVED =
  /\b(?:udtag|fjern|tilbagefoer|krediter|modposter|slett|trukket ud|removed|withdrawn|reversed|credited|deleted)|^(?:ja|yes|x)$/;
const NOT = /\b(?:ikke|ej|endnu|not)\b/;

const cellOf = (fact: "amount" | "supplier" | "marketSearch", { cells, place }: Voucher) => cells[fact] ?? place;

function isRemoved({ action = "" }: Voucher): boolean {
  return REMOVED.test(fold(action)) && !NOT.test(fold(action));
}

/** Dated outside of the report's period it belongs to another account; without a date it may belong to this one. */
function isCurrent({ date }: Voucher, period: Period | undefined): boolean {
  return date === undefined || period === undefined || (date >= period.from && date <= period.to);
}

const holds = (text: string, words: string) => ` ${text} `.includes(` ${words} `);

/** A reservation of the list, in words that can be looked through. */
interface Reserved {
  readonly supplier: string;
  readonly said: string;
}

/** "Havet" and "Fonden Havet" are one supplier; a reservation may also name it in its text. */
function isOf(voucher: Voucher, reserved: readonly Reserved[]): boolean {
  const own = companyKey(voucher.supplier ?? "");
  if (own === "") return false;
  return reserved.some(
    ({ supplier, said }) => (supplier !== "" && (holds(own, supplier) || holds(supplier, own))) || (own.length > 2 && holds(said, own)),
  );
}

/**
 * R37: what is reserved is not in the current account: a voucher with a reservation of its own, and the vouchers of a supplier that the list
 * of reservations names. The latter is a warning, for the list may mean some of them. Suppliers are not named here: one may be a person.
 */
export function reservedVouchers({ reservations, vouchers }: Records, period: Period | undefined): readonly RuleResult[] {
  const listed = reservations.map(({ supplier = "", text }): Reserved => ({ supplier: companyKey(supplier), said: fold(text) }));
  const reserved = vouchers.filter((voucher) => voucher.reservation !== undefined || isOf(voucher, listed));
  if (listed.length === 0 && reserved.length === 0) return [];
  if (vouchers.length === 0) return [unmeasured("R37", "Bilag")];
  if (reserved.length === 0 && listed.every(({ supplier }) => supplier === "")) return [unmeasured("R37", "Leverandør")];
  const current = reserved.filter((voucher) => isCurrent(voucher, period));
  const open = current.filter((voucher) => !isRemoved(voucher));
  const isPriced = open.every(({ amount }) => amount !== undefined);
  const amount = open.reduce((sum, { amount: each = 0 }) => sum + each, 0);
  const outcome = open.length === 0 ? "met" : open.some(({ reservation }) => reservation !== undefined) ? "error" : "warning";
  const facts = { vouchers: open.length, removed: current.length - open.length, ...(isPriced ? { amount } : {}) };
  return [{ rule: "R37", outcome, about: "", facts, cells: open.map((voucher) => cellOf("supplier", voucher)) }];
}

function needsSearch({ supplier, amount = 0, date = LIMIT_FROM }: Voucher): boolean {
  return supplier !== undefined && amount >= (date < LIMIT_FROM ? EARLIER_LIMIT : LIMIT);
}

/** R38: a purchase from the limit upwards has a reference to its market search. Without a supplier a voucher is no purchase. */
export function marketSearches({ vouchers }: Pick<Records, "vouchers">): readonly RuleResult[] {
  if (vouchers.length === 0) return [];
  if (vouchers.every(({ supplier }) => supplier === undefined)) return [unmeasured("R38", "Leverandør")];
  if (vouchers.every(({ amount }) => amount === undefined)) return [unmeasured("R38", "Beløb")];
  const purchases = vouchers.filter(needsSearch);
  const without = purchases.filter(({ marketSearch }) => marketSearch === undefined);
  // No reference anywhere: an empty column and an absent one look alike in the records.
  if (without.length > 0 && vouchers.every(({ marketSearch }) => marketSearch === undefined)) {
    return [{ ...unmeasured("R38", "Markedsafsøgning"), cells: without.map((voucher) => cellOf("amount", voucher)) }];
  }
  const facts = { purchases: purchases.length, without: without.length };
  const cells = without.map((voucher) => cellOf("marketSearch", voucher));
  return [{ rule: "R38", outcome: without.length === 0 ? "met" : "error", about: "", facts, cells }];
}
