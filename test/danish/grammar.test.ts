import { blocksOf, randomBlocks } from "./tellings";

const NUMBERS = [0, 1, 2, 10, 11, 21, 100, 1000];
/** Singular, plural, and the one that goes with its gender. */
const NOUNS = [
  ["borger", "borgere", "én"],
  ["registrering", "registreringer", "én"],
  ["kommune", "kommuner", "én"],
  ["virksomhed", "virksomheder", "én"],
  ["støttevirksomhed", "støttevirksomheder", "én"],
  ["beskæftigelsesaktør", "beskæftigelsesaktører", "én"],
  ["partner", "partnere", "én"],
  ["aktivitet", "aktiviteter", "én"],
  ["møde", "møder", "ét"],
  ["forbehold", "forbehold", "ét"],
  ["praktiktime", "praktiktimer", "1"],
  ["lønnet time", "lønnede timer", "1"],
] as const;
const ONE = "(?:1|én|ét|en|et)";
/** None, or more than one: in words, or in digits. */
const MANY = "(?:ingen|to|tre|fire|fem|seks|syv|otte|ni|ti|nul|(?!1(?![\\d.,]))\\d[\\d.]*(?:,\\d+)?)";
const END = "(?![\\p{L}])";

const matches = (text: string, pattern: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\d.,])${pattern}`, "gu"))].map(([found]) => found);

/** What a Danish reader would strike out in a text. */
function faults(text: string): readonly string[] {
  const agreement = NOUNS.flatMap(([one, many, article]) => [
    ...(one === many ? [] : matches(text, `${ONE} ${many}${END}`)),
    ...(one === many ? [] : matches(text, `${MANY} ${one}${END}`)),
    ...matches(text, `(?:én|ét|en|et) ${one}${END}`).filter(
      (found) => !found.startsWith(article) && article !== "1" && !/^en borger/.test(found),
    ),
  ]);
  const marks = [...text.matchAll(/ {2}|\s[.,;:)]|\(\s|[,;]{2}|\.\.|\bundefined\b|\bNaN\b|\[object/g)].map(([found]) => `»${found}«`);
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u);
  const openings = sentences.filter((sentence) => !/^\p{Lu}/u.test(sentence)).map((sentence) => `small letter: ${sentence}`);
  const endings = text.split(/\n+/).filter((paragraph) => !/[.]$/.test(paragraph));
  const numbers = matches(text, "(?:er|udgør) ingen[.,;]");
  return [...agreement, ...marks, ...openings, ...endings, ...numbers];
}

describe("The Danish of the blocks", () => {
  it.each(NUMBERS)("has nothing to strike out where everything is counted %d", (number) => {
    for (const length of ["full", "short"] as const)
      for (const text of blocksOf(() => number, length)) expect({ text, faults: faults(text) }).toEqual({ text, faults: [] });
  });

  it("has nothing to strike out in two hundred blocks drawn from random summaries", () => {
    expect(randomBlocks().flatMap((text) => faults(text))).toEqual([]);
  });

  it("says every noun with one and with many", () => {
    const one = blocksOf(() => 1).join(" ");
    const many = blocksOf(() => 21).join(" ");
    for (const [singular, plural, article] of NOUNS) {
      // There are never fewer persons than statuses.
      if (singular !== "borger") expect(one).toContain(`${article} ${singular}`);
      expect(many).toMatch(new RegExp(`\\d ${plural}`));
    }
  });

  it.each([
    ["1 borgere", "Der er 1 borgere."],
    ["2 møde", "Der er 2 møde."],
    ["én møde", "Der er én møde."],
    ["»  «", "Der er  to."],
    ["er ingen.", "Resultatet er ingen."],
  ])("is not let through with »%s«", (fault, text) => {
    expect(faults(text)).toContain(fault);
  });
});
