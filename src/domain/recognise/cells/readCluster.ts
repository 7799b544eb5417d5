import type { CellValue } from "../../words/cell";
import { fold } from "../../words/fold";
import { textOf } from "./textOf";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10,
}; // prettier-ignore
const CLUSTER_WORDS = String.raw`klynge|kl|k|cluster|runde|round|siv|hold`;
const LED = new RegExp(String.raw`^(${CLUSTER_WORDS})(?: nr| no)? ?(\d{1,3}|[a-z]+)$`);
const TRAILED = new RegExp(String.raw`^(\d{1,3}) (?:${CLUSTER_WORDS})$`);

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : NUMBER_WORDS[word];
}

/** "Klynge 2" for "K2", "klynge to", "SIV II", "2. klynge"; undefined where no such word leads, so that a sheet's name or a section row can be asked. */
export function explicitCluster(text: string): string | undefined {
  const folded = fold(text);
  const number = numberOf(LED.exec(folded)?.[2] ?? TRAILED.exec(folded)?.[1] ?? "");
  return number === undefined ? undefined : `Klynge ${String(number)}`;
}

/** A cluster's name as the results write it (SPEC 8); other names than numbers stay themselves. */
export function readCluster(value: CellValue | undefined): string | undefined {
  const text = textOf(value);
  const folded = fold(text);
  if (folded === "") return undefined;
  const number = numberOf(folded.replace(/^(\d+) 0$/, "$1").replace(/^0+(?=\d)/, ""));
  if (number !== undefined) return `Klynge ${String(number)}`;
  return explicitCluster(text) ?? text;
}
