import { describeFinding } from "../../src/domain/narrate/describeFinding";
import { describeRule } from "../../src/domain/narrate/describeRule";
import * as labels from "../../src/domain/narrate/labels";
import { MEASURE_WORDS } from "../../src/domain/check/measureWords";
import { RULES } from "../../src/domain/words/rule";
import { FORMS } from "../../src/domain/words/form";
import { FINDING_SEVERITY, type FindingCode } from "../../src/domain/words/finding";
import { da } from "../../src/taskpane/labels/da";
import { unknownWords, wordsOf } from "./dictionary";
import { blocksOf, randomBlocks } from "./tellings";

/** Every Danish string within a table of labels, however deep. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [String((value as (...given: unknown[]) => unknown)("1", "1", "1", "1")).replaceAll("undefined", "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe("Every Danish word is in a dictionary or in the project's own list", () => {
  it("of two hundred blocks drawn from random summaries", () => {
    const blocks = randomBlocks();
    expect(blocks).toHaveLength(200);
    expect(wordsOf(blocks.join(" ")).length).toBeGreaterThan(5000);
    expect(unknownWords(blocks.join("\n"))).toEqual([]);
  });

  it("of the short texts", () => {
    expect(unknownWords(blocksOf(() => 21, "short").join("\n"))).toEqual([]);
  });

  it("of the pane", () => {
    expect(unknownWords(stringsOf(da).join("\n"))).toEqual([]);
  });

  it("of the labels, the measures and the forms", () => {
    const danish = Object.values(labels).flatMap((table) => (typeof table === "object" && "da" in table ? stringsOf(table.da) : []));
    const forms = Object.values(FORMS).flatMap(({ title, fields }) => [title, ...fields.map((field) => field.title)]);
    expect(unknownWords([...danish, ...stringsOf(MEASURE_WORDS), ...forms].join("\n"))).toEqual([]);
  });

  it("of every finding", () => {
    const said = (Object.keys(FINDING_SEVERITY) as FindingCode[]).flatMap((code) => {
      const { what, remedy } = describeFinding({ code, cells: [], facts: {} } as never, "da");
      return [what, remedy];
    });
    expect(unknownWords(said.join("\n"))).toEqual([]);
  });

  it("of every rule, met and not to be measured", () => {
    const said = RULES.flatMap((rule) =>
      (["met", "unmeasured"] as const).flatMap((outcome) =>
        Object.values(describeRule({ rule, outcome, about: "", facts: {}, cells: [], missing: "Rolle" })),
      ),
    );
    // What no fact stands for is written as what it is not.
    expect(unknownWords(said.join("\n").replaceAll("undefined", ""))).toEqual([]);
  });

  it("and a misspelt one is not", () => {
    expect(unknownWords("Borgerne er i beskæftigelsse, og virksomhdeden er ny.")).toEqual(["beskæftigelsse", "virksomhdeden"]);
  });
});
