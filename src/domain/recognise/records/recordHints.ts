import { fold } from "../../words/fold";
import { isBlank, textOf } from "../cells/textOf";
import type { Grid } from "../tables/sheetGrid";
import type { RecordKind } from "./recordWords";
import { RECORD_HINTS } from "./recordWords";

/** A title stands at most so many rows above its header. */
const REACH = 4;
const LONGEST = 80;

function kindsNamed(text: string): readonly RecordKind[] {
  const folded = fold(text);
  return RECORD_HINTS.filter(([pattern]) => pattern.test(folded)).flatMap(([, kinds]) => kinds);
}

/** The lone text nearest above a header; a row of several texts belongs to what stands above. */
export function titleAbove(grid: Grid, headerRow: number): string {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - REACH); row -= 1) {
    const texts = [...new Set((grid.sheet.values[row] ?? []).filter((value) => !isBlank(value)).map(textOf))];
    const [only = ""] = texts;
    if (texts.length > 1) return "";
    if (only !== "") return only.length > LONGEST ? "" : only;
  }
  return "";
}

/** What the title and then the sheet's name lead to expect, the likeliest first. */
export function hintedKinds(grid: Grid, headerRow: number): readonly RecordKind[] {
  return [...new Set([...kindsNamed(titleAbove(grid, headerRow)), ...kindsNamed(grid.sheet.name)])];
}
