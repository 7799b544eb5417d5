import { HOUR_KINDS } from "../words/hours";
import type { Registration, TypedTotal } from "../words/registration";

/** Hours by group (cluster and municipality), month and kind, so that every typed total of a workbook is answered from one pass. */
export class HourSums {
  /** Registrations of one cluster and municipality share a group, in which one of them stands for all. */
  private readonly groupOf: Int32Array;
  private readonly groups: readonly Registration[];
  private readonly sums: readonly Map<number, number>[];

  constructor(registrations: readonly Registration[]) {
    const byName = new Map<string, number>();
    const groups: Registration[] = [];
    this.groupOf = Int32Array.from(registrations, (registration) => {
      const name = JSON.stringify([registration.cluster, registration.municipality]);
      const known = byName.get(name);
      if (known !== undefined) return known;
      byName.set(name, groups.length);
      return groups.push(registration) - 1;
    });
    this.groups = groups;
    this.sums = groups.map(() => new Map());
  }

  add(registration: number, month: number, kind: number, amount: number): void {
    const sums = this.sums[this.groupOf[registration] ?? 0];
    const slot = month * HOUR_KINDS.length + kind;
    sums?.set(slot, (sums.get(slot) ?? 0) + amount);
  }

  /** The sum that a typed total speaks of. */
  sumOf(total: TypedTotal): number {
    let sum = 0;
    this.groups.forEach((registration, group) => {
      if (!isWithin(total, registration)) return;
      for (const [slot, amount] of this.sums[group] ?? []) {
        const [month, kind] = [Math.floor(slot / HOUR_KINDS.length), HOUR_KINDS[slot % HOUR_KINDS.length]];
        if ((total.month === undefined || total.month === month) && (total.kind === undefined || total.kind === kind)) sum += amount;
      }
    });
    return sum;
  }
}

/** Whether a typed total speaks of this registration. */
export function isWithin({ cluster, municipality }: TypedTotal, registration: Registration | undefined): boolean {
  return (
    registration !== undefined &&
    (cluster === undefined || registration.cluster === cluster) &&
    (municipality === undefined || registration.municipality === municipality)
  );
}
