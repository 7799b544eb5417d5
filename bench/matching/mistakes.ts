import type { Chance } from "../chance";

const KEYBOARD = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];

/** One typing error: a letter lost, doubled, swapped with its neighbour, or hit beside. */
export function mistype(text: string, chance: Chance): string {
  if (text.length < 3) return text;
  const at = chance.number(text.length - 1);
  const letter = text.charAt(at);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return chance.oneOf([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + beside(letter, chance) + after,
  ]);
}

function beside(letter: string, chance: Chance): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase())) ?? KEYBOARD[1] ?? "";
  const at = row.indexOf(letter.toLowerCase());
  const hit = row.charAt(Math.min(row.length - 1, Math.max(0, at + (chance.happens(0.5) ? 1 : -1))));
  return letter === letter.toLowerCase() ? hit : hit.toUpperCase();
}

/** One digit replaced, or two neighbours swapped. */
export function mistypeDigits(digits: string, chance: Chance): string {
  const at = chance.number(digits.length - 1);
  if (chance.happens(0.5)) return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
  return digits.slice(0, at) + String((Number(digits.charAt(at)) + 1 + chance.number(9)) % 10) + digits.slice(at + 1);
}

/** Danish letters as other keyboards, systems and readers write them. */
export const TRANSLITERATIONS: readonly ((text: string) => string)[] = [
  (text) => written(text, { æ: "ae", ø: "oe", å: "aa", Æ: "Ae", Ø: "Oe", Å: "Aa" }),
  (text) => written(text, { æ: "ä", ø: "ö", Æ: "Ä", Ø: "Ö" }),
  (text) => written(text, { æ: "a", ø: "o", å: "a", Æ: "A", Ø: "O", Å: "A" }),
  (text) => written(text, { æ: "Ã¦", ø: "Ã¸", å: "Ã¥", Æ: "Ã†", Ø: "Ã˜", Å: "Ã…" }),
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
];

function written(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[æøåÆØÅ]/g, (letter) => letters[letter] ?? letter);
}
