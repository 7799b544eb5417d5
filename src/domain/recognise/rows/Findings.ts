import type { CellRef } from "../../words/cell";
import type { Finding, FindingCode } from "../../words/finding";

/** Many cells with the same fault are one finding up to this many cells; a controller reads no longer list. */
const MOST_CELLS = 200;

const CPR_LIKE = /\d{6}[\s\-–]?\d{4}/gu;

/** Whatever a cell says, no finding repeats a CPR number (SPEC 11). */
function withoutCpr(facts: Finding["facts"]): Finding["facts"] {
  const { found } = facts;
  return typeof found === "string" && found.search(CPR_LIKE) >= 0 ? { ...facts, found: found.replace(CPR_LIKE, "••••••-••••") } : facts;
}

/** Collects what is odd. */
export class Findings {
  private readonly found: Finding[] = [];
  private readonly gathered = new Map<string, { code: FindingCode; cells: CellRef[]; count: number; facts: Finding["facts"] }>();

  add(code: FindingCode, cells: readonly CellRef[], facts: Finding["facts"] = {}): void {
    this.found.push({ code, cells, facts: withoutCpr(facts) });
  }

  /** The same fault again and again on one sheet becomes one finding with all its cells. */
  gather(code: FindingCode, cell: CellRef, said: Finding["facts"] = {}): void {
    const facts = withoutCpr(said);
    const key = `${code} ${cell.sheet} ${JSON.stringify(facts)}`;
    const before = this.gathered.get(key);
    if (before === undefined) this.gathered.set(key, { code, cells: [cell], count: 1, facts });
    else {
      before.count += 1;
      if (before.cells.length < MOST_CELLS) before.cells.push(cell);
    }
  }

  all(): readonly Finding[] {
    return [
      ...this.found,
      ...[...this.gathered.values()].map(({ code, cells, count, facts }) => ({ code, cells, facts: { ...facts, count } })),
    ];
  }
}
