/** Quoted text, escapes, colours and locales of a number format say nothing of what the number is. */
function bareFormat(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!(?:h+|t+|m+|s+)\])[^\]]*\]/gi, "")
    .toLowerCase();
}

const known = new Map<string, "date" | "time" | "number">();

/** What a number format shows: a date (perhaps with a time), a time alone, or a number. Danish codes å and t are known besides y and h. */
export function shownAs(format: string | undefined): "date" | "time" | "number" {
  if (format === undefined || format === "General") return "number";
  const before = known.get(format);
  if (before !== undefined) return before;
  const bare = bareFormat(format).split(";")[0] ?? "";
  const isDate = /[yåd]/.test(bare) || /mmm/.test(bare);
  const shown = isDate ? "date" : /[ht]/.test(bare) || /\[[ms]+\]/.test(bare) || /m+:s/.test(bare) ? "time" : "number";
  known.set(format, shown);
  return shown;
}

/** True where the format shows seconds, so that they were meant. */
export function showsSeconds(format: string): boolean {
  return bareFormat(format).includes("s");
}
