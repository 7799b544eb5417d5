/** Danish and English names and abbreviations, folded; the first three letters stand for themselves ("maj", "okt"). */
const NAMES: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb", "febr"],
  ["marts", "march", "mar", "mrt"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec", "des"],
];

const BY_NAME: ReadonlyMap<string, number> = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1 to 12, for a folded word; undefined for what is no month. */
export function monthOfWord(word: string): number | undefined {
  return BY_NAME.get(word);
}

/** Years that an indicator workbook can speak of; a number outside is something else. */
export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1990 && number <= 2099;
}
