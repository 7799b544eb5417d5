import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const SRC = resolve("src");
const DOMAIN_ORDER = ["words", "recognise", "reconcile", "summarise", "narrate", "check", "plan"];
/** Which rooms a room may import from; the domain's own order is judged apart. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  app: ["app", "domain", "workbook"],
  workbook: ["workbook", "domain"],
  cli: ["cli", "app", "domain", "workbook"],
  commands: ["commands", "app", "domain", "workbook", "taskpane"],
  taskpane: ["taskpane", "app", "domain", "workbook"],
  workbench: ["workbench", "app", "domain", "workbook", "taskpane"],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isPackage: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(/^(?:import\b[^;"=]*?|export\b[^;"=]*?\bfrom\s*)"([^"\n]+)";$|\bimport\("([^"\n]+)"\)/gm)]
    .map(([, stated, loaded]) => stated ?? loaded ?? "")
    .map((target) =>
      target.startsWith(".")
        ? { file, target: relative(SRC, resolve(file, "..", target)), isPackage: false }
        : { file, target, isPackage: true },
    );
}

/** What is wrong with an import, or undefined. */
function violation({ file, target, isPackage }: Import): string | undefined {
  const from = relative(SRC, file).split("/");
  const to = target.split("/");
  const says = `${relative(SRC, file)} imports ${target}`;
  if (isPackage) return from[0] === "domain" ? says : undefined;
  if (to[0] === "..") return undefined;
  if (from[0] === "domain" && to[0] === "domain" && from.length > 2) {
    // check stands beside narrate and may not speak with its voice; plan may hear both.
    if (from[1] === "check" && to[1] === "narrate") return says;
    return DOMAIN_ORDER.indexOf(to[1] ?? "") <= DOMAIN_ORDER.indexOf(from[1] ?? "") ? undefined : says;
  }
  return (MAY_IMPORT[from[0] ?? ""] ?? []).includes(to[0] ?? "") ? undefined : says;
}

const files = sources(SRC).map((file) => ({ file, text: readFileSync(file, "utf8") }));

describe("The rooms", () => {
  it("import one way only, and the domain imports no package", () => {
    expect(files.flatMap(({ file, text }) => importsOf(file, text)).flatMap((each) => violation(each) ?? [])).toEqual([]);
  });

  it.each([
    ["domain/words/day.ts", 'import { recognise } from "../recognise/recognise";'],
    ["domain/plan/planSheets.ts", 'import { readFileSync } from "node:fs";'],
    ["domain/reconcile/reconcile.ts", 'import { xlsxWorkbook } from "../../workbook/xlsxWorkbook";'],
    ["domain/check/checkText.ts", 'import { narrate } from "../narrate/narrate";'],
    ["workbook/xlsxWorkbook.ts", 'import { propose } from "../app/propose";'],
  ])("would notice %s saying %s", (file, text) => {
    expect(importsOf(join(SRC, file), text).flatMap((each) => violation(each) ?? [])).toHaveLength(1);
  });

  it("keep clock and chance out of the domain", () => {
    const guilty = files.filter(
      ({ file, text }) => relative(SRC, file).startsWith("domain/") && /new Date\(\)|Date\.now|Math\.random/.test(text),
    );
    expect(guilty.map(({ file }) => relative(SRC, file))).toEqual([]);
  });

  it("let only the Excel adapter say Excel.run, and only the xlsx and csv adapters open packages", () => {
    const says = (pattern: RegExp, allowed: RegExp) =>
      files.filter(({ file, text }) => pattern.test(text) && !allowed.test(relative(SRC, file))).map(({ file }) => relative(SRC, file));
    expect(says(/\bExcel\.run\b/, /^workbook\/excel|^workbench\//)).toEqual([]);
    expect(says(/from "fflate"/, /^workbook\//)).toEqual([]);
  });
});
