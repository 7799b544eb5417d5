const CANDIDATES = [";", "\t", ",", "|"] as const;
export type Delimiter = (typeof CANDIDATES)[number];

/** As many lines as are looked at. */
const LINES = 50;

/** The delimiter that cuts the first lines into the most fields of one number; a decimal comma cuts unevenly. Excel's own "sep=;" decides. */
export function delimiterOf(text: string): Delimiter {
  const stated = /^\s*sep=(.)\r?\n/i.exec(text)?.[1];
  const known = CANDIDATES.find((candidate) => candidate === stated);
  if (known !== undefined) return known;
  const lines = unquoted(text.slice(0, 65_536))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const scored = CANDIDATES.map((candidate) => ({ candidate, score: evenness(lines.map((line) => line.split(candidate).length - 1)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).candidate;
}

/** Fields a line as most lines have it, weighed by how many lines agree. */
function evenness(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, lines] of times) best = Math.max(best, (lines / counts.length) ** 2 * Math.min(count, 12));
  return best;
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, "");
}
