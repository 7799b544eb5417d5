import { unzipSync } from "fflate";
import { WorkbookError } from "../WorkbookError";

const BODY = "word/document.xml";
/** A report of a thousand pages is far below; what unpacks to more is no report. */
const LARGEST_BODY = 100 * 1024 * 1024;
const NAMESPACE =
  /xmlns:([A-Za-z][\w.-]*)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{1,5});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Content that a reader does not see: deleted and moved text, the older twin of a drawing. */
const UNSEEN = new Set(["del", "moveFrom", "Fallback"]);

interface Reading {
  /** What is finished: paragraphs and cells, so that trimming one never walks over the whole text. */
  readonly done: string[];
  text: string;
  /** Depth within unseen content. */
  unseen: number;
  inText: boolean;
  /** Depth within table rows: there a paragraph ends with a space, a cell with a tab. */
  rows: number;
}

function endParagraph(reading: Reading): void {
  reading.text += reading.rows > 0 ? " " : "\n";
}

function finish(reading: Reading, text: string): void {
  reading.done.push(text);
  reading.text = "";
}

function open(reading: Reading, name: string, isEmpty: boolean): void {
  if (UNSEEN.has(name) && !isEmpty) reading.unseen += 1;
  if (reading.unseen > 0) return;
  if (name === "t" && !isEmpty) reading.inText = true;
  if (name === "tr" && !isEmpty) reading.rows += 1;
  if (name === "tab" || name === "ptab") reading.text += "\t";
  if (name === "br" || name === "cr") endParagraph(reading);
  if (name === "noBreakHyphen") reading.text += "-";
  if (name === "p" && isEmpty) endParagraph(reading);
}

function close(reading: Reading, name: string): void {
  if (UNSEEN.has(name)) reading.unseen = Math.max(0, reading.unseen - 1);
  if (reading.unseen > 0) return;
  if (name === "t") reading.inText = false;
  if (name === "p") endParagraph(reading);
  if (name === "tc") finish(reading, `${reading.text.trimEnd()}\t`);
  if (name === "tr") {
    reading.rows = Math.max(0, reading.rows - 1);
    const last = reading.done.pop() ?? "";
    finish(reading, `${last.replace(/\t$/, "")}${reading.text}\n`);
  }
}

/** Tab stops and the like stand in properties and are no text: they are skipped whole. */
function withoutProperties(xml: string, prefix: string): string {
  const pieces: string[] = [];
  const [start, end] = [`<${prefix}:pPr>`, `</${prefix}:pPr>`];
  let at = 0;
  for (let from = xml.indexOf(start); from >= 0; from = xml.indexOf(start, at)) {
    const to = xml.indexOf(end, from);
    if (to < 0) break;
    pieces.push(xml.slice(at, from));
    at = to + end.length;
  }
  return pieces.join("") + xml.slice(at);
}

/** The body piece by piece; ends at a tag that never closes. */
function* tagsAndTexts(xml: string): Generator<string> {
  for (let at = 0; at < xml.length;) {
    const isTag = xml.charAt(at) === "<";
    const end = xml.indexOf(isTag ? ">" : "<", at);
    if (isTag && end < 0) return;
    const to = end < 0 ? xml.length : end + (isTag ? 1 : 0);
    yield xml.slice(at, to);
    at = to;
  }
}

function readBody(xml: string, prefix: string): string {
  const reading: Reading = { done: [], text: "", unseen: 0, inText: false, rows: 0 };
  for (const piece of tagsAndTexts(withoutProperties(xml, prefix))) {
    if (!piece.startsWith("<")) {
      if (reading.inText && reading.unseen === 0) reading.text += decodeEntities(piece);
      continue;
    }
    const [, slash = "", space, name = ""] = /^<(\/?)(?:([\w.-]+):)?([\w.-]+)/.exec(piece) ?? [];
    if (space !== prefix && name !== "Fallback") continue;
    if (slash === "/") close(reading, name);
    else open(reading, name, piece.endsWith("/>"));
    if (reading.rows === 0 && reading.text.endsWith("\n")) finish(reading, reading.text);
  }
  return (reading.done.join("") + reading.text).replace(/\n$/, "");
}

function bodyOf(bytes: Uint8Array, name: string): Uint8Array {
  const facts = { file: name };
  try {
    const parts = unzipSync(bytes, {
      filter: (part) => {
        if (part.name !== BODY) return false;
        if (part.originalSize > LARGEST_BODY) throw new WorkbookError("too-large", facts);
        return true;
      },
    });
    const body = parts[BODY];
    if (body === undefined) throw new WorkbookError("not-a-document", facts);
    return body;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", facts, { cause: error });
  }
}

/** The text of a .docx as its reader sees it: paragraphs joined by line feeds, cells by tabs, tracked deletions left out. */
export function textOfDocx(bytes: Uint8Array, name: string): string {
  const xml = new TextDecoder("utf-8").decode(bodyOf(bytes, name));
  const prefix = NAMESPACE.exec(xml.slice(0, 20_000))?.[1];
  if (prefix === undefined || /<!DOCTYPE/i.test(xml.slice(0, 20_000))) throw new WorkbookError("damaged", { file: name });
  return readBody(xml, prefix);
}
