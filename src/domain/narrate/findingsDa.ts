import type { FindingCode } from "../words/finding";
import type { Described } from "./describeFinding";
import type { FindingWords } from "./findingWords";

const months = (words: FindingWords) => words.count("months", "måned", "måneder");
const COLUMN = "Ret kolonnens betydning under Indstillinger, hvis den er en anden.";

/** What was found and what to do, code by code. Where it was found stands beside it. */
export const FINDINGS_DA: Readonly<Record<FindingCode, (words: FindingWords) => Described>> = {
  "sheet-not-used": (w) => ({
    what: w.has("reason")
      ? `Arket er ikke brugt: ${w.text("reason")}.`
      : "Arket ligner deltagere, men er ikke brugt: de samme rækker står i et andet ark.",
    remedy: "Omdøb arket, eller ret dets rolle under Indstillinger, hvis det skal tælle med.",
  }),
  "hidden-data": (w) => ({
    what: `${[w.has("rows") ? w.count("rows", "skjult række", "skjulte rækker") : "", w.has("columns") ? w.count("columns", "skjult kolonne", "skjulte kolonner") : ""].filter(Boolean).join(" og ") || "Skjulte rækker eller kolonner"} er læst med.`,
    remedy: "Slet dem, hvis de ikke skal tælle.",
  }),
  "column-unsure": (w) => ({
    what: `Kolonnen ${w.quoted("header")} er læst som ${w.meaning("meaning")}, men det er usikkert.`,
    remedy: COLUMN,
  }),
  "column-overruled": (w) => ({
    what: `Kolonnen ${w.quoted("header")} er læst som ${w.meaning("meaning")}, fordi det er det, den indeholder.`,
    remedy: COLUMN,
  }),
  "cpr-zero-restored": () => ({
    what: "CPR-nummeret havde mistet sit første nul; det er sat på igen.",
    remedy: "Formatér kolonnen som tekst.",
  }),
  "cpr-unreadable": (w) => ({
    what: `CPR-nummeret kan ikke læses${w.has("length") ? ` (${w.count("length", "tegn", "tegn")})` : ""}.`,
    remedy: "Ret det. Indtil da kendes personen på navn og fødselsdato.",
  }),
  "cpr-masked": () => ({
    what: "CPR-nummerets sidste cifre er skjult.",
    remedy: "Personen kendes på navn og fødselsdato. Skriv hele nummeret, hvis du har det.",
  }),
  "person-unnamed": () => ({
    what: "Rækken har hverken CPR-nummer eller navn, så personen kan ikke kendes igen.",
    remedy: "Skriv, hvem det er, eller slet rækken.",
  }),
  "date-unreadable": (w) => ({ what: `${w.quoted("found")} er ikke en dato.`, remedy: "Skriv datoen som dd-mm-åååå." }),
  "date-impossible": (w) => ({ what: `${w.quoted("found")} findes ikke i kalenderen.`, remedy: "Ret datoen." }),
  "date-ambiguous": (w) => ({
    what: `${w.quoted("found")} kan læses på to måder; den er læst som ${w.day("day")}.`,
    remedy: "Skriv datoen som dd-mm-åååå.",
  }),
  "hours-unreadable": (w) => ({
    what: `${w.quoted("found")} er ikke et antal timer og er ikke talt med.`,
    remedy: "Skriv timerne som et tal.",
  }),
  "hours-rounded": (w) => ({
    what: `${w.has("hours") ? `${w.amount("hours")} timer` : "Timetallet"} er finere end et sekund og er afrundet.`,
    remedy: "",
  }),
  "hours-negative": (w) => ({
    what: `Timetallet er negativt${w.has("hours") ? ` (${w.amount("hours")})` : ""} og er trukket fra.`,
    remedy: "Se efter, om det er en rettelse.",
  }),
  "hours-orphaned": (w) => ({
    what: `${w.has("count") ? w.count("count", "timepost", "timeposter") : "Timeposter"} hører ikke til nogen registrering og er ikke talt med.`,
    remedy: "Ret løbenummer eller CPR-nummer, så timerne finder deres registrering.",
  }),
  "status-unknown": (w) => ({
    what: `${w.quoted("found")} er ikke en kendt status.${w.has("suggestion") ? ` Mente du ${w.quoted("suggestion")}?` : ""}`,
    remedy: "Vælg, hvad teksten betyder: det huskes til næste gang.",
  }),
  "status-two-in-one": (w) => ({
    what: `${w.quoted("found")} er to statusser i én celle.`,
    remedy: "Skriv den, der gælder ved afslutningen.",
  }),
  "kind-unknown": (w) => ({
    what: `${w.quoted("found")} er hverken praktik eller løn, så rækkens timer kan ikke fordeles.`,
    remedy: "Skriv Praktik eller Løn.",
  }),
  "row-struck": () => ({ what: "Rækken er overstreget, men er talt med.", remedy: "Slet rækken, hvis den ikke skal tælle." }),
  "row-unclear": () => ({
    what: "Rækken er hverken en deltager eller en sum, så vidt det kan ses, og er ikke talt med.",
    remedy: "Udfyld den, eller slet den.",
  }),
  "note-contradicts": (w) => ({
    what: `Bemærkningen siger noget andet end status${w.has("found") ? `: ${w.quoted("found")}` : ""}.`,
    remedy: "Se efter, hvad der gælder, og ret status.",
  }),
  "target-unknown": (w) => ({
    what: `Målsætningen ${w.quoted("found")} kan ikke gøres op af skemaet.`,
    remedy: "Skriv resultatet i teksten selv.",
  }),
  "amount-unreadable": (w) => ({
    what: `${w.quoted("found")} er ikke et beløb i kroner og er ikke talt med.`,
    remedy: "Skriv beløbet som et tal.",
  }),
  "amount-contradicts": (w) => ({
    what: `To forskellige beløb for samme virksomhed i ${w.text("year")}; ingen af dem er brugt.`,
    remedy: "Ret det, der er forkert.",
  }),
  "period-unreadable": (w) => ({
    what: `Perioden ud for ${w.quoted("found")} kan ikke læses.`,
    remedy: "Skriv den som dd.mm.åååå - dd.mm.åååå.",
  }),
  "person-suggested": (w) => ({
    what: `${w.text("first")} og ${w.text("second")} er måske samme person: ${w.sameness("because")}.`,
    remedy: "Afgør det i gennemgangen. Indtil da tælles de som to.",
  }),
  "person-contradicts": (w) => ({
    what: `Rækkerne er samlet til én person, men oplysningerne er uenige: ${w.sameness("because")}.`,
    remedy: "Se efter, om CPR-nummeret er skrevet rigtigt.",
  }),
  "cluster-several": (w) => ({
    what: `Personen står i flere klynger: ${w.text("clusters")}.`,
    remedy: "Personen tælles én gang i hver klynge og én gang i det samlede tal.",
  }),
  "municipality-several": (w) => ({
    what: `Personen står i flere kommuner: ${w.text("municipalities")}.`,
    remedy: "Se efter, om det er en flytning eller en fejl.",
  }),
  "status-conflict": (w) => ({
    what: `To registreringer slutter samme dag med hver sin status: ${w.quoted("first")} og ${w.quoted("second")}.`,
    remedy: "Afgør, hvilken der gælder. Indtil da er personen uoplyst.",
  }),
  "status-changed-earlier": (w) => ({
    what: `En tidligere registrering sluttede ${w.has("earlierExit") ? `den ${w.day("earlierExit")} ` : ""}med ${w.quoted("earlier")}; den seneste siger ${w.quoted("later")} og gælder.`,
    remedy: "",
  }),
  "exit-without-status": (w) => ({
    what: `Der er en slutdato${w.has("exit") ? ` (${w.day("exit")})` : ""}, men ingen status.`,
    remedy: "Skriv status ved afslutning. Indtil da er personen uoplyst.",
  }),
  "status-without-exit": (w) => ({
    what: `Der er en slutstatus (${w.quoted("text")}), men ingen slutdato. Status er talt med.`,
    remedy: "Skriv slutdatoen.",
  }),
  "active-after-project": (w) => ({
    what: `Personen er stadig igangværende, selv om projektet sluttede den ${w.day("projectEnd")}.`,
    remedy: "Skriv slutdato og status.",
  }),
  "active-with-exit": (w) => ({
    what: `Status er ${w.quoted("text")}, men der er en slutdato${w.has("exit") ? ` (${w.day("exit")})` : ""}.`,
    remedy: "Ret status eller slutdato.",
  }),
  "exit-before-start": (w) => ({
    what: `Slutdatoen (${w.day("exit")}) ligger før startdatoen (${w.day("start")}).`,
    remedy: "Ret en af dem.",
  }),
  "outside-project": (w) => ({
    what: `${w.is("of", "exit") ? "Slutdatoen" : "Startdatoen"} (${w.day("day")}) ligger uden for projektets periode.`,
    remedy: `Projektet løber fra ${w.day("from")} til ${w.day("to")}.`,
  }),
  "after-as-of": (w) => ({
    what: w.is("of", "hours")
      ? `${w.amount("hours")} timer i ${months(w)} ligger efter opgørelsesdatoen den ${w.day("asOf")} og er ikke talt med.`
      : `Registreringen begynder den ${w.day("start")}, efter opgørelsesdatoen den ${w.day("asOf")}, og er ikke talt med.`,
    remedy: "Vælg en senere opgørelsesdato, hvis det skal tælle.",
  }),
  "hours-doubled": (w) => ({
    what: `${w.amount("hours")} timer i ${months(w)} stod i flere registreringer og er kun talt én gang.`,
    remedy: "",
  }),
  "hours-unequal": (w) => ({
    what: `To registreringer har forskellige timer i samme måned (${w.month("month")}: ${w.amount("kept")} og ${w.amount("removed")}). Det største tal er talt med; ${w.amount("hours")} timer er fjernet i alt.`,
    remedy: "Se efter, hvilket der er rigtigt.",
  }),
  "hours-above-norm": (w) => ({
    what: `${w.amount("hours")} timer i ${w.month("month")} er over normen på ${w.amount("norm")}${w.number("months") > 1 ? `; det sker i ${months(w)}` : ""}.`,
    remedy: "Se efter i timeregistreringen.",
  }),
  "hours-before-start": (w) => ({
    what: `${w.amount("hours")} timer i ${months(w)} ligger før startdatoen den ${w.day("start")}.`,
    remedy: "Ret startdatoen eller timerne.",
  }),
  "hours-after-exit": (w) => ({
    what: `${w.amount("hours")} timer i ${months(w)} ligger efter slutdatoen den ${w.day("exit")}.`,
    remedy: "Ret slutdatoen eller timerne.",
  }),
  "hours-outside-project": (w) => ({
    what: `${w.amount("hours")} timer i ${months(w)} ligger uden for projektets periode.`,
    remedy: `Projektet løber fra ${w.day("from")} til ${w.day("to")}.`,
  }),
  "total-differs": (w) => ({
    what: `I arket står ${w.quoted("label")}: ${w.amount("typed")}. Opgjort er det ${w.amount("counted")}${w.number("cells") > 1 ? ` (${w.count("cells", "celle", "celler")} i rækken afviger)` : ""}.${w.is("isOfRegistrations", "yes") ? " Tallet er antallet af registreringer, ikke af personer." : ""}`,
    remedy: "Se efter, om summen i arket er forældet.",
  }),
  "surplus-unexplained": (w) => ({
    what: `${w.count("count", "registrering", "registreringer")} for meget kan ikke forklares.`,
    remedy: "Se rækkerne efter, før tallene bruges.",
  }),
  "decision-not-applied": (w) => ({
    what: `En beslutning${w.has("by") ? ` af ${w.text("by")}` : ""}${w.has("at") ? ` fra ${w.text("at").slice(0, 10)}` : ""} passer ikke længere på noget i skemaet.`,
    remedy: "Slet den, eller ret den i arket Afstem Beslutninger.",
  }),
  "decision-malformed": (w) => ({
    what: `Rækken i Afstem Beslutninger kan ikke læses${w.has("found") ? `: ${w.quoted("found")}` : ""}.`,
    remedy: "Ret den efter vejledningen øverst i arket.",
  }),
};
