import { fold } from "../../words/fold";
import type { Activity, Meeting } from "../../words/records";
import { textOf } from "../cells/textOf";
import { readCluster } from "../cells/readCluster";
import type { RecordRow, RecordSource } from "./RecordRow";
import { recordLines } from "./recordRows";

/** What was held: a meeting of the project's own bodies is none of its activities. */
export interface Events {
  readonly activities: readonly Activity[];
  readonly meetings: readonly Meeting[];
}

const MEETING = /^(?:moeder?|meetings?)$|styregruppe|steering|foelgegruppe|projektgruppe|partnermoede|partner meeting|project group/;
const STEERING = /styregruppe|steering/;

/** "Køge, Odsherred og Stevns": those who were represented, as they are written. */
function readPresent(row: RecordRow, fact: "present" | "participants"): readonly string[] {
  const value = row.value(fact);
  if (typeof value !== "string" || row.text(fact) === undefined) return [];
  const names = value
    .split(/[,;\n\r]|\s(?:og|samt|and)\s/iu)
    .map(textOf)
    .filter((name) => /\p{L}/u.test(name) && !/^\d+ /.test(name));
  const cell = row.cells[fact];
  row.rest(fact, undefined);
  row.rest("present", names.length === 0 ? undefined : cell);
  return names;
}

function groupOf(row: RecordRow, type: string | undefined): string | undefined {
  const said = type ?? (STEERING.test(fold(`${row.source.layout.title} ${row.source.grid.sheet.name}`)) ? "Styregruppe" : undefined);
  return said !== undefined && STEERING.test(fold(said)) ? "Styregruppe" : said;
}

function meetingOf(row: RecordRow, group: string | undefined): Meeting | undefined {
  const heldOn = row.day("heldOn");
  const topic = row.text("topic");
  const present = readPresent(row, row.source.kind === "meetings" ? "present" : "participants");
  if (heldOn === undefined && topic === undefined && present.length === 0) return undefined;
  const own = groupOf(row, group);
  return {
    ...(heldOn === undefined ? {} : { heldOn }),
    ...(own === undefined ? {} : { group: own }),
    ...(topic === undefined ? {} : { topic }),
    present,
    place: row.place,
    cells: row.cells,
  };
}

function activityOf(row: RecordRow, type: string | undefined): Activity | undefined {
  const heldOn = row.day("heldOn");
  const topic = row.text("topic");
  const outlet = row.text("outlet");
  if (heldOn === undefined && type === undefined && topic === undefined && outlet === undefined) return undefined;
  const participants = row.whole("participants");
  const cluster = readCluster(row.text("cluster"));
  return {
    ...(heldOn === undefined ? {} : { heldOn }),
    ...(type === undefined ? {} : { type }),
    ...(topic === undefined ? {} : { topic }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(participants === undefined ? {} : { participants }),
    ...(cluster === undefined ? {} : { cluster }),
    place: row.place,
    cells: row.cells,
  };
}

export function readMeetings(source: RecordSource): readonly Meeting[] {
  return recordLines(source).flatMap((line) => (line.is === "record" ? (meetingOf(line.row, line.row.text("group")) ?? []) : []));
}

/** Activities; a row of a type such as "Styregruppemøde" is a meeting. */
export function readActivities(source: RecordSource): Events {
  const activities: Activity[] = [];
  const meetings: Meeting[] = [];
  for (const line of recordLines(source)) {
    if (line.is !== "record") continue;
    const type = line.row.text("type");
    if (type !== undefined && MEETING.test(fold(type))) {
      const { type: cell, ...cells } = line.row.cells;
      const meeting = meetingOf(line.row, type);
      if (meeting !== undefined)
        meetings.push({ ...meeting, cells: { ...cells, ...meeting.cells, ...(cell === undefined ? {} : { group: cell }) } });
    } else {
      const activity = activityOf(line.row, type);
      if (activity !== undefined) activities.push(activity);
    }
  }
  return { activities, meetings };
}
