import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { WorkbookError } from "../workbook/WorkbookError";
import { CommandError } from "./CommandError";

/** The whole file. A WorkbookError of kind not-found where there is none. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new WorkbookError("not-found", { file: basename(path) }, { cause });
  }
}

/** Replaces the file as a whole: it is never left half-written, whatever happens on the way. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    const file = openSync(beside, "wx");
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new WorkbookError("not-writable", { file: basename(path) }, { cause });
  }
}

/** JSON to a file, or to standard output for "-". */
export function writeJson(target: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (target === "-") process.stdout.write(text);
  else writeWhole(target, text);
}

/** The JSON of a file beside the workbook. */
export function readJson(path: string): unknown {
  const text = new TextDecoder().decode(readBytes(path)).replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CommandError(`${basename(path)} er ikke gyldig JSON. Ret filen, eller kør uden den.`, { cause });
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
