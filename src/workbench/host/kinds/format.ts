import type { Look } from "../../book/sheet";
import { cellAt } from "../../book/sheet";
import { colour, finite, oneOf, truth } from "../argument";
import { wrongArgument } from "../HostError";
import type { HostObject, HostProperty, Kind } from "../hostObject";
import { hostObject, settable } from "../hostObject";
import type { HostRange } from "../HostRange";

/** Cells whose look is set together: one range, or several. */
export interface Looked {
  readonly ranges: readonly HostRange[];
}

const POINTS_OF_COLUMN = 48;
const ALIGNMENTS = { Left: "left", Center: "center", Right: "right" } as const;

function dress(looked: Looked, change: (before: Look) => Look): void {
  for (const range of looked.ranges) {
    const { book, sheet, area } = range.writable();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const before = cellAt(sheet, row, column) ?? { value: null };
        book.put(sheet, row, column, { ...before, look: change(before.look ?? {}) });
      }
    }
  }
}

/** One value for all cells; null where they differ, as Excel answers. */
function common(looked: Looked, of: (look: Look) => unknown): unknown {
  let found: unknown;
  let isFirst = true;
  for (const { sheet, area } of looked.ranges) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = of(cellAt(sheet, row, column)?.look ?? {});
        if (isFirst) [found, isFirst] = [value, false];
        else if (value !== found) return null;
      }
    }
  }
  return found;
}

function flag(key: "bold" | "italic" | "struck" | "wraps", what: string): HostProperty<Looked> {
  return {
    get: (looked) => common(looked, (look) => look[key] ?? false),
    set: (looked, value) => dress(looked, (look) => ({ ...look, [key]: truth(value, what) })),
  };
}

const font = (looked: Looked): HostObject =>
  settable<Looked>(
    "RangeFont",
    {
      Bold: flag("bold", "bold"),
      Italic: flag("italic", "italic"),
      Strikethrough: flag("struck", "strikethrough"),
      Underline: {
        set: (self, value) => dress(self, (look) => ({ ...look, underlined: oneOf(value, ["None", "Single"], "underline") === "Single" })),
      },
      Size: { set: (self, value) => dress(self, (look) => ({ ...look, size: finite(value, "size") })) },
      Color: { set: (self, value) => dress(self, (look) => ({ ...look, colour: colour(value, "colour") })) },
    },
    looked,
  );

const fill = (looked: Looked): HostObject =>
  settable<Looked>(
    "RangeFill",
    { Color: { set: (self, value) => dress(self, (look) => ({ ...look, fill: colour(value, "fill") })) } },
    looked,
  );

const topEdge = (looked: Looked): HostObject =>
  settable<Looked>(
    "RangeBorder",
    {
      Style: {
        set: (self, value) =>
          dress(self, (look) => ({ ...look, lineAbove: oneOf(value, ["None", "Continuous"], "line") === "Continuous" })),
      },
    },
    looked,
  );

const borders = (looked: Looked): HostObject =>
  hostObject<Looked>(
    {
      name: "RangeBorderCollection",
      item: (self, key) => {
        if (key !== "EdgeTop") throw wrongArgument("the host draws the line above alone");
        if (self.ranges.some(({ rowCount }) => rowCount > 1)) throw wrongArgument("a line above several rows stands above the first alone");
        return topEdge(self);
      },
    },
    looked,
  );

const FORMAT: Kind<Looked> = {
  name: "RangeFormat",
  properties: {
    WrapText: flag("wraps", "wrapText"),
    HorizontalAlignment: {
      set: (self, value) => {
        const align = ALIGNMENTS[oneOf(value, ["Left", "Center", "Right"], "alignment")];
        dress(self, (look) => ({ ...look, align }));
      },
    },
    VerticalAlignment: {
      set: (self, value) => {
        const top = oneOf(value, ["Top", "Bottom"], "vertical alignment") === "Top";
        dress(self, (look) => ({ ...look, top }));
      },
    },
    ColumnWidth: {
      get: ({ ranges: [range] }) => range?.sheet.widths.get(range.area.left) ?? POINTS_OF_COLUMN,
      set: ({ ranges }, value) => {
        for (const range of ranges) {
          const { sheet, area, book } = range.writable();
          for (let column = area.left; column <= area.right; column += 1) sheet.widths.set(column, finite(value, "width"));
          book.touch(sheet);
        }
      },
    },
  },
  objects: { Font: font, Fill: fill, Borders: borders },
};

export function formatOf(ranges: readonly HostRange[]): HostObject {
  return hostObject(FORMAT, { ranges });
}
