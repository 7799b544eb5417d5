import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvRecords } from "../../src/app/csvRecords";
import type { TestPeople } from "./people";
import { aPerson } from "./people";

/** The FEBRL sets of a folder. `rec-7-org` and `rec-7-dup-0` are one person: only the measure may look at that. */
export function febrlSets(folder: string): readonly TestPeople[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return files.sort().map((name) => febrlSet(name, readFileSync(join(folder, name), "utf8")));
}

function febrlSet(name: string, text: string): TestPeople {
  const [header = [], ...records] = csvRecords(text);
  const rows = records.map((record) => Object.fromEntries(header.map((column, at) => [column, record[at] ?? ""])));
  return { name, people: rows.map(aPerson), truth: rows.map((row) => /^rec-(\d+)/.exec(row["rec_id"] ?? "")?.[1] ?? "") };
}
