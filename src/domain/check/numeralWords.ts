const BELOW_TWENTY = [
  ["nul"],
  ["en", "et", "een", "eet"],
  ["to"],
  ["tre"],
  ["fire"],
  ["fem"],
  ["seks"],
  ["syv"],
  ["otte"],
  ["ni"],
  ["ti"],
  ["elleve"],
  ["tolv"],
  ["tretten"],
  ["fjorten"],
  ["femten"],
  ["seksten"],
  ["sytten"],
  ["atten"],
  ["nitten"],
] as const;

/** Both the short forms and the full vigesimal ones that older officials write. */
const TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, ["tyve"]],
  [30, ["tredive", "tredve"]],
  [40, ["fyrre", "fyrretyve"]],
  [50, ["halvtreds", "halvtresindstyve", "halvtredsindstyve", "halvtres"]],
  [60, ["tres", "tresindstyve"]],
  [70, ["halvfjerds", "halvfjerdsindstyve"]],
  [80, ["firs", "firsindstyve"]],
  [90, ["halvfems", "halvfemsindstyve"]],
];

function smallNumerals(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  BELOW_TWENTY.forEach((spellings, value) => {
    for (const spelling of spellings) found.set(spelling, value);
  });
  for (const [ten, spellings] of TENS) {
    for (const spelling of spellings) {
      found.set(spelling, ten);
      for (const [unit, written] of BELOW_TWENTY.slice(0, 10).entries()) {
        if (unit > 0) for (const first of written) found.set(`${first}og${spelling}`, ten + unit);
      }
    }
  }
  return found;
}

const BELOW_HUNDRED = smallNumerals();
const HUNDRED = /^(.*?)hundrede?(.*)$/;
const THOUSAND = /^(.*?)tusinde?(.*)$/;

function belowHundred(word: string): number | undefined {
  return BELOW_HUNDRED.get(word.startsWith("og") ? word.slice(2) : word);
}

function scaled(word: string, pattern: RegExp, scale: number, rest: (word: string) => number | undefined): number | undefined {
  const parts = pattern.exec(word);
  if (parts === null) return rest(word);
  const [, before = "", after = ""] = parts;
  const times = before === "" ? 1 : rest(before);
  const added = after === "" ? 0 : rest(after);
  return times === undefined || added === undefined || added >= scale ? undefined : times * scale + added;
}

const belowThousand = (word: string): number | undefined => scaled(word, HUNDRED, 100, belowHundred);

/** The value of a numeral written as one word, folded: "syvogfyrre", "hundredeogseks", "totusind". */
export function numeralWord(key: string): number | undefined {
  return key.length > 60
    ? undefined
    : (BELOW_HUNDRED.get(key) ?? (/hundred|tusind/.test(key) ? scaled(key, THOUSAND, 1000, belowThousand) : undefined));
}

/** Shares in words, in percent, by the folded noun. */
const PARTS: Readonly<Record<string, number>> = {
  halvdel: 2,
  tredjedel: 3,
  trediedel: 3,
  fjerdedel: 4,
  femtedel: 5,
  sjettedel: 6,
  syvendedel: 7,
  ottendedel: 8,
  niendedel: 9,
  tiendedel: 10,
};

/** How many parts a whole has: 3 for "tredjedele". */
export function partsOfWhole(key: string): number | undefined {
  return PARTS[key.replace(/(en|ene|e)$/, "")] ?? PARTS[key];
}

const ORDINALS: Readonly<Record<string, number>> = {
  anden: 2,
  andet: 2,
  tredje: 3,
  tredie: 3,
  fjerde: 4,
  femte: 5,
  sjette: 6,
  syvende: 7,
  ottende: 8,
  niende: 9,
  tiende: 10,
  tyvende: 20,
};

/** "tredje" → 3, for "hver tredje". */
export function ordinalWord(key: string): number | undefined {
  return ORDINALS[key];
}
