import { fold } from "../words/fold";
import type { Records, Reservation, Voucher } from "../words/records";
import type { Recognised } from "../words/registration";
import { figureOf } from "../words/summary";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph, passage } from "./pieces";
import type { ToldReservation } from "./voiceOfRecords";

/** A sheet of reservations repeats what stands on the vouchers, so where there is one, it alone is told: as it is counted. */
function reservationsOf({ reservations, vouchers }: Records): readonly ToldReservation[] {
  const ended = (text: string) => text.trim().replace(/\.+$/, "");
  const told = (text: string, { supplier, action }: Reservation | Voucher): ToldReservation => ({
    text: ended(text),
    supplier,
    action: action === undefined ? undefined : ended(action),
  });
  if (reservations.length > 0) return reservations.map((each) => told(each.text, each));
  return vouchers.flatMap((each) => (each.reservation === undefined ? [] : [told(each.reservation, each)]));
}

/** Vouchers were read, and they have a column for reservations: then none is an answer. */
function couldTell({ tables, records }: Recognised): boolean {
  const headers = tables.filter(({ role }) => role === "vouchers").flatMap(({ columns }) => columns.map(({ header }) => fold(header)));
  return records.vouchers.length > 0 && headers.some((header) => /forbehold|reservation/.test(header));
}

/** Field "Projektets håndtering af forbehold": what happened to each (DOMAIN R67). */
export function narrateReservations({ summary, recognised, voice, language, length }: Told): Passage {
  const figure = figureOf(summary, "reservations");
  if (figure === undefined || figure.value === 0)
    return couldTell(recognised) ? paragraph([voice.noReservations()], language) : { text: "", numbers: [] };
  const amount = figureOf(summary, "reservations.amount");
  const told = length === "full" ? reservationsOf(recognised.records) : [];
  return passage([
    paragraph(
      [voice.reservations(figure, figureOf(summary, "reservations.handled")), amount === undefined ? [] : voice.reservationsAmount(amount)],
      language,
    ),
    ...told.map((each) => paragraph([voice.reservation(each)], language)),
  ]);
}
