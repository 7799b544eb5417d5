import { fold } from "../words/fold";
import type { Activity } from "../words/records";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph } from "./pieces";
import type { Dated } from "./voiceOfRecords";

/** Each outlet once; the day only where it was used a single time. */
function outletsOf(activities: readonly Activity[], isDated: boolean): readonly Dated[] {
  const told = activities.flatMap(({ outlet, heldOn }) => (outlet === undefined ? [] : [{ name: outlet, day: heldOn }]));
  const places = new Map<string, Dated>();
  for (const each of told) {
    const known = places.get(fold(each.name));
    places.set(fold(each.name), known === undefined && isDated ? each : { name: known?.name ?? each.name, day: undefined });
  }
  return [...places.values()];
}

/** Field "Offentliggørelse og information om projektet": where the project was told of (DOMAIN R71). */
export function narratePublicity({ recognised, voice, language, length }: Told): Passage {
  return paragraph([voice.outlets(outletsOf(recognised.records.activities, length === "full"))], language);
}
