import type { CellLook } from "../../domain/words/cellStyles";
import { CELL_LOOKS } from "../../domain/words/cellStyles";
import type { CellStyle } from "../../domain/words/plan";
import type { Rectangle } from "../../domain/words/workbook";
import { CALL_BYTES } from "./bytes";
import type { Outbox } from "./outbox";
import { addressLists, rangeOf } from "./rangeAddress";

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;
/** A look is about six calls: font, fill, alignment. */
const LOOK_CALLS = 6;

/** A line above every row of the area, not above the area alone. */
export function mergesDown(style: CellStyle): boolean {
  return CELL_LOOKS[style].lineAbove !== true;
}

/** All areas of one style in one go; only number formats must be said area by area. After the values: set before, "@" would turn numbers to text. */
export async function applyLook(
  outbox: Outbox,
  sheet: () => Excel.Worksheet,
  style: CellStyle,
  areas: readonly Rectangle[],
): Promise<void> {
  const look = CELL_LOOKS[style];
  for (const list of addressLists(areas)) {
    await outbox.add(LOOK_CALLS * CALL_BYTES + list.length, () => format(sheet().getRanges(list).untrack(), look));
  }
  const { numberFormat } = look;
  if (numberFormat === undefined) return;
  for (const area of areas) {
    await outbox.add(CALL_BYTES, () => {
      // One code stands for all cells of the range; the type knows matrices only.
      rangeOf(sheet(), area).numberFormat = numberFormat as unknown as string[][];
    });
  }
}

function format(ranges: Excel.RangeAreas, look: CellLook): void {
  const { font, fill, borders } = ranges.format;
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  if (look.underlined === true) font.underline = "Single";
  if (look.size !== undefined) font.size = look.size;
  if (look.colour !== undefined) font.color = `#${look.colour}`;
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  if (look.wraps === true) ranges.format.wrapText = true;
  if (look.align !== undefined) ranges.format.horizontalAlignment = ALIGNMENT[look.align];
  ranges.format.verticalAlignment = "Top";
  if (look.lineAbove === true) borders.getItem("EdgeTop").style = "Continuous";
}
