/** Two people who may stand in one group, and how strong the reason is: the strongest is taken first. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly strength: number;
}

export interface Apart {
  readonly first: number;
  readonly second: number;
}

/**
 * Closes links transitively, so that no group holds two who must stay apart: a chain that would bring them together breaks at its
 * weakest link. Equal strengths are taken in the order of the indices, which is the order of the people's content.
 */
export function closeLinks(size: number, links: readonly Link[], mustStayApart: Iterable<Apart>, marks: readonly string[]): Int32Array {
  const groups = new Groups(size, marks);
  for (const { first, second } of mustStayApart) groups.keepApart(first, second);
  const strongestFirst = [...links].sort((a, b) => b.strength - a.strength || a.first - b.first || a.second - b.second);
  for (const { first, second } of strongestFirst) groups.join(first, second);
  return groups.roots();
}

/** Groups of people. A mark (a whole CPR number, "" where there is none) belongs to one person only: two marks never meet. */
class Groups {
  private readonly parent: Int32Array;
  private readonly mark: string[];
  private readonly apart = new Map<number, Set<number>>();

  constructor(size: number, marks: readonly string[]) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index);
    this.mark = [...marks];
  }

  keepApart(first: number, second: number): void {
    const [a, b] = [this.rootOf(first), this.rootOf(second)];
    this.apartOf(a).add(b);
    this.apartOf(b).add(a);
  }

  join(first: number, second: number): void {
    const [kept, gone] = [this.rootOf(first), this.rootOf(second)];
    if (kept === gone || !this.mayJoin(kept, gone)) return;
    this.parent[gone] = kept;
    if (this.mark[kept] === "") this.mark[kept] = this.mark[gone] ?? "";
    const enemies = this.apart.get(gone);
    if (enemies === undefined) return;
    this.apart.delete(gone);
    for (const enemy of enemies) {
      this.apart.get(enemy)?.delete(gone);
      this.keepApart(kept, enemy);
    }
  }

  roots(): Int32Array {
    return this.parent.map((_, index) => this.rootOf(index));
  }

  private mayJoin(a: number, b: number): boolean {
    const [markA, markB] = [this.mark[a], this.mark[b]];
    return (markA === "" || markB === "" || markA === markB) && this.apart.get(a)?.has(b) !== true;
  }

  private apartOf(root: number): Set<number> {
    const known = this.apart.get(root) ?? new Set<number>();
    this.apart.set(root, known);
    return known;
  }

  private rootOf(index: number): number {
    let root = index;
    for (let next = this.parent[root] ?? root; next !== root; next = this.parent[root] ?? root) {
      this.parent[root] = this.parent[next] ?? next;
      root = this.parent[root] ?? next;
    }
    return root;
  }
}
