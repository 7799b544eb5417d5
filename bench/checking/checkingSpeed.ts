import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../src/domain/check/checkText";
import { readMarkedTexts } from "../../test/check/markedTexts";
import { readProjects } from "../../test/check/projects";
import { bestOf } from "../measure";
import type { Section } from "../report";

const KEPT = join(__dirname, "..", "..", "test", "check", "set", "kept");
/** Characters of a page as publishers count it (a "normalside"). */
const PAGE = 2400;
const PAGES = [25, 50, 100];
const RUNS = 3;

/** Checking reports of one project over sizes, beside the finding of words by a pattern in the same run. */
export async function checkingSpeed(): Promise<Section> {
  const projects = readProjects();
  const texts = readMarkedTexts(
    readdirSync(KEPT)
      .sort()
      .map((file) => join("kept", file)),
    projects,
  ).filter(({ project }) => project.name === "siv");
  const summary = projects.get("siv")?.summary;
  const once = texts.map(({ text }) => text).join("\n\n");
  const rows = [];
  for (const pages of PAGES) {
    const text = once.repeat(Math.ceil((pages * PAGE) / once.length)).slice(0, pages * PAGE);
    let numbers = 0;
    const time = await bestOf(RUNS, () => (numbers = checkText(text, { summary, decisions: [] }).coverage.numbers));
    const peer = await bestOf(RUNS, () => text.match(/\p{L}+|\d+/gu)?.length);
    rows.push({ pages, numbers, "time, s": (time / 1000).toFixed(2), "ratio to finding words": (time / peer).toFixed(1) });
  }
  return { title: "Checking texts: time", rows, notes: ["A page is 2,400 characters; the reports hold more numbers than most."] };
}
