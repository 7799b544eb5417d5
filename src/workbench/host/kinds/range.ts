import type { Rectangle } from "../../../domain/words/workbook";
import { areaOfLink, linkOf } from "../../book/link";
import { cellAt, overlaps } from "../../book/sheet";
import { onlyKeys, record, text, truth, whole } from "../argument";
import { wrongArgument } from "../HostError";
import type { HostObject, Kind } from "../hostObject";
import { hostObject, NULL_OBJECT } from "../hostObject";
import { HostRange, rangeArgument } from "../HostRange";
import { conditionalFormats, dataValidation } from "./cellRules";
import { formatOf } from "./format";
import { formulas, matrix, numberFormats, setNumberFormats, setValues, values } from "./rangeCells";

/** True, false, or null where some are and some are not. */
function allHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (let at = first; at <= last; at += 1) if (hidden.has(at)) count += 1;
  return count === 0 ? false : count === last - first + 1 ? true : null;
}

const STRIKETHROUGH_ASKED = { format: { font: { strikethrough: true } } };

/** The host answers these shapes of question and no others. */
function asks(given: unknown, shapes: readonly object[], what: string): void {
  const asked = JSON.stringify(record(given, what));
  if (!shapes.some((shape) => JSON.stringify(shape) === asked)) throw wrongArgument(`${what}: the host does not answer ${asked}`);
}

function struck(range: HostRange, row: number, column: number): boolean {
  return cellAt(range.sheet, row, column)?.look?.struck ?? false;
}

function rowProperties(range: HostRange): unknown[] {
  const { top, bottom, left, right } = range.area;
  return Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cells = Array.from({ length: right - left + 1 }, (__, column) => struck(range, top + index, left + column));
    const strikethrough = cells.every((each) => each === cells[0]) ? (cells[0] ?? false) : null;
    return { rowHidden: range.sheet.hiddenRows.has(top + index), format: { font: { strikethrough } } };
  });
}

function mergedAreas(range: HostRange): HostObject {
  const areas = range.sheet.merges.filter((merge) => overlaps(merge, range.area));
  return areas.length === 0 ? NULL_OBJECT : rangeAreas(areas.map((area) => new HostRange(range.book, range.sheet, area)));
}

function merge(range: HostRange, args: readonly unknown[]): void {
  if (truth(args[0], "across")) throw wrongArgument("the host does not merge across");
  const { sheet, area, book } = range.writable();
  const others = sheet.merges.filter((each) => !overlaps(each, area));
  sheet.merges.splice(0, sheet.merges.length, ...others, area);
  book.touch(sheet);
}

function bounding(range: HostRange, other: HostRange): HostRange {
  if (range.sheet !== other.sheet) throw wrongArgument("the ranges stand on different sheets");
  const around: Rectangle = {
    top: Math.min(range.area.top, other.area.top),
    left: Math.min(range.area.left, other.area.left),
    bottom: Math.max(range.area.bottom, other.area.bottom),
    right: Math.max(range.area.right, other.area.right),
  };
  return new HostRange(range.book, range.sheet, around);
}

/** A link within the workbook; the cell keeps what it shows, or shows the link where it is empty. */
function setHyperlink(range: HostRange, given: unknown): void {
  const hyperlink = record(given, "hyperlink");
  onlyKeys(hyperlink, ["documentReference", "screenTip"], "hyperlink");
  const target = text(hyperlink["documentReference"], "documentReference");
  const link = areaOfLink(target);
  if (link === undefined) throw wrongArgument("the link names no cells");
  const { sheet, area, book } = range.writable();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = cellAt(sheet, row, column) ?? { value: target };
      book.put(sheet, row, column, { ...before, link, look: { ...before.look, colour: "0563C1", underlined: true } });
    }
  }
}

const RANGE: Kind<HostRange> = {
  name: "Range",
  properties: {
    Address: { get: ({ address }) => address },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ rowCount }) => rowCount },
    ColumnCount: { get: ({ columnCount }) => columnCount },
    Values: { get: values, set: setValues },
    Formulas: { get: formulas, set: setValues },
    NumberFormat: { get: numberFormats, set: setNumberFormats },
    RowHidden: { get: ({ sheet, area }) => allHidden(sheet.hiddenRows, area.top, area.bottom) },
    ColumnHidden: { get: ({ sheet, area }) => allHidden(sheet.hiddenColumns, area.left, area.right) },
    Hyperlink: {
      get: ({ sheet, area }) => {
        const link = cellAt(sheet, area.top, area.left)?.link;
        return link === undefined ? null : { documentReference: linkOf(link) };
      },
      set: setHyperlink,
    },
  },
  objects: {
    Format: (self) => formatOf([self]),
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
  },
  methods: {
    GetBoundingRect: (self, [other]) => rangeOf(bounding(self, rangeArgument(other, "range"))),
    GetMergedAreasOrNullObject: mergedAreas,
    GetRow: (self, [at]) => {
      const row = self.area.top + whole(at, "row");
      if (row > self.area.bottom) throw wrongArgument("the range has no such row");
      return rangeOf(new HostRange(self.book, self.sheet, { ...self.area, top: row, bottom: row }));
    },
    Merge: merge,
    // The library sends it before a large matrix.
    _ValidateArraySize: ({ rowCount, columnCount }, [rows, columns]) => {
      if (rows !== rowCount || columns !== columnCount) throw wrongArgument("the values and the range differ in shape");
      return null;
    },
    Select: (self) => self.book.select(self.sheet, self.area),
    GetRowProperties: (self, [asked]) => {
      asks(asked, [{ rowHidden: true, ...STRIKETHROUGH_ASKED }], "row properties");
      return rowProperties(self);
    },
    GetColumnProperties: (self, [asked]) => {
      asks(asked, [{ columnHidden: true }], "column properties");
      const { left, right } = self.area;
      return Array.from({ length: right - left + 1 }, (_, index) => ({ columnHidden: self.sheet.hiddenColumns.has(left + index) }));
    },
    GetCellProperties: (self, [asked]) => {
      asks(asked, [STRIKETHROUGH_ASKED], "cell properties");
      return matrix(self, (row, column) => ({ format: { font: { strikethrough: struck(self, row, column) } } }));
    },
  },
};

export function rangeOf(range: HostRange): HostObject {
  return hostObject(RANGE, range);
}

export function rangeAreas(ranges: readonly HostRange[]): HostObject {
  return hostObject(
    {
      name: "RangeAreas",
      properties: { AreaCount: { get: (self: readonly HostRange[]) => self.length } },
      objects: {
        Format: (self) => formatOf(self),
        Areas: (self) => hostObject({ name: "RangeCollection", items: () => self.map(rangeOf) }, self),
      },
    },
    ranges,
  );
}
