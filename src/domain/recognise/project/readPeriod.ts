import type { IsoDay } from "../../words/day";
import { readDay } from "../cells/readDay";

const DAY = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.? ?\p{L}{3,9}\.? \d{4}/gu;

/** The days that a text names, in order: "[01.03.2022] - [30.09.2022]" names two. */
export function daysWithin(text: string): readonly IsoDay[] {
  return (text.match(DAY) ?? []).flatMap((part) => {
    const reading = readDay(part, undefined, { date1904: false, isBirth: false, isMonthFirst: false });
    return reading.is === "day" ? [reading.day] : [];
  });
}
