import type { Reservation, Voucher } from "../../words/records";
import { fold } from "../../words/fold";
import type { RecordSource } from "./RecordRow";
import { recordLines } from "./recordRows";

/** Facts that the row gives, without those that it does not. */
function stated<Record extends object>(facts: { readonly [Fact in keyof Record]: Record[Fact] | undefined }): Partial<Record> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Record>;
}

/** Words in the column of actions that say that nothing is done yet. */
const NOTHING_DONE =
  /^(?:ikke haandteret|ej haandteret|endnu ikke(?: haandteret)?|mangler|afventer|ingen handling|not handled|not yet|pending|open|aaben|aabent)$/;

function action(said: string | undefined): string | undefined {
  return said === undefined || NOTHING_DONE.test(fold(said)) ? undefined : said;
}

/** Vouchers; an amount alone, with nothing that says of what, is a sum. */
export function readVouchers(source: RecordSource): readonly Voucher[] {
  return recordLines(source).flatMap((line): readonly Voucher[] => {
    if (line.is !== "record") return [];
    const { row } = line;
    const facts = stated<Omit<Voucher, "place" | "cells">>({
      number: row.text("number"),
      date: row.day("date"),
      supplier: row.text("supplier"),
      text: row.text("text"),
      partner: row.text("partner"),
      account: row.text("account"),
      amount: row.money("amount"),
      reservation: row.statement("reservation"),
      action: action(row.statement("action")),
      marketSearch: row.statement("marketSearch"),
    });
    const isTold = facts.number !== undefined || facts.date !== undefined || facts.supplier !== undefined || facts.text !== undefined;
    return isTold && (facts.supplier !== undefined || facts.amount !== undefined || facts.reservation !== undefined)
      ? [{ ...facts, place: row.place, cells: row.cells }]
      : [];
  });
}

/** Reservations of a sheet of their own (DOMAIN R67). A lone text in the column of reservations is one of which nothing is done. */
export function readReservations(source: RecordSource): readonly Reservation[] {
  return recordLines(source).flatMap((line): readonly Reservation[] => {
    if (line.is === "total" || (line.is === "section" && line.isAfterGap)) return [];
    const { row } = line;
    const text = row.statement("text");
    if (text === undefined) return [];
    const facts = stated<Omit<Reservation, "place" | "cells" | "text">>({
      supplier: row.text("supplier"),
      amount: row.money("amount"),
      action: action(row.statement("action")),
    });
    return [{ text, ...facts, place: row.place, cells: row.cells }];
  });
}
