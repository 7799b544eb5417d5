import type { IsoDay, Period } from "../../words/day";
import { fold } from "../../words/fold";
import type { Activity, Meeting, Records } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import { unmeasured } from "./ruleFacts";

/** Meetings of the steering group in a calendar year (DOMAIN R64). */
const MEETINGS_A_YEAR = 2;

const isSteering = ({ group = "Styregruppe" }: Meeting) => /styregruppe|steering/.test(fold(group));

/** The time within which meetings are judged: the project until the as-of date. */
export interface EventFacts {
  readonly records: Records;
  readonly reportPeriod: Period | undefined;
  readonly wholePeriod: Period | undefined;
  readonly asOf: IsoDay | undefined;
  /** Municipalities of the participants. */
  readonly municipalities: readonly string[];
}

/** R64, year by year: a year that the project does not cover, or that is not over, may be met but not broken. */
function meetingYears(meetings: readonly Meeting[], { wholePeriod, asOf }: EventFacts): readonly RuleResult[] {
  const held = meetings.flatMap((meeting) => (meeting.heldOn === undefined ? [] : [{ meeting, day: meeting.heldOn }]));
  const past = held.filter(({ day }) => asOf === undefined || day <= asOf);
  const days = past.map(({ day }) => day).sort();
  const [from, to] = [wholePeriod?.from ?? days[0], [wholePeriod?.to ?? days.at(-1), asOf].flatMap((day) => day ?? []).sort()[0]];
  if (from === undefined || to === undefined || held.length === 0) return [unmeasured("R64", "Mødedato")];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at): RuleResult => {
    const year = String(first + at);
    const own = past.filter(({ day }) => day.startsWith(year));
    // One meeting may stand on several rows, point by point.
    const dates = [...new Set(own.map(({ day }) => day))].sort();
    const facts = { meetings: dates.length, least: MEETINGS_A_YEAR, ...(dates.length > 0 ? { last: dates.at(-1) ?? "" } : {}) };
    const cells = own.map(({ meeting }) => meeting.cells.heldOn ?? meeting.place);
    if (dates.length >= MEETINGS_A_YEAR) return { rule: "R64", outcome: "met", about: year, facts, cells };
    if (from > `${year}-01-01` || to < `${year}-12-31`) return { ...unmeasured("R64", `Hele ${year}`, year), facts, cells };
    if (held.length < meetings.length) return { ...unmeasured("R64", "Mødedato", year), facts, cells };
    return { rule: "R64", outcome: "warning", about: year, facts, cells };
  });
}

/** R64: every municipality of the participants was represented. Who is present may be written as persons: then it cannot be told. */
function municipalitiesPresent(meetings: readonly Meeting[], municipalities: readonly string[]): RuleResult {
  const about = "Kommuner";
  if (municipalities.length === 0) return unmeasured("R64", "Kommune", about);
  const present = meetings.flatMap((meeting) => meeting.present.map((name) => ` ${fold(name)} `));
  const absent = municipalities.filter((name) => !present.some((text) => text.includes(` ${fold(name)} `)));
  if (absent.length === municipalities.length) return unmeasured("R64", "Kommunerne under Til stede", about);
  const cells = meetings.flatMap(({ cells: { present: cell } }) => cell ?? []);
  const facts = { municipalities: municipalities.length, absent: absent.join(", ") };
  return { rule: "R64", outcome: absent.length === 0 ? "met" : "warning", about, facts, cells };
}

export function steeringGroup(facts: EventFacts): readonly RuleResult[] {
  const { meetings } = facts.records;
  if (meetings.length === 0) return [];
  const own = meetings.filter(isSteering);
  if (own.length === 0) return [unmeasured("R64", "Styregruppemøder")];
  return [...meetingYears(own, facts), municipalitiesPresent(own, facts.municipalities)];
}

/** R65: a hint at what was held outside of the report's period, lest its text tell of it. */
export function eventsOutsidePeriod({ records, reportPeriod }: EventFacts): readonly RuleResult[] {
  const events: readonly (Activity | Meeting)[] = [...records.activities, ...records.meetings];
  if (events.length === 0) return [];
  if (reportPeriod === undefined) return [unmeasured("R65", "Periode")];
  const dated = events.flatMap(({ heldOn, cells, place }) => (heldOn === undefined ? [] : [{ heldOn, cell: cells.heldOn ?? place }]));
  if (dated.length === 0) return [unmeasured("R65", "Dato")];
  const outside = dated.filter(({ heldOn }) => heldOn < reportPeriod.from || heldOn > reportPeriod.to);
  const facts = { events: dated.length, outside: outside.length };
  return [{ rule: "R65", outcome: outside.length === 0 ? "met" : "warning", about: "", facts, cells: outside.map(({ cell }) => cell) }];
}

/** R71: the project was told of somewhere, and within the report's period where that and the days are known. */
export function outlets({ records: { activities }, reportPeriod }: EventFacts): readonly RuleResult[] {
  if (activities.length === 0) return [];
  const told = activities.flatMap((activity) => (activity.outlet === undefined ? [] : [{ ...activity, outlet: fold(activity.outlet) }]));
  // No outlet anywhere: an empty column and an absent one look alike in the records.
  if (told.length === 0) return [unmeasured("R71", "Medie")];
  const within = told.filter(
    ({ heldOn }) => heldOn === undefined || reportPeriod === undefined || (heldOn >= reportPeriod.from && heldOn <= reportPeriod.to),
  );
  const count = (list: readonly { readonly outlet: string }[]) => new Set(list.map(({ outlet }) => outlet)).size;
  const facts = { outlets: count(told), within: count(within) };
  const cells = (within.length > 0 ? within : told).map(({ cells: own, place }) => own.outlet ?? place);
  return [{ rule: "R71", outcome: within.length > 0 ? "met" : "warning", about: "", facts, cells }];
}
