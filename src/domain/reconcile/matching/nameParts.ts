import { fold } from "../../words/fold";
import { repairLetters } from "./repairLetters";

/** A given or a family name, made ready for comparing. Equal texts give the same object within one reading. */
export interface NamePart {
  /** Names are numbered as they are first read, so that a comparison can be remembered. */
  readonly id: number;
  /** As written, letters repaired, lower case, white space single: what "equal" means without any folding. */
  readonly written: string;
  /** Folded: æ ø å as ae oe aa. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Folded further, without spaces: ae as a, oe as o, aa as a, since accents are often just dropped. */
  readonly plain: string;
  /** How it sounds to a Dane: c and ch as k, ph as f, th as t, w as v, z as s, double letters once. */
  readonly sound: string;
}

/** Reads name parts, each distinct text once. */
export function nameReader(): (text: string) => NamePart {
  const known = new Map<string, NamePart>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const part = nameFrom(text, known.size);
    known.set(text, part);
    return part;
  };
}

function nameFrom(text: string, id: number): NamePart {
  const repaired = repairLetters(text.normalize("NFC"));
  const folded = fold(repaired);
  const plain = plainLetters(folded);
  return {
    id,
    written: repaired.toLowerCase().replace(/\s+/gu, " ").trim(),
    folded,
    words: folded === "" ? [] : folded.split(" "),
    plain,
    sound: soundOf(plain),
  };
}

export function plainLetters(folded: string): string {
  return folded.replace(/ /g, "").replace(/aa|ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "s"],
  [/ch|ck|c(?=[aouklrt]|$)|q/g, "k"],
  [/c|z/g, "s"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/w/g, "v"],
  [/(?<=[aeiouy])[ij](?=[aeiouy]|$)/g, "i"],
  [/hj/g, "j"],
  [/(.)\1+/g, "$1"],
];

function soundOf(plain: string): string {
  return SOUNDS.reduce((sound, [letters, heard]) => sound.replace(letters, heard), plain);
}
