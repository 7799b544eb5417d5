import type { CellLook } from "../../../domain/words/cellStyles";
import { CELL_LOOKS } from "../../../domain/words/cellStyles";
import type { CellStyle, PlannedHighlight } from "../../../domain/words/plan";
import { BUILTIN_FORMATS } from "../builtinFormats";
import type { XmlElement } from "../xmlTree";
import { attributeOf, childOf, childrenOf, parseXml } from "../xmlTree";
import { escapeXml } from "../xmlText";
import { applyEdits } from "./edits";
import { StyleList } from "./styleList";

/** Ids below belong to Excel. */
const FIRST_OWN_FORMAT = 164;
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;

/** The workbook's styles with ours behind them: what is there is found again and used again, and no index that is in use changes. */
export class StyleBook {
  private readonly lists: Readonly<Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", StyleList>>;
  private readonly found = new Map<CellStyle | undefined, number>();
  private readonly root: XmlElement;
  private readonly typeface: string;
  private nextFormat: number;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
  ) {
    const root = parseXml(bytes, part);
    const list = (name: (typeof ORDER)[number], child: string): StyleList =>
      new StyleList(root, { name, child, earlier: ORDER.slice(0, ORDER.indexOf(name)) });
    this.root = root;
    this.lists = {
      numFmts: list("numFmts", "numFmt"),
      fonts: list("fonts", "font"),
      fills: list("fills", "fill"),
      borders: list("borders", "border"),
      cellXfs: list("cellXfs", "xf"),
      dxfs: list("dxfs", "dxf"),
    };
    const formats = childrenOf(childOf(root, "numFmts"), "numFmt");
    this.nextFormat = formats.reduce((next, format) => Math.max(next, Number(attributeOf(format, "numFmtId")) + 1 || 0), FIRST_OWN_FORMAT);
    this.typeface = typefaceOf(childrenOf(childOf(root, "fonts"), "font")[0]);
  }

  /** Index of the style for a cell's `s`; a cell without one stands at the top like the others. */
  indexOf(style: CellStyle | undefined): number {
    const known = this.found.get(style);
    if (known !== undefined) return known;
    const look: CellLook = style === undefined ? {} : CELL_LOOKS[style];
    const ids = [
      `numFmtId="${String(this.formatId(look.numberFormat))}"`,
      `fontId="${String(this.lists.fonts.indexOf(this.fontXml(look)))}"`,
      `fillId="${String(this.lists.fills.indexOf(fillXml(look.fill)))}"`,
      `borderId="${String(this.lists.borders.indexOf(borderXml(look.lineAbove === true)))}"`,
    ];
    const horizontal = look.align === undefined ? "" : ` horizontal="${look.align}"`;
    const alignment = `<alignment${horizontal} vertical="top"${look.wraps === true ? ' wrapText="1"' : ""}/>`;
    const applies = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const index = this.lists.cellXfs.indexOf(`<xf ${ids.join(" ")} xfId="0" ${applies}>${alignment}</xf>`);
    this.found.set(style, index);
    return index;
  }

  /** Index of a style that is like the one given but for its number format. */
  withFormat(index: number, code: string): number {
    const like = childrenOf(childOf(this.root, "cellXfs"), "xf")[index];
    if (like === undefined) return index;
    const kept = like.attributes.filter(({ local }) => local !== "numFmtId" && local !== "applyNumberFormat");
    const attributes = kept.map(({ local, value }) => ` ${local}="${escapeXml(value)}"`).join("");
    const inner = new TextDecoder().decode(this.bytes.subarray(like.openEnd, like.closeStart)).replaceAll(`<${like.prefix}`, "<");
    const plain = inner.replaceAll(`</${like.prefix}`, "</");
    return this.lists.cellXfs.indexOf(`<xf numFmtId="${String(this.formatId(code))}" applyNumberFormat="1"${attributes}>${plain}</xf>`);
  }

  /** Index of a highlight's difference for `dxfId`. */
  highlightIndexOf(style: PlannedHighlight["style"]): number {
    const look = CELL_LOOKS[style];
    const font = `<font>${look.italic === true ? "<i/>" : ""}${colourXml(look.colour)}</font>`;
    const fill = look.fill === undefined ? "" : `<fill><patternFill><bgColor rgb="FF${look.fill}"/></patternFill></fill>`;
    return this.lists.dxfs.indexOf(`<dxf>${font}${fill}</dxf>`);
  }

  toBytes(): Uint8Array {
    return applyEdits(
      this.bytes,
      Object.values(this.lists).flatMap((list) => list.edits(this.root)),
    );
  }

  private formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    const builtin = Object.entries(BUILTIN_FORMATS).find(([, known]) => known === code)?.[0];
    if (builtin !== undefined) return Number(builtin);
    const present = childrenOf(childOf(this.root, "numFmts"), "numFmt").find((format) => attributeOf(format, "formatCode") === code);
    if (present !== undefined) return Number(attributeOf(present, "numFmtId"));
    return this.ownFormat(code);
  }

  private readonly ownFormats = new Map<string, number>();

  private ownFormat(code: string): number {
    const known = this.ownFormats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.lists.numFmts.indexOf(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`);
    this.ownFormats.set(code, id);
    return id;
  }

  private fontXml(look: CellLook): string {
    const marks = `${look.bold === true ? "<b/>" : ""}${look.italic === true ? "<i/>" : ""}${look.underlined === true ? "<u/>" : ""}`;
    return `<font>${marks}<sz val="${String(look.size ?? 11)}"/>${colourXml(look.colour)}${this.typeface}</font>`;
  }
}

/** The workbook's own typeface, so that our sheets look as if they belonged to it. */
function typefaceOf(font: XmlElement | undefined): string {
  const parts = ["name", "family", "charset", "scheme"].flatMap((local) => {
    const value = attributeOf(childOf(font ?? NO_FONT, local) ?? NO_FONT, "val");
    return value === undefined ? [] : [`<${local} val="${escapeXml(value)}"/>`];
  });
  return parts.length > 0 ? parts.join("") : '<name val="Calibri"/><family val="2"/>';
}

const NO_FONT = parseXml(new TextEncoder().encode("<font/>"), "");

function colourXml(colour: string | undefined): string {
  return colour === undefined ? "" : `<color rgb="FF${colour}"/>`;
}

function fillXml(fill: string | undefined): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(lineAbove: boolean): string {
  const top = lineAbove ? '<top style="thin"><color indexed="64"/></top>' : "<top/>";
  return `<border><left/><right/>${top}<bottom/><diagonal/></border>`;
}
