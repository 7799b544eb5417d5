import type { CellNote } from "../../domain/words/workbook";
import { parseCell } from "./cellReference";
import type { Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbookPackage";
import type { XmlElement } from "./xmlTree";
import { allText, attributeOf, childOf, childrenOf, parseXml } from "./xmlTree";
import { decodeEscapes } from "./xmlText";

/** Notes and threaded comments. Excel keeps a stand-in note beside each thread: the thread wins. */
export function readNotes(relationships: readonly Relationship[], parts: WorkbookPackage): readonly CellNote[] {
  const rootsOf = (wanted: string): readonly XmlElement[] =>
    relationships.flatMap(({ kind, target }) => {
      const bytes = kind === wanted ? parts.optionalPart(target) : undefined;
      return bytes === undefined ? [] : [parseXml(bytes, target)];
    });
  const notes = rootsOf("comments").flatMap((root) => childrenOf(childOf(root, "commentList"), "comment"));
  const threads = rootsOf("threadedComment").flatMap((root) => childrenOf(root, "threadedComment"));
  const threaded = joined(threads);
  return [...new Map([...joined(notes), ...threaded]).values()];
}

function joined(comments: readonly XmlElement[]): Map<string, CellNote> {
  const byCell = new Map<string, CellNote>();
  for (const comment of comments) {
    const reference = attributeOf(comment, "ref") ?? "";
    const at = parseCell(reference);
    const body = childOf(comment, "text");
    if (at === undefined || body === undefined) continue;
    const text = decodeEscapes(noteText(body));
    const earlier = byCell.get(reference);
    byCell.set(reference, { ...at, text: earlier === undefined ? text : `${earlier.text}\n${text}` });
  }
  return byCell;
}

/** Only what stands in `<t>`, or in the element itself: blanks between the runs are layout of the XML. */
function noteText(body: XmlElement): string {
  if (body.children.length === 0) return body.text;
  return body.children
    .map((child) => (child.local === "t" ? child.text : child.local === "r" ? childrenOf(child, "t").map(allText).join("") : ""))
    .join("");
}
