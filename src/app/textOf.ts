import { WorkbookError } from "../workbook/WorkbookError";
import { textOfDocx } from "../workbook/docx/textOfDocx";

/** What begins every zip file, and so every .docx. */
const ZIP = [0x50, 0x4b];
/** What begins the older .doc, and a .docx under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const LARGEST = 50 * 1024 * 1024;

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-8 where it is UTF-8, else Windows-1252, as older Danish programs save. */
function decoded(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(bytes) : text;
}

/** The text of a report to be checked: .txt, .md or .docx. What else it is, is refused. */
export function textOfDocument(bytes: Uint8Array, name: string): string {
  const facts = { file: name };
  if (bytes.length === 0) throw new WorkbookError("empty", facts);
  if (bytes.length > LARGEST) throw new WorkbookError("too-large", facts);
  if (beginsWith(bytes, COMPOUND)) throw new WorkbookError(/\.docx$/i.test(name) ? "encrypted" : "old-format", facts);
  const text = beginsWith(bytes, ZIP) ? textOfDocx(bytes, name) : decoded(bytes);
  if (text.includes("\u0000")) throw new WorkbookError("not-a-document", facts);
  return text;
}
