import { companyKey } from "../../recognise/records/companyName";
import type { CellArea } from "../../words/cell";
import type { IsoDay } from "../../words/day";
import { addDays } from "../../words/day";
import { fold } from "../../words/fold";
import type { Person } from "../../words/person";
import { placeOf } from "../../words/person";
import type { CompanyRecord } from "../../words/records";
import type { Registration } from "../../words/registration";
import type { RuleResult } from "../../words/rule";
import { companyFinder } from "./companyOf";
import { COURSE_DAYS, REFERRAL_DAYS } from "./participantRules";
import type { RuleFacts } from "./ruleFacts";
import { lacking, registrationsOf, unmeasured } from "./ruleFacts";

/** One person's time in one slot. */
interface Stay {
  readonly start: IsoDay | undefined;
  readonly exit: IsoDay | undefined;
  readonly cell: CellArea | undefined;
}

interface Slot {
  readonly names: ReadonlySet<string>;
  readonly stays: readonly Stay[];
  /** The last day on which somebody could start: the as-of date, or the day on which its companies left. */
  readonly until: IsoDay | undefined;
}

/** Companies that share a slot are one (DOMAIN R22); one that is not listed, or listed with several, is a slot of its own. */
function slotKey(company: string, records: readonly CompanyRecord[]): string {
  const slots = [...new Set(records.flatMap(({ slot }) => (slot === undefined ? [] : [fold(slot)])))];
  const [only] = slots;
  return slots.length === 1 && only !== undefined ? `slot ${only}` : `company ${companyKey(records[0]?.name ?? company)}`;
}

/** A row without an exit goes on, unless the person is known to have left. */
function stayOf(rows: readonly Registration[], { lastExit }: Person, asOf: IsoDay | undefined): Stay {
  const [start] = rows.flatMap(({ start: day }) => day ?? []).sort();
  const ended = rows.filter(({ exit }) => exit !== undefined && (asOf === undefined || exit <= asOf));
  const last = ended.reduce<Registration | undefined>((latest, row) => ((row.exit ?? "") > (latest?.exit ?? "") ? row : latest), undefined);
  const hasLeft = ended.length === rows.length || lastExit !== undefined;
  const [first] = rows;
  const place = first === undefined ? undefined : placeOf(first);
  return { start, exit: hasLeft ? (last?.exit ?? lastExit) : undefined, cell: last?.cells.exit ?? place };
}

/** The earlier of two days of which either may be open. */
const earlier = (one: IsoDay | undefined, other: IsoDay | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

function slotsOf({ recognised, reconciled }: RuleFacts): readonly Slot[] {
  const find = companyFinder(recognised.records.companies);
  const slots = new Map<string, { names: Set<string>; stays: Stay[]; records: Set<CompanyRecord>; isOpen: boolean }>();
  for (const person of reconciled.persons) {
    const rowsBySlot = new Map<string, Registration[]>();
    for (const row of registrationsOf(person, reconciled)) {
      if (row.company === undefined) continue;
      const records = find(row);
      const key = slotKey(row.company, records);
      rowsBySlot.set(key, [...(rowsBySlot.get(key) ?? []), row]);
      const slot = slots.get(key) ?? { names: new Set(), stays: [], records: new Set(), isOpen: false };
      slots.set(key, slot);
      slot.names.add(row.company);
      for (const record of records) slot.records.add(record);
      if (records.length === 0 || records.some(({ leftOn }) => leftOn === undefined)) slot.isOpen = true;
    }
    for (const [key, rows] of rowsBySlot) slots.get(key)?.stays.push(stayOf(rows, person, reconciled.asOf));
  }
  return [...slots.values()].map(({ names, stays, records, isOpen }) => {
    const left = [...records].flatMap(({ leftOn }) => leftOn ?? []).sort();
    return { names, stays, until: earlier(reconciled.asOf, isOpen ? undefined : left.at(-1)) };
  });
}

/**
 * Who left and was not followed within 28 days. Each start follows one exit only; taken in order of the exits, the earliest start
 * that will do, so that as many as possible are followed. An exit whose 28 days are not over is not judged.
 */
function judge({ stays, until }: Slot, latest: IsoDay): { readonly leavers: number; readonly without: readonly Stay[] } {
  const starts = stays.flatMap(({ start, exit }) => (start === undefined || (exit !== undefined && exit <= start) ? [] : [start])).sort();
  const exits = stays
    .flatMap((stay) => (stay.exit === undefined || stay.exit > latest ? [] : [{ stay, exit: stay.exit }]))
    .sort((one, other) => (one.exit < other.exit ? -1 : one.exit > other.exit ? 1 : 0));
  const without: Stay[] = [];
  let [next, leavers] = [0, 0];
  for (const { stay, exit } of exits) {
    const deadline = addDays(exit, REFERRAL_DAYS);
    while (next < starts.length && (starts[next] ?? "") < exit) next += 1;
    const start = starts[next];
    const isFollowed = start !== undefined && start <= deadline;
    if (isFollowed) next += 1;
    else if (until !== undefined && deadline > until) continue;
    else without.push(stay);
    leavers += 1;
  }
  return { leavers, without };
}

/** R21: a slot that somebody left is filled again within 28 days; in the project's last 52 weeks nobody is asked for. */
export function referralAgain(facts: RuleFacts): readonly RuleResult[] {
  const end = facts.recognised.project.wholePeriod?.value.to;
  const missing = [lacking(facts, "company", "start", "exit"), end === undefined ? "Samlet periode" : ""].filter(Boolean).join(", ");
  if (end === undefined || missing !== "") return [unmeasured("R21", missing)];
  const danish = new Intl.Collator("da", { numeric: true });
  const results = slotsOf(facts).flatMap((slot): RuleResult[] => {
    const { leavers, without } = judge(slot, addDays(end, -COURSE_DAYS));
    if (leavers === 0) return [];
    const about = [...slot.names].sort(danish.compare).join(", ");
    const cells = without.flatMap(({ cell }) => cell ?? []);
    return [{ rule: "R21", outcome: without.length === 0 ? "met" : "warning", about, facts: { leavers, without: without.length }, cells }];
  });
  if (results.length === 0) return [{ rule: "R21", outcome: "met", about: "", facts: { leavers: 0, without: 0 }, cells: [] }];
  return results.sort((one, other) => danish.compare(one.about, other.about));
}
