import { REASON_LABELS, STATUS_LABELS } from "../narrate/labels";
import type { SurplusReason } from "../words/person";
import type { Status } from "../words/statuses";
import type { Scope } from "../words/summary";

/** Titles and one line about each sheet. */
export const SHEET_TITLES = {
  overview: { title: "Overblik", about: "" },
  bridge: {
    title: "Fra registreringer til personer",
    about: "Hver registrering ud over en persons første har en linje med en årsag. Klik på en række for at se den i kilden.",
  },
  persons: { title: "Personer", about: "En række pr. person. Navne og CPR-numre står kun i kilden; klik på rækken for at se dem dér." },
  hours: { title: "Timer", about: "Indberettet = talt med + fjernet. Den samme timepost i to registreringer tælles én gang." },
  indicators: {
    title: "Indikatorer",
    about: "Målsætninger holdt op mod det, som arket viser. Det, som data ikke kan bære, er ikke beregnet.",
  },
  findings: {
    title: "Fund",
    about: "Det, som arket siger, og som bør ses efter. Fejl ændrer et tal og kræver svar; advarsler kan ændre et tal.",
  },
  decisions: {
    title: "Beslutninger",
    about: "Vælg en beslutning i første kolonne, udfyld resten af linjen, og kør Afstem igen. Linjer uden valgt beslutning bruges ikke.",
  },
  texts: {
    title: "Tekst til skemaet",
    about: "Skriv i kolonnen Egen tekst, hvis teksten skal være en anden. Egen tekst overskrives aldrig.",
  },
  control: {
    title: "Kontrol",
    about: "Hvert hovedtal to gange: regnet af programmet og regnet med formler på Afstems ark. Forskellen skal være 0.",
  },
} as const;

export const GROUP_WORDS: Readonly<
  Record<Exclude<Scope["by"], "total" | "actor">, { readonly one: string; readonly none: string; readonly also: string }>
> = {
  cluster: { one: "Klynge", none: "Uden klynge", also: "Også klynge" },
  municipality: { one: "Kommune", none: "Uden kommune", also: "Også kommune" },
  company: { one: "Virksomhed", none: "Uden virksomhed", also: "Også virksomhed" },
};
export type Group = keyof typeof GROUP_WORDS;

/** As it stands in a table: with a capital letter. */
export function statusWord(status: Status): string {
  return capital(STATUS_LABELS.da[status]);
}

export function reasonWord(reason: SurplusReason): string {
  return capital(REASON_LABELS.da[reason]);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "1 person", "3 personer" */
export function counted(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
