import type { Highlight } from "../../book/sheet";
import { overlaps } from "../../book/sheet";
import { colour, oneOf, onlyKeys, record, text, truth } from "../argument";
import { wrongArgument } from "../HostError";
import type { HostObject } from "../hostObject";
import { hostObject, settable } from "../hostObject";
import type { HostRange } from "../HostRange";

const LONGEST_LIST = 255;

function customRule(highlight: Highlight): HostObject {
  const rule = settable<Highlight>(
    "ConditionalFormatRule",
    {
      Formula: {
        set: (self, value) => {
          const formula = text(value, "formula");
          if (!formula.startsWith("=")) throw wrongArgument("the formula of a rule begins with =");
          self.formula = formula;
        },
      },
    },
    highlight,
  );
  const font = settable<Highlight>(
    "ConditionalRangeFont",
    { Color: { set: (self, value) => void (self.colour = colour(value, "colour")) } },
    highlight,
  );
  const fill = settable<Highlight>(
    "ConditionalRangeFill",
    { Color: { set: (self, value) => void (self.fill = colour(value, "fill")) } },
    highlight,
  );
  const format = hostObject({ name: "ConditionalRangeFormat", objects: { Font: () => font, Fill: () => fill } }, highlight);
  const custom = hostObject({ name: "CustomConditionalFormat", objects: { Rule: () => rule, Format: () => format } }, highlight);
  return hostObject({ name: "ConditionalFormat", objects: { Custom: () => custom } }, highlight);
}

export function conditionalFormats(range: HostRange): HostObject {
  return hostObject(
    {
      name: "ConditionalFormatCollection",
      methods: {
        Add: (self, [type]) => {
          oneOf(type, ["Custom"], "type of rule");
          const { sheet, area, book } = self.writable();
          const highlight: Highlight = { area, formula: "=FALSE", colour: undefined, fill: undefined };
          sheet.highlights.push(highlight);
          book.touch(sheet);
          return customRule(highlight);
        },
      },
    },
    range,
  );
}

export function dataValidation(range: HostRange): HostObject {
  return settable<HostRange>(
    "DataValidation",
    {
      Rule: {
        set: (self, value) => {
          const rule = record(value, "rule");
          onlyKeys(rule, ["list"], "rule");
          const list = record(rule["list"], "list");
          onlyKeys(list, ["inCellDropDown", "source"], "list");
          truth(list["inCellDropDown"], "inCellDropDown");
          const source = text(list["source"], "source");
          if (source.length > LONGEST_LIST) throw wrongArgument("a list holds at most 255 characters");
          const { sheet, area, book } = self.writable();
          const others = sheet.choices.filter((each) => !overlaps(each.area, area));
          sheet.choices.splice(0, sheet.choices.length, ...others, { area, choices: source.split(",") });
          book.touch(sheet);
        },
      },
    },
    range,
  );
}
