import type { FindingCode } from "../words/finding";
import type { Described } from "./describeFinding";
import type { FindingWords } from "./findingWords";

const months = (words: FindingWords) => words.count("months", "month", "months");
const COLUMN = "Correct the meaning of the column in Settings if it is another.";

/** The same as FINDINGS_DA, in English. */
export const FINDINGS_EN: Readonly<Record<FindingCode, (words: FindingWords) => Described>> = {
  "sheet-not-used": (w) => ({
    what: w.has("reason")
      ? `The sheet was not used: ${w.text("reason")}.`
      : "The sheet looks like participants but was not used: the same rows stand on another sheet.",
    remedy: "Rename the sheet or correct its role in Settings if it shall count.",
  }),
  "hidden-data": (w) => ({
    what: `${[w.has("rows") ? w.count("rows", "hidden row", "hidden rows") : "", w.has("columns") ? w.count("columns", "hidden column", "hidden columns") : ""].filter(Boolean).join(" and ") || "Hidden rows or columns"} were read as data.`,
    remedy: "Delete them if they shall not count.",
  }),
  "column-unsure": (w) => ({
    what: `The column ${w.quoted("header")} was read as ${w.meaning("meaning")}, but this is uncertain.`,
    remedy: COLUMN,
  }),
  "column-overruled": (w) => ({
    what: `The column ${w.quoted("header")} was read as ${w.meaning("meaning")}, because that is what it holds.`,
    remedy: COLUMN,
  }),
  "cpr-zero-restored": () => ({ what: "The CPR number had lost its leading zero; it was put back.", remedy: "Format the column as text." }),
  "cpr-unreadable": (w) => ({
    what: `The CPR number cannot be read${w.has("length") ? ` (${w.count("length", "character", "characters")})` : ""}.`,
    remedy: "Correct it. Until then the person is known by name and birth date.",
  }),
  "cpr-masked": () => ({
    what: "The last digits of the CPR number are masked.",
    remedy: "The person is known by name and birth date. Write the whole number if you have it.",
  }),
  "person-unnamed": () => ({
    what: "The row has neither CPR number nor name, so the person cannot be recognised.",
    remedy: "Write who it is, or delete the row.",
  }),
  "date-unreadable": (w) => ({ what: `${w.quoted("found")} is not a date.`, remedy: "Write the date as dd-mm-yyyy." }),
  "date-impossible": (w) => ({ what: `${w.quoted("found")} is not in the calendar.`, remedy: "Correct the date." }),
  "date-ambiguous": (w) => ({
    what: `${w.quoted("found")} can be read in two ways; it was read as ${w.day("day")}.`,
    remedy: "Write the date as dd-mm-yyyy.",
  }),
  "hours-unreadable": (w) => ({
    what: `${w.quoted("found")} is no number of hours and was not counted.`,
    remedy: "Write the hours as a number.",
  }),
  "hours-rounded": (w) => ({
    what: `${w.has("hours") ? `${w.amount("hours")} hours` : "The number of hours"} is finer than a second and was rounded.`,
    remedy: "",
  }),
  "hours-negative": (w) => ({
    what: `The number of hours is negative${w.has("hours") ? ` (${w.amount("hours")})` : ""} and was subtracted.`,
    remedy: "See whether it is a correction.",
  }),
  "hours-orphaned": (w) => ({
    what: `${w.has("count") ? w.count("count", "entry", "entries") : "Entries"} of hours belong to no registration and were not counted.`,
    remedy: "Correct the registration number or CPR number.",
  }),
  "status-unknown": (w) => ({
    what: `${w.quoted("found")} is no known status.${w.has("suggestion") ? ` Did you mean ${w.quoted("suggestion")}?` : ""}`,
    remedy: "Choose what the text means: it is remembered.",
  }),
  "status-two-in-one": (w) => ({ what: `${w.quoted("found")} is two statuses in one cell.`, remedy: "Write the one that holds at exit." }),
  "kind-unknown": (w) => ({
    what: `${w.quoted("found")} is neither practice nor paid work, so the hours of the row cannot be placed.`,
    remedy: "Write Praktik or Løn.",
  }),
  "row-struck": () => ({ what: "The row is struck through but was counted.", remedy: "Delete the row if it shall not count." }),
  "row-unclear": () => ({
    what: "The row is neither a participant nor a sum, as far as can be seen, and was not counted.",
    remedy: "Fill it in or delete it.",
  }),
  "note-contradicts": (w) => ({
    what: `The note says something else than the status${w.has("found") ? `: ${w.quoted("found")}` : ""}.`,
    remedy: "See which holds and correct the status.",
  }),
  "target-unknown": (w) => ({
    what: `The target ${w.quoted("found")} cannot be worked out from the workbook.`,
    remedy: "Write the result in the text yourself.",
  }),
  "amount-unreadable": (w) => ({
    what: `${w.quoted("found")} is not an amount in kroner and is not counted.`,
    remedy: "Write the amount as a number.",
  }),
  "amount-contradicts": (w) => ({
    what: `Two different amounts for one company in ${w.text("year")}; neither is used.`,
    remedy: "Correct the one that is wrong.",
  }),
  "period-unreadable": (w) => ({
    what: `The period beside ${w.quoted("found")} cannot be read.`,
    remedy: "Write it as dd.mm.yyyy - dd.mm.yyyy.",
  }),
  "person-suggested": (w) => ({
    what: `${w.text("first")} and ${w.text("second")} may be one person: ${w.sameness("because")}.`,
    remedy: "Decide it in the review. Until then they count as two.",
  }),
  "person-contradicts": (w) => ({
    what: `The rows are one person, but they disagree: ${w.sameness("because")}.`,
    remedy: "See whether the CPR number is right.",
  }),
  "cluster-several": (w) => ({
    what: `The person stands in several clusters: ${w.text("clusters")}.`,
    remedy: "The person counts once in each cluster and once in the total.",
  }),
  "municipality-several": (w) => ({
    what: `The person stands in several municipalities: ${w.text("municipalities")}.`,
    remedy: "See whether it is a move or a mistake.",
  }),
  "status-conflict": (w) => ({
    what: `Two registrations end on one day with different statuses: ${w.quoted("first")} and ${w.quoted("second")}.`,
    remedy: "Decide which holds. Until then the status is not stated.",
  }),
  "status-changed-earlier": (w) => ({
    what: `An earlier registration ended ${w.has("earlierExit") ? `on ${w.day("earlierExit")} ` : ""}with ${w.quoted("earlier")}; the last one says ${w.quoted("later")} and holds.`,
    remedy: "",
  }),
  "exit-without-status": (w) => ({
    what: `There is an exit date${w.has("exit") ? ` (${w.day("exit")})` : ""} but no status.`,
    remedy: "Write the exit status. Until then it is not stated.",
  }),
  "status-without-exit": (w) => ({
    what: `There is an exit status (${w.quoted("text")}) but no exit date. The status was counted.`,
    remedy: "Write the exit date.",
  }),
  "active-after-project": (w) => ({
    what: `The person is still active although the project ended on ${w.day("projectEnd")}.`,
    remedy: "Write exit date and status.",
  }),
  "active-with-exit": (w) => ({
    what: `The status is ${w.quoted("text")}, but there is an exit date${w.has("exit") ? ` (${w.day("exit")})` : ""}.`,
    remedy: "Correct the status or the exit date.",
  }),
  "exit-before-start": (w) => ({
    what: `The exit date (${w.day("exit")}) is before the start date (${w.day("start")}).`,
    remedy: "Correct one of them.",
  }),
  "outside-project": (w) => ({
    what: `The ${w.is("of", "exit") ? "exit" : "start"} date (${w.day("day")}) is outside the period of the project.`,
    remedy: `The project runs from ${w.day("from")} to ${w.day("to")}.`,
  }),
  "after-as-of": (w) => ({
    what: w.is("of", "hours")
      ? `${w.amount("hours")} hours in ${months(w)} are after the as-of date, ${w.day("asOf")}, and were not counted.`
      : `The registration begins on ${w.day("start")}, after the as-of date, ${w.day("asOf")}, and was not counted.`,
    remedy: "Choose a later as-of date if it shall count.",
  }),
  "hours-doubled": (w) => ({
    what: `${w.amount("hours")} hours in ${months(w)} stood in several registrations and were counted once only.`,
    remedy: "",
  }),
  "hours-unequal": (w) => ({
    what: `Two registrations have different hours in one month (${w.month("month")}: ${w.amount("kept")} and ${w.amount("removed")}). The larger was counted; ${w.amount("hours")} hours were removed in all.`,
    remedy: "See which is right.",
  }),
  "hours-above-norm": (w) => ({
    what: `${w.amount("hours")} hours in ${w.month("month")} are above the norm of ${w.amount("norm")}${w.number("months") > 1 ? `; this happens in ${months(w)}` : ""}.`,
    remedy: "See the time sheets.",
  }),
  "hours-before-start": (w) => ({
    what: `${w.amount("hours")} hours in ${months(w)} are before the start date, ${w.day("start")}.`,
    remedy: "Correct the start date or the hours.",
  }),
  "hours-after-exit": (w) => ({
    what: `${w.amount("hours")} hours in ${months(w)} are after the exit date, ${w.day("exit")}.`,
    remedy: "Correct the exit date or the hours.",
  }),
  "hours-outside-project": (w) => ({
    what: `${w.amount("hours")} hours in ${months(w)} are outside the period of the project.`,
    remedy: `The project runs from ${w.day("from")} to ${w.day("to")}.`,
  }),
  "total-differs": (w) => ({
    what: `The sheet says ${w.quoted("label")}: ${w.amount("typed")}. Counted it is ${w.amount("counted")}${w.number("cells") > 1 ? ` (${w.count("cells", "cell", "cells")} of the row differ)` : ""}.${w.is("isOfRegistrations", "yes") ? " The number is that of registrations, not of persons." : ""}`,
    remedy: "See whether the sum on the sheet is out of date.",
  }),
  "surplus-unexplained": (w) => ({
    what: `${w.count("count", "surplus registration", "surplus registrations")} cannot be explained.`,
    remedy: "Look at the rows before the figures are used.",
  }),
  "decision-not-applied": (w) => ({
    what: `A decision${w.has("by") ? ` by ${w.text("by")}` : ""}${w.has("at") ? ` of ${w.text("at").slice(0, 10)}` : ""} fits nothing in the workbook any longer.`,
    remedy: "Delete it or correct it on the sheet Afstem Beslutninger.",
  }),
  "decision-malformed": (w) => ({
    what: `The row of Afstem Beslutninger cannot be read${w.has("found") ? `: ${w.quoted("found")}` : ""}.`,
    remedy: "Correct it as the head of the sheet says.",
  }),
};
