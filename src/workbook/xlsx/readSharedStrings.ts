import { nameHash } from "./xmlName";
import { END, OPEN, XmlScanner } from "./xmlScanner";
import { decodeEscapes } from "./xmlText";

const SI = nameHash("si");
const T = nameHash("t");
const R = nameHash("r");
export const RPH = nameHash("rPh");

/** The workbook's shared texts; runs of rich text are joined, phonetic readings left out. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === SI) strings.push(readRichText(scanner));
  }
  return strings;
}

/** After the OPEN of `<si>` or `<is>`: its text. */
export function readRichText(scanner: XmlScanner): string {
  if (scanner.isEmpty) return "";
  const outside = scanner.depth - 1;
  let text = "";
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === END) break;
    if (token !== OPEN || scanner.name === R) continue;
    if (scanner.name !== T) scanner.skip();
    else {
      const part = scanner.textWithin();
      text = text === "" ? part : text + part;
    }
  }
  return decodeEscapes(text);
}
