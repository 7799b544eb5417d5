/** A list of phrases written as running text, parted by commas. */
export function phrases(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
