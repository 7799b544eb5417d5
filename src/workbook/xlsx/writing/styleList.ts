import type { XmlElement } from "../xmlTree";
import { childOf, childrenOf, parseXml } from "../xmlTree";
import type { Edit } from "./edits";
import { appending, placeAfter, settingAttribute } from "./edits";

/** One list of the styles part. An entry that says the same, however another program wrote it, is used again. */
export class StyleList {
  private readonly element: XmlElement | undefined;
  private readonly indices = new Map<string, number>();
  private readonly appended: string[] = [];
  private readonly present: number;

  constructor(
    root: XmlElement,
    private readonly place: { readonly name: string; readonly child: string; readonly earlier: readonly string[] },
  ) {
    this.element = childOf(root, place.name);
    const children = childrenOf(this.element, place.child);
    this.present = children.length;
    children.forEach((child, index) => {
      const form = plainForm(child);
      if (!this.indices.has(form)) this.indices.set(form, index);
    });
  }

  /** Index of the entry; it is appended where there is none like it. `xml` is written without prefixes. */
  indexOf(xml: string): number {
    const form = plainForm(parseXml(new TextEncoder().encode(xml), "xl/styles.xml"));
    const known = this.indices.get(form);
    if (known !== undefined) return known;
    const index = this.present + this.appended.push(xml) - 1;
    this.indices.set(form, index);
    return index;
  }

  edits(root: XmlElement): readonly Edit[] {
    if (this.appended.length === 0) return [];
    const { prefix } = root;
    const xml = this.appended.join("").replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
    const count = String(this.present + this.appended.length);
    if (this.element !== undefined) return [...settingAttribute(this.element, "count", count), ...appending(this.element, xml)];
    const at = placeAfter(root, this.place.earlier);
    const name = prefix + this.place.name;
    return [{ start: at, end: at, text: `<${name} count="${count}">${xml}</${name}>` }];
  }
}

/** Says nothing, whatever its value. */
const SILENT = /^(apply[A-Z].*|pivotButton|diagonalUp|diagonalDown|outline)$/;
const DEFAULTS: Readonly<Record<string, string>> = {
  indent: "0",
  textRotation: "0",
  shrinkToFit: "0",
  wrapText: "0",
  horizontal: "general",
  patternType: "none",
};

/** What an element says, without prefixes, order, namespaces and defaults: equal forms look the same in a cell. */
function plainForm(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name, local, value }) => !name.startsWith("xmlns") && !isSilent(local, value))
    .map(({ local, value }) => `${local}=${value === "true" ? "1" : value === "false" ? "0" : value}`);
  const children = element.children.map(plainForm).filter((form) => form !== "protection()[]" && form !== "protection(locked=1)[]");
  return `${element.local}(${attributes.sort().join(",")})[${children.sort().join(",")}]`;
}

function isSilent(local: string, value: string): boolean {
  if (local === "quotePrefix") return value === "0" || value === "false";
  return SILENT.test(local) || DEFAULTS[local] === value;
}
