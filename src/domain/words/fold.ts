const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  å: "aa",
  ü: "y",
  ß: "ss",
  é: "e",
  è: "e",
};
/** Soft hyphens, zero-width marks and byte-order marks: there, but never seen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * The key under which spellings meet: lower case, no punctuation or footnote marks, single spaces,
 * æ ø å (and ä ö) written ae oe aa, other accents gone. For comparing, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/[æäøöåüßéè]/g, (letter) => WRITTEN_OTHERWISE[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a person sees of a text: invisible marks gone, white space single, ends trimmed. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}
