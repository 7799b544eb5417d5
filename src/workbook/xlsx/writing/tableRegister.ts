import type { PlannedSheet, WritePlan } from "../../../domain/words/plan";
import type { WorkbookPackage } from "../workbookPackage";
import { attributeOf, childOf, childrenOf, parseXml } from "../xmlTree";
import type { Book } from "./book";
import type { WrittenTable } from "./tableXml";
import { columnNames, tableArea } from "./tableXml";

/** Ids and names of tables, unique in the workbook: a table that cannot have its planned name gets the next one, and formulas follow. */
export class TableRegister {
  readonly names: ReadonlyMap<string, string>;
  private nextId = 1;

  constructor(
    plan: WritePlan,
    around: { readonly parts: WorkbookPackage; readonly book: Book; readonly kept: ReadonlyMap<string, string> },
  ) {
    const taken = new Set(
      childrenOf(childOf(around.book.root, "definedNames"), "definedName").map((name) => lower(attributeOf(name, "name"))),
    );
    for (const [part, kind] of around.kept) {
      if (kind !== "table") continue;
      const table = parseXml(around.parts.part(part), part);
      taken.add(lower(attributeOf(table, "name"))).add(lower(attributeOf(table, "displayName")));
      this.nextId = Math.max(this.nextId, Number(attributeOf(table, "id") ?? 0) + 1 || 1);
    }
    const names = new Map<string, string>();
    for (const { name } of plan.sheets.flatMap(({ tables }) => tables)) {
      let given = name;
      for (let number = 2; taken.has(given.toLowerCase()); number++) given = `${name}_${String(number)}`;
      taken.add(given.toLowerCase());
      names.set(name, given);
    }
    this.names = names;
  }

  tablesOf(sheet: PlannedSheet): readonly WrittenTable[] {
    return sheet.tables.map((table) => ({
      id: this.nextId++,
      name: this.names.get(table.name) ?? table.name,
      area: tableArea(table),
      columns: columnNames(table, sheet),
    }));
  }
}

function lower(text: string | undefined): string {
  return (text ?? "").toLowerCase();
}
