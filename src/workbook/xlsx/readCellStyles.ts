import { BUILTIN_FORMATS } from "./builtinFormats";
import { attributeOf, childOf, childrenOf, parseXml } from "./xmlTree";
import { isTruth } from "./xmlText";

/** What a style's index means to a reader. */
export interface CellStyles {
  /** en-US code, undefined for General. */
  readonly formats: readonly (string | undefined)[];
  readonly isStruck: readonly boolean[];
}

export function readCellStyles(bytes: Uint8Array, part: string): CellStyles {
  const root = parseXml(bytes, part);
  const own = new Map<number, string>();
  for (const element of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    own.set(Number(attributeOf(element, "numFmtId")), attributeOf(element, "formatCode") ?? "");
  }
  const struckFonts = childrenOf(childOf(root, "fonts"), "font").map((font) => {
    const strike = childOf(font, "strike");
    return strike !== undefined && isTruth(attributeOf(strike, "val") ?? "1");
  });
  const styles = childrenOf(childOf(root, "cellXfs"), "xf");
  return {
    formats: styles.map((style) => {
      const id = Number(attributeOf(style, "numFmtId") ?? 0);
      const code = own.get(id) ?? BUILTIN_FORMATS[id];
      return code === undefined || code === "" || code.toLowerCase() === "general" ? undefined : code;
    }),
    isStruck: styles.map((style) => struckFonts[Number(attributeOf(style, "fontId") ?? 0)] ?? false),
  };
}
