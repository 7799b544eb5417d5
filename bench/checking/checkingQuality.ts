import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readMarkedTexts } from "../../test/check/markedTexts";
import { measureSet, type Figures } from "../../test/check/measureSet";
import { readProjects } from "../../test/check/projects";
import type { Section } from "../report";
import { examplesOf, Pieces, type Example } from "./examples";
import { weightsFrom } from "./weightsFrom";

const LEARNT = join(__dirname, "..", "..", "test", "check", "set", "learnt");
const PARTS = 5;

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

function rowOf(name: string, figures: readonly Figures[]): Readonly<Record<string, string | number>> {
  const sum = (of: (each: Figures) => number) => figures.reduce((total, each) => total + of(each), 0);
  const all = sum(({ numbers }) => numbers) + sum(({ plain }) => plain);
  return {
    writers: name,
    numbers: all,
    "found, %": percent(
      sum(({ found }) => found),
      all,
    ),
    "errors planted": sum(({ planted }) => planted),
    "caught with the right value, %": percent(
      sum(({ rightValue }) => rightValue),
      sum(({ planted }) => planted),
    ),
    "false alarms, %": percent(
      sum(({ falseAlarms }) => falseAlarms),
      all,
    ),
    "true numbers confirmed, %": percent(
      sum(({ confirmed }) => confirmed),
      sum(({ confirmable }) => confirmable),
    ),
  };
}

/** Texts of one to four sentences that say one kind of thing in many ways: learnt from, and no reports. */
const isOfShortTexts = (file: string): boolean => file.startsWith("writer-m");

/** How reports are checked by weights that were learnt from other writers alone: in five parts, each left out once. */
export function checkingQuality(): Section {
  const projects = readProjects();
  const files = readdirSync(LEARNT).sort();
  const pieces = new Pieces();
  const textsOf = new Map(files.map((file) => [file, readMarkedTexts([join("learnt", file)], projects)]));
  const examples = new Map<string, readonly Example[]>([...textsOf].map(([file, texts]) => [file, examplesOf(texts, pieces)]));
  const writers = files.filter((file) => file.startsWith("writer-") && !isOfShortTexts(file));
  const rows = [];
  const all: Figures[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const out = new Set(writers.filter((_, index) => index % PARTS === part));
    const weights = weightsFrom(
      [...examples].flatMap(([file, each]) => (out.has(file) ? [] : each)),
      pieces,
    );
    const figures = [...out].map((file) => measureSet(textsOf.get(file) ?? [], weights));
    all.push(...figures);
    rows.push(rowOf(`part ${String(part + 1)} (${String(out.size)})`, figures));
  }
  return {
    title: "Checking texts: reports of writers that nothing was learnt from",
    rows: [...rows, rowOf(`all (${String(writers.length)})`, all)],
    notes: ["Short texts are learnt from and not read; without Afstem's own sentences, which are no report."],
  };
}
