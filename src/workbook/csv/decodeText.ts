import { WorkbookError } from "../WorkbookError";

/** The text of a file that does not say how it is encoded: UTF-8 or UTF-16 where the bytes are so, else Windows-1252, which Danish Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new WorkbookError("empty", { found: "nothing" });
  const wide = wideEncoding(bytes);
  const text = wide === undefined ? narrowText(bytes) : new TextDecoder(wide).decode(bytes);
  // What Windows-1252 leaves of a picture or an archive.
  if (text.slice(0, 4096).includes("\u0000")) throw new WorkbookError("not-a-workbook", { found: "binary" });
  return text;
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0)) return "utf-16be";
  return undefined;
}

function narrowText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the decoder has nothing else to say. Windows-1252 reads every byte.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
