import type { CellValue } from "../../words/cell";
import { fold } from "../../words/fold";
import { MUNICIPALITY_BY_CODE } from "./municipalityCodes";
import { textOf } from "./textOf";

/** Spelled without the Danish letters: "Koge", "Naestved". */
function plainKey(name: string): string {
  return fold(name.replace(/ø/gi, "o").replace(/å/gi, "a"));
}

const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...MUNICIPALITY_BY_CODE.values()].map((name) => [plainKey(name), name] as const),
  ...[...MUNICIPALITY_BY_CODE.values()].map((name) => [fold(name), name] as const),
  ["copenhagen", "København"],
  ["nordfyn", "Nordfyns"],
  ["vesthimmerland", "Vesthimmerlands"],
  ["bornholms regions", "Bornholm"],
  ["elsinore", "Helsingør"],
]);

const AROUND =
  /^(?:jobcenter|jobcentret|jobcenteret|kommune|municipality of|job centre) (?=.)|(?: (?:kommunes?|municipality|jobcenter|komm?))+$/g;

/** The canonical name for a name or code, with or without Kommune and genitive; undefined for what is no Danish municipality. */
export function knownMunicipality(text: string): string | undefined {
  const folded = fold(text);
  const code = /^0?(\d{3})(?: 0)?\b/.exec(folded);
  const byCode = code === null ? undefined : MUNICIPALITY_BY_CODE.get(Number(code[1]));
  if (byCode !== undefined) return byCode;
  const bare = folded
    .replace(AROUND, "")
    .replace(/^jobcenter /, "")
    .trim();
  return BY_NAME.get(bare) ?? BY_NAME.get(bare.replace(/s$/, ""));
}

/** Other names stay themselves, without the word Kommune. */
export function readMunicipality(value: CellValue | undefined): string | undefined {
  const text = textOf(value);
  if (fold(text) === "") return undefined;
  return knownMunicipality(text) ?? (text.replace(/[ ,]+kommune\.?$/iu, "").trim() || text);
}
