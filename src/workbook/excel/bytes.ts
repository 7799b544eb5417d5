/** Excel on the web refuses a request or an answer above 5 MB. A block stays far below: office.js takes about 10 ms to parse a megabyte, during which the pane stands still. */
export const BLOCK_BYTES = 700_000;

/** What is written goes in smaller batches: to gather and to serialise one takes the client library about 10 ms a hundred kilobytes, on the pane's thread. */
export const BATCH_BYTES = 150_000;

/** What one call costs on the wire besides its values: an object path and three actions, measured on office.js 1.1.110. */
export const CALL_BYTES = 450;

/** Length in UTF-8 of the value as JSON. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}
