/** What Windows-1252 shows for the bytes 0x80–0x9F; a space where it shows nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
/** The lead bytes of Latin letters in UTF-8, as Windows-1252 shows them: Â for U+0080–00BF, Ã for U+00C0–00FF. */
const BROKEN = /([ÂÃ])([\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/g;
/** ø and å of the old DOS code page, shown by Windows-1252; its æ is a quotation mark, which stands in names as an apostrophe. */
const DOS: Readonly<Record<string, string>> = { "›": "ø", "†": "å" };
const DOS_LETTER = /(?<=\p{L})[›†](?=\p{L})/gu;
/** A letter that was lost on the way and stands as a question mark. */
const LOST_LETTER = /(?<=\p{L})[?\uFFFD¿]+(?=\p{L})/gu;

/** Text whose letters were read with the wrong character set, with its letters back: "SÃ¸ren" is "Søren", also when broken twice. */
export function repairLetters(text: string): string {
  const utf8 = repairUtf8(repairUtf8(text));
  return utf8.replace(DOS_LETTER, (letter) => DOS[letter] ?? letter).replace(LOST_LETTER, "");
}

function repairUtf8(text: string): string {
  return text.replace(BROKEN, (_broken, lead: string, shown: string) => {
    const special = WINDOWS_1252.indexOf(shown);
    const byte = special < 0 ? shown.charCodeAt(0) : 0x80 + special;
    return String.fromCharCode((lead === "Ã" ? 0xc0 : 0x80) + (byte & 0x3f));
  });
}
