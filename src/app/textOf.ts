import { decodeText } from "../workbook/csv/decodeText";
import { readDocx } from "../workbook/docx/readDocx";
import { WorkbookError } from "../workbook/WorkbookError";

/** The text of a document to check: .docx by what it is, everything else as text (UTF-8, UTF-16 or Windows-1252). */
export function textOfDocument(bytes: Uint8Array, file: string): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return readDocx(bytes, file);
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  if (isOldOffice || isPdf) throw new WorkbookError("not-a-document", { file });
  return decodeText(bytes);
}
