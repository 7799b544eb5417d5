import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scopeName } from "../../src/domain/words/summary";
import { fullMeasure, scopeOf, type Project } from "./projects";

/** What a person says of one number of the set. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly verdicts: readonly string[];
  readonly measure: string | undefined;
  readonly scope: string | undefined;
  readonly expected: number | undefined;
  /** Not marked in the set: a date, a list number, a name. */
  readonly isPlain: boolean;
}

export interface MarkedText {
  readonly project: Project;
  readonly text: string;
  readonly labels: readonly Label[];
}

const VERDICT: Readonly<Record<string, readonly string[]>> = {
  "=": ["agrees"],
  "!": ["differs"],
  "?": ["unverifiable"],
  "-": ["not-a-claim"],
  "~": ["unverifiable", "not-a-claim"],
};

/** "=persons K1", "!unavailable K1 9", "?": the sign, the measure, the group, and for an error the true value. */
function readLabel(label: string, project: Project): Omit<Label, "start" | "end" | "isPlain"> {
  const verdicts = VERDICT[label.charAt(0)];
  if (verdicts === undefined) throw new Error(`The set has no such label: ${label}`);
  const parts = label
    .slice(1)
    .split(" ")
    .filter((part) => part !== "");
  const expected = label.startsWith("!") ? Number(parts.pop()) : undefined;
  const [measure, group] = parts;
  if (measure === undefined) return { verdicts, measure: undefined, scope: undefined, expected };
  const isShare = measure.startsWith("%");
  const name = fullMeasure(isShare ? measure.slice(1) : measure);
  return { verdicts, measure: isShare ? `share.${name}` : name, scope: scopeName(scopeOf(group, project.groups)), expected };
}

/** Takes the marks out of a text: `{39|=persons K1}` becomes 39 and a label. */
function readMarked(marked: string, project: Project): MarkedText {
  const labels: Label[] = [];
  let text = "";
  let at = 0;
  for (const found of marked.matchAll(/\{([^|}]*)\|([^}]*)\}/g)) {
    text += marked.slice(at, found.index);
    const number = found[1] ?? "";
    labels.push({ ...readLabel(found[2] ?? "", project), start: text.length, end: text.length + number.length, isPlain: false });
    text += number;
    at = found.index + found[0].length;
  }
  text += marked.slice(at);
  for (const digits of text.matchAll(/\d+(?:[.,:/-]\d+)*/g)) {
    const [start, end] = [digits.index, digits.index + digits[0].length];
    if (labels.some((label) => label.start < end && start < label.end)) continue;
    labels.push({ start, end, verdicts: ["not-a-claim"], measure: undefined, scope: undefined, expected: undefined, isPlain: true });
  }
  return { project, text, labels };
}

/** The texts of some files of the set; what stands before the first is a remark. */
export function readMarkedTexts(files: readonly string[], projects: ReadonlyMap<string, Project>): readonly MarkedText[] {
  return files.flatMap((file) => {
    const content = readFileSync(join(__dirname, "set", file), "utf8");
    return content
      .split(/^--- /m)
      .slice(1)
      .map((block) => {
        const [name = "", ...lines] = block.split("\n");
        const project = projects.get(name.trim());
        if (project === undefined) throw new Error(`The set names no project: ${name}`);
        return readMarked(lines.join("\n").trimEnd(), project);
      });
  });
}
