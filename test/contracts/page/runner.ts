import { expect } from "./expect";

/** One promise and whether it is kept. */
export interface Outcome {
  readonly name: string;
  /** Undefined where it is kept. */
  readonly broken: string | undefined;
}

interface Case {
  readonly name: string;
  readonly body: () => unknown;
}

/** The least of jest that the contract asks for, in a page: cases are gathered, then run one after the other. */
export function gather(describeAll: () => void): readonly Case[] {
  const cases: Case[] = [];
  const within: string[] = [];
  const describe = (name: string, body: () => void): void => {
    within.push(name);
    body();
    within.pop();
  };
  const it = (name: string, body: () => unknown): void => void cases.push({ name: [...within, name].join(" "), body });
  it.each = (table: readonly unknown[]) => (name: string, body: (...given: readonly unknown[]) => unknown) => {
    for (const row of table) {
      const given = Array.isArray(row) ? (row as readonly unknown[]) : [row];
      it(name.replace(/%[sjp]/, JSON.stringify(given[0])), () => body(...given));
    }
  };
  Object.assign(globalThis, { describe, it, expect });
  describeAll();
  return cases;
}

export async function run(cases: readonly Case[], tell: (outcome: Outcome) => void): Promise<void> {
  for (const { name, body } of cases) {
    try {
      await body();
      tell({ name, broken: undefined });
    } catch (error) {
      tell({ name, broken: error instanceof Error ? error.message : String(error) });
    }
  }
}
