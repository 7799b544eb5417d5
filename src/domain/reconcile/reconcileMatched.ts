import type { Decision, RegistrationKey } from "../words/decision";
import type { Finding } from "../words/finding";
import type { Hours } from "../words/hours";
import { HOUR_KINDS } from "../words/hours";
import type { PairVerdict, Person, Reconciled, Removal, SurplusItem } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Settings } from "../words/settings";
import { asOfDay } from "./asOfDay";
import { buildPerson, pseudonyms } from "./buildPerson";
import { checkAsOf, countedRegistrations, lastMonthCounted } from "./checkAsOf";
import { checkHours } from "./checkHours";
import { checkDecisions, checkPairs } from "./checkPairs";
import { checkPerson } from "./checkPerson";
import { checkTotals } from "./checkTotals";
import type { RemovedLine } from "./countHoursOnce";
import { OnceCounter } from "./countHoursOnce";
import { coursesOf } from "./courseOrder";
import { decidedStatuses } from "./decidedStatuses";
import { exitRecord } from "./exitRecord";
import { explainSurplus, pairsByRegistration } from "./explainSurplus";
import { finding } from "./finding";
import type { HoursLedger } from "./hoursLedger";
import { cellOfEntry, openLedger } from "./hoursLedger";
import { judgeStatus } from "./judgeStatus";
import { HoursSummer } from "./personHours";
import { personsRange } from "./personsRange";
import { areHoursRepeated } from "./repeatedHours";
import { statesExits, statesStatus } from "./statedColumns";

/** Which registrations are one person, as matchRegistrations found it. */
export interface Matched {
  readonly keys: readonly RegistrationKey[];
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly PairVerdict[];
}

/** From registrations that have met as persons to everything that is known of each person (SPEC 2.2–2.6). */
export function reconcileMatched(recognised: Recognised, settings: Settings, decisions: readonly Decision[], matched: Matched): Reconciled {
  const { registrations, project } = recognised;
  const asOf = asOfDay(settings, project);
  const counted = countedRegistrations(recognised, asOf);
  const isCounted = new Uint8Array(registrations.length);
  for (const index of counted) isCounted[index] = 1;
  const groups = countedGroups(matched.groups, isCounted);
  const pairs = matched.pairs.filter(({ pair }) => pair.every((index) => isCounted[index] === 1));

  const ledger = openLedger(recognised.hours, { isCounted, lastMonth: lastMonthCounted(asOf) });
  const counter = new OnceCounter(ledger, registrations);
  const summer = new HoursSummer(ledger, counter.isRemoved);
  const decided = decidedStatuses(decisions, matched.keys);
  const sameness = pairsByRegistration(pairs);
  const hoursFacts = { registrations, ledger, project, norm: settings.monthlyNorm };
  const checkFacts = { registrations, project, asOf, isStatusStated: statesStatus(recognised) };
  const isExitStated = statesExits(recognised);

  const persons: Person[] = [];
  const surplus: SurplusItem[] = [];
  const removals: Removal[] = [];
  const findings: Finding[] = [];
  const ids = pseudonyms(groups.length);
  groups.forEach((group, at) => {
    const id = ids[at] ?? "";
    const courses = group.length > 1 ? coursesOf(group, registrations, ledger) : [];
    const areRepeated = areHoursRepeated(ledger, group, registrations);
    const removed = counter.countPerson(courses.map(({ registration }) => registration));
    const records = group.flatMap((index) => exitRecord(index, { registrations, ledger, settings, asOf }) ?? []);
    const judged = decided(judgeStatus(records, isExitStated), records, settings);
    const person = buildPerson({ id, group, judged, status: judged.verdict, hours: summer.sumPerson(group) }, registrations);
    persons.push(person);
    surplus.push(...explainSurplus(id, courses, { pairs: sameness, areHoursRepeated: areRepeated }));
    for (const line of removed) removals.push(removalOf(id, line, ledger));
    findings.push(...checkPerson({ person, judged, records }, checkFacts));
    findings.push(...checkHours(person, removed, areRepeated, hoursFacts));
  });

  const unexplained = counted.length - persons.length - surplus.length;
  const counts = { asOf, counted, ledger, isRemoved: counter.isRemoved, persons };
  return {
    asOf,
    counted,
    registrations,
    keys: matched.keys,
    hours: recognised.hours,
    persons,
    personsRange: personsRange(groups, pairs),
    pairs,
    surplus,
    unexplained,
    removals,
    months: summer.everyMonth(),
    findings: [
      ...checkPairs(pairs, persons, registrations),
      ...findings,
      ...(unexplained === 0 ? [] : [finding("surplus-unexplained", { cells: [], facts: { count: unexplained } })]),
      ...checkAsOf(recognised, isCounted, asOf),
      ...checkTotals(recognised, counts),
      ...checkDecisions(decisions, matched.keys, persons),
    ],
  };
}

/** The persons who have begun by the as-of date, in order of first appearance. */
function countedGroups(groups: Matched["groups"], isCounted: Uint8Array): readonly (readonly number[])[] {
  return groups
    .map((group) => group.filter((index) => isCounted[index] === 1))
    .filter((group) => group.length > 0)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function removalOf(person: string, { kept, removed }: RemovedLine, ledger: HoursLedger): Removal {
  return {
    person,
    month: ledger.month[removed] ?? 0,
    kind: HOUR_KINDS[ledger.kind[removed] ?? 0] ?? "practice",
    amount: (ledger.amount[removed] ?? 0) as Hours,
    kept: cellOfEntry(ledger.entries, ledger.entry[kept] ?? 0),
    removed: cellOfEntry(ledger.entries, ledger.entry[removed] ?? 0),
  };
}
