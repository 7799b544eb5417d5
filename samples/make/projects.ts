import type { CastCluster, CastPerson, CastStatus, Story } from "./cast";
import { castOf } from "./cast";
import type { CastRecords } from "./records";
import { recordsOf } from "./records";
import { danishRecords, englishRecords } from "./recordSheets";
import { Chance } from "./chance";
import type { Sheet } from "./layouts";
import { englishBlocks, longHours, messyExport, sheetPerCluster, typePerRow } from "./layouts";

const times = (count: number, story: Story): Story[] => Array.from({ length: count }, () => story);

/** The project of DOMAIN.md: 57 registrations, 47 persons; 39 and 8; 7, 1, 28 and 11 of whom 1 deceased. */
export const EXAMPLE: readonly CastCluster[] = [
  {
    name: "Klynge 1",
    statuses: { employed: 6, jobseeking: 24, unavailable: 8, deceased: 1 },
    stories: [...times(5, "concurrent"), ...times(2, "transition"), "sequential", "re-entry"],
    municipalities: ["Køge", "Odsherred", "Stevns"],
    companies: ["Grønne Hænder", "Kystens Køkken", "Byg & Bo ApS"],
    actor: "Vejen Videre",
  },
  {
    name: "Klynge 2",
    statuses: { employed: 1, education: 1, jobseeking: 4, unavailable: 2 },
    stories: ["sequential"],
    municipalities: ["Holbæk"],
    companies: ["Havnens Værksted"],
    actor: "Ny Start",
  },
];

const STATUSES: readonly CastStatus[] = ["employed", "education", "jobseeking", "unavailable", "deceased"];

/** Clusters of any size and mixture, for trying what the example does not hold. */
export function anyClusters(seed: number, stories: readonly Story[]): CastCluster[] {
  const chance = new Chance(seed);
  return Array.from({ length: chance.between(1, 3) }, (_, at): CastCluster => {
    const statuses = Object.fromEntries(STATUSES.map((status) => [status, status === "deceased" ? chance.between(0, 1) : chance.between(0, 7)]));
    return {
      name: `Klynge ${String(at + 1)}`,
      statuses: { ...statuses, jobseeking: (statuses["jobseeking"] ?? 0) + 3 },
      stories: Array.from({ length: 12 }, () => (chance.fraction() < 0.5 ? "single" : chance.pick(stories))),
      municipalities: chance.shuffled(["Aarhus", "Ærø", "Hjørring", "Næstved", "Sorø"]).slice(0, chance.between(1, 4)),
      companies: chance.shuffled(["Nordlys A/S", "Den Grå Kat", "H. Ø. & Sønner", "Værkstedet"]).slice(0, chance.between(1, 3)),
      actor: chance.pick(["Springbrættet", "Vejen Videre"]),
    };
  });
}

/** A layout, and what about it bears on the truth. */
export interface Layout {
  readonly name: string;
  readonly lay: (cast: readonly CastPerson[], chance: Chance) => Sheet[];
  /** Every row repeats all of the person's hours. */
  readonly repeats: boolean;
  /** Stories that the layout can tell. */
  readonly stories: readonly Story[];
  /** Sheets of companies, economy, events and entry data, where the layout has them. */
  readonly layRecords?: (cast: readonly CastPerson[], records: CastRecords) => Sheet[];
}

const TOLD: readonly Story[] = ["concurrent", "transition", "sequential", "re-entry", "duplicate", "three", "two-clusters"];

export const LAYOUTS: readonly Layout[] = [
  { name: "type-pr-raekke", lay: typePerRow, repeats: false, stories: TOLD, layRecords: danishRecords },
  // Where every row shows the whole person, the single rows of three cannot be told apart.
  { name: "rodet-udtraek", lay: messyExport, repeats: true, stories: TOLD.filter((story) => story !== "three") },
  { name: "lange-timer", lay: longHours, repeats: false, stories: TOLD },
  { name: "ark-pr-klynge", lay: sheetPerCluster, repeats: false, stories: TOLD },
  { name: "engelske-blokke", lay: englishBlocks, repeats: false, stories: TOLD, layRecords: (_, records) => englishRecords(records) },
];

export interface Sample {
  readonly cast: readonly CastPerson[];
  /** Undefined where the layout has no sheets of them. */
  readonly records: CastRecords | undefined;
  readonly sheets: readonly Sheet[];
}

export function sampleOf(layout: Layout, clusters: readonly CastCluster[], seed: number): Sample {
  const cast = castOf(seed, clusters);
  const sheets = layout.lay(cast, new Chance(seed + 1));
  if (layout.layRecords === undefined) return { cast, records: undefined, sheets };
  const records = recordsOf(cast, seed + 2);
  return { cast, records, sheets: [...sheets, ...layout.layRecords(cast, records)] };
}
