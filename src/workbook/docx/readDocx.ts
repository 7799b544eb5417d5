import { inflatePart } from "../xlsx/inflatePart";
import { asUtf8 } from "../xlsx/utf8";
import type { XmlElement } from "../xlsx/xmlTree";
import { parseXml } from "../xlsx/xmlTree";
import { readZipEntries } from "../xlsx/zipEntries";
import { WorkbookError } from "../WorkbookError";

const DOCUMENT = "word/document.xml";
/** What a reader does not see: deleted and moved-away text, instructions of fields, properties. */
const UNSEEN: ReadonlySet<string> = new Set(["del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sectPr", "tblPr", "trPr", "tcPr"]);
const SAID: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

interface Step {
  readonly element: XmlElement;
  /** True when the children have been read and the element ends. */
  readonly isEnd: boolean;
}

/** The paragraphs in reading order, table cells among them. Iterative: hostile depth costs no stack. */
function paragraphsOf(root: XmlElement): string[] {
  const paragraphs: string[] = [];
  const open: string[] = [];
  const steps: Step[] = [{ element: root, isEnd: false }];
  const say = (text: string) => {
    if (open.length > 0) open[open.length - 1] += text;
  };
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { element, isEnd } = step;
    if (isEnd) {
      paragraphs.push(open.pop() ?? "");
      continue;
    }
    if (UNSEEN.has(element.local)) continue;
    if (element.local === "t") say(element.text);
    say(SAID[element.local] ?? "");
    if (element.local === "p") {
      open.push("");
      steps.push({ element, isEnd: true });
    }
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const child = element.children[at];
      if (child !== undefined) steps.push({ element: child, isEnd: false });
    }
  }
  return paragraphs;
}

/** The text of a Word document: its paragraphs, joined by a line feed (SPEC 8). Anything else is refused. */
export function readDocx(bytes: Uint8Array, file: string): string {
  const entry = readZipEntries(bytes).find(({ name }) => name === DOCUMENT);
  if (entry === undefined) throw new WorkbookError("not-a-document", { file });
  return paragraphsOf(parseXml(asUtf8(inflatePart(entry, 0), DOCUMENT), DOCUMENT)).join("\n");
}
