import { basename } from "node:path";
import { readDecisionsFile, readSettings } from "../app/settingsFile";
import type { ReadFile } from "../app/settingsFile";
import type { ProposalRequest } from "../app/propose";
import { isoDay } from "../domain/words/day";
import { DEFAULT_SETTINGS } from "../domain/words/settings";
import { VERSION } from "../app/version";
import { CommandError } from "./CommandError";
import type { CommandLine } from "./commandLine";
import { readJson } from "./files";

function readOr<T>(path: string | undefined, read: (json: unknown) => ReadFile<T>, otherwise: T): T {
  if (path === undefined) return otherwise;
  const result = read(readJson(path));
  if (result.ok) return result.value;
  throw new CommandError(`${basename(path)} kan ikke bruges: ${result.at === "" ? "" : `${result.at}: `}${result.why}`);
}

function asOfFrom(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = isoDay(Number(year), Number(month), Number(day));
  if (found === undefined) throw new CommandError(`--as-of "${text}" er ikke en dato. Skriv den som åååå-mm-dd, for eksempel 2022-09-30.`);
  return found;
}

function languageFrom(text: string): "da" | "en" {
  if (text === "da" || text === "en") return text;
  throw new CommandError(`--lang "${text}" kendes ikke. Vælg da eller en.`);
}

/** What the options ask of a reconciliation. */
export function requestFrom({ options }: CommandLine): ProposalRequest {
  const settings = readOr(options["settings"], readSettings, DEFAULT_SETTINGS);
  return {
    settings: {
      ...settings,
      ...(options["as-of"] === undefined ? {} : { asOf: asOfFrom(options["as-of"]) }),
      ...(options["lang"] === undefined ? {} : { language: languageFrom(options["lang"]) }),
    },
    decisions: readOr(options["decisions"], readDecisionsFile, []),
    version: VERSION,
  };
}
