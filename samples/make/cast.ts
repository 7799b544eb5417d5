import { Chance } from "./chance";
import type { CastEntry } from "./entry";
import { entryOf } from "./entry";

export type CastStatus = "employed" | "education" | "jobseeking" | "unavailable" | "deceased";
export type Kind = "practice" | "paid";
/** Why a person has a registration more than one; what the cast means by it is in `courseOf`. */
export type Story = "single" | "concurrent" | "transition" | "sequential" | "re-entry" | "duplicate" | "three" | "two-clusters";

/** One amount: month as year × 12 + month − 1, hundredths of an hour. */
export interface CastHours {
  readonly month: number;
  readonly kind: Kind;
  readonly hundredths: number;
}

export interface CastRegistration {
  readonly kind: Kind;
  readonly cluster: string;
  /** Days, "YYYY-MM-DD". */
  readonly start: string;
  readonly exit: string;
  readonly statusText: string;
  readonly hours: readonly CastHours[];
}

export interface CastPerson {
  readonly cpr: string;
  readonly given: string;
  readonly family: string;
  readonly municipality: string;
  readonly company: string;
  readonly actor: string;
  readonly status: CastStatus;
  readonly story: Story;
  readonly registrations: readonly CastRegistration[];
  readonly entry: CastEntry;
}

/** How many persons of each story and status a cluster has. */
export interface CastCluster {
  readonly name: string;
  readonly statuses: Readonly<Partial<Record<CastStatus, number>>>;
  readonly stories: readonly Story[];
  readonly municipalities: readonly string[];
  readonly companies: readonly string[];
  readonly actor: string;
}

const GIVEN = ["Aase", "Bente", "Camilla", "Dorthe", "Erik", "Freja", "Gitte", "Henrik", "Inger", "Jørgen", "Kirsten", "Lars", "Mette", "Niels", "Ove", "Palle", "Rasmus", "Søren", "Torben", "Vibeke", "Åge", "Øjvind"];
const FAMILY = ["Aagaard", "Bæk", "Brøndum", "Dahl", "Friis", "Gram", "Hedegård", "Juhl", "Kjær", "Lund", "Møller", "Nørby", "Østergaard", "Riis", "Skov", "Toft", "Vestergård", "Winther"];
const SAYS: Readonly<Record<CastStatus, readonly string[]>> = {
  employed: ["I beskæftigelse", "fastansat", "Ordinær ansættelse", "i job", "deltidsjob", "fleksjob"],
  education: ["Uddannelse", "FGU", "påbegyndt uddannelse"],
  jobseeking: ["Ledig", "Aktivt jobsøgende", "ledig/aktivt jobsøgende", "Jobparat", "aktivt arbejdssøgende"],
  unavailable: ["Ikke til rådighed", "sygemeldt", "ressourceforløb", "Jobafklaringsforløb", "førtidspension"],
  deceased: ["afgået ved døden"],
};

function monthText(month: number): string {
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function amounts(chance: Chance, kind: Kind, from: number, months: number): CastHours[] {
  // Quarters of an hour; practice and paid together stay below the monthly norm of 160.33 h.
  return Array.from({ length: months }, (_, at) => ({ month: from + at, kind, hundredths: chance.between(20, 75 * 4 - 1) * 25 }));
}

/** Makes one person's registrations: what they share, once. */
function registrar(chance: Chance, statusText: string, cluster: string) {
  return (kind: Kind, from: number, months: number): CastRegistration => ({
    kind,
    cluster,
    start: `${monthText(from)}-${String(chance.between(1, 5)).padStart(2, "0")}`,
    exit: `${monthText(from + months - 1)}-${String(chance.between(20, 28)).padStart(2, "0")}`,
    statusText,
    hours: amounts(chance, kind, from, months),
  });
}

const OTHER_CLUSTER: Readonly<Record<string, string>> = { "Klynge 1": "Klynge 2", "Klynge 2": "Klynge 1", "Klynge 3": "Klynge 1" };

/** A person's registrations by story; each comment says which months meet. */
function courseOf(chance: Chance, story: Story, statusText: string, cluster: string): CastRegistration[] {
  const from = chance.between(2019 * 12 + 1, 2020 * 12 + 8);
  const length = chance.between(4, 9);
  const registration = registrar(chance, statusText, cluster);
  const practice = registration("practice", from, length);
  const last = from + length - 1;
  switch (story) {
    case "single":
      return [practice];
    case "concurrent": // paid work begins two months before practice ends: three months in common
      return [practice, registration("paid", last - 2, 5)];
    case "transition": // the month in which practice ends is the month in which paid work begins
      return [practice, registration("paid", last, 4)];
    case "sequential": // paid work from the month after
      return [practice, registration("paid", last + 1, 3)];
    case "re-entry": // practice again after a gap of two months; the first exit was as job-seeking
      return [{ ...practice, statusText: "Ledig" }, registration("practice", last + 3, 4)];
    case "duplicate": // the same registration entered twice, hours and all
      return [practice, practice];
    case "three": // practice, again after a gap, then paid work from the month after
      return [
        { ...practice, statusText: "Ledig" },
        registration("practice", last + 3, 3),
        registration("paid", last + 6, 3),
      ];
    case "two-clusters": // re-entry in another cluster
      return [{ ...practice, statusText: "Ledig" }, { ...registration("practice", last + 4, 3), cluster: OTHER_CLUSTER[cluster] ?? cluster }];
  }
}

function cprOf(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const day = chance.between(61, 88); // a replacement number: day + 60, never a real person's
    const year = chance.between(55, 99);
    const cpr = `${String(day)}${String(chance.between(1, 12)).padStart(2, "0")}${String(year)}${String(chance.between(0, 3999)).padStart(4, "0")}`;
    if (!taken.has(cpr)) {
      taken.add(cpr);
      return cpr;
    }
  }
}

/** First start and last exit. */
function spanOf(registrations: readonly CastRegistration[]): { readonly start: string; readonly exit: string } {
  return {
    start: registrations.map(({ start }) => start).sort()[0] ?? "",
    exit: registrations.map(({ exit }) => exit).sort().at(-1) ?? "",
  };
}

/** The persons of a project, drawn from the seed. No two share a name. */
export function castOf(seed: number, clusters: readonly CastCluster[]): CastPerson[] {
  const chance = new Chance(seed);
  const names = chance.shuffled(GIVEN.flatMap((given) => FAMILY.map((family) => ({ given, family }))));
  const taken = new Set<string>();
  return clusters.flatMap((cluster) => {
    const statuses = chance.shuffled(Object.entries(cluster.statuses).flatMap(([status, count]) => Array.from({ length: count }, () => status as CastStatus)));
    return statuses.map((status, at): CastPerson => {
      const story = cluster.stories[at] ?? "single";
      const name = names.pop();
      if (name === undefined) throw new Error("the cast has more persons than names");
      const company = chance.pick(cluster.companies);
      const municipality = chance.pick(cluster.municipalities);
      const cpr = cprOf(chance, taken);
      const registrations = courseOf(chance, story, chance.pick(SAYS[status]), cluster.name);
      const course = { cpr, ...spanOf(registrations), isEmployed: status === "employed", isDeceased: status === "deceased" };
      return { ...name, cpr, municipality, company, actor: cluster.actor, status, story, registrations, entry: entryOf(course) };
    });
  });
}
