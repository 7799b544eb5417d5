import { distinctCompanies } from "../summarise/rules/growth";
import type { Registration } from "../words/registration";
import { figureOf } from "../words/summary";
import type { Told } from "./narrate";
import type { Passage, Piece } from "./pieces";
import { paragraph, passage } from "./pieces";

const BY_ALPHABET = new Intl.Collator("da").compare;

function namesOf(registrations: readonly Registration[], of: (registration: Registration) => string | undefined): string[] {
  return [...new Set(registrations.flatMap((registration) => of(registration) ?? []))].sort(BY_ALPHABET);
}

/** Field "Projektets organisering": municipalities, companies and actors, in all and cluster by cluster. */
export function narrateOrganisation(told: Told): Passage {
  const { summary, reconciled, voice, language, length } = told;
  const registrations = reconciled.counted.flatMap((index) => reconciled.registrations[index] ?? []);
  const [municipalities, companies, actors] = [
    figureOf(summary, "municipalities"),
    figureOf(summary, "companies"),
    figureOf(summary, "actors"),
  ];
  const partners = (of: readonly Registration[]) => ({
    municipalities: namesOf(of, (each) => each.municipality),
    companies: namesOf(of, (each) => each.company),
    actors: namesOf(of, (each) => each.actor),
  });
  const all = partners(registrations);
  const clusters = [...summary.byCluster.keys()];
  return passage([
    paragraph(
      [
        municipalities !== undefined && municipalities.value > 0 ? voice.municipalities(municipalities, all.municipalities) : [],
        companies !== undefined && companies.value > 0 ? voice.companies(companies, all.companies) : [],
        actors !== undefined && actors.value > 0 ? voice.actors(actors, all.actors) : [],
      ],
      language,
    ),
    ...(clusters.length > 1 && length === "full"
      ? [
          paragraph(
            clusters.map((cluster) => voice.clusterPartners(cluster, partners(registrations.filter((each) => each.cluster === cluster)))),
            language,
          ),
        ]
      : []),
    paragraph(companySentences(told), language),
    paragraph([meetingsSentence(told)], language),
  ]);
}

/** Companies that left and companies in support, as the sheet of companies tells them (DOMAIN R63). */
function companySentences({ summary, recognised, voice }: Told): Piece[][] {
  const companies = distinctCompanies(recognised.records.companies);
  const left = figureOf(summary, "companies.left");
  const support = figureOf(summary, "companies.support");
  const gone = companies.flatMap(({ name, leftOn }) => (leftOn === undefined ? [] : [{ name, day: leftOn }]));
  const supporting = companies.filter(({ role }) => role === "support").map(({ name }) => name);
  return [
    support !== undefined && support.value > 0 ? voice.companiesInSupport(support, supporting) : [],
    left !== undefined && left.value > 0 ? voice.companiesLeft(left, gone) : [],
  ];
}

/** How many meetings of the steering group, or of whoever met, and the last of them (DOMAIN R64). */
function meetingsSentence({ summary, recognised, voice }: Told): Piece[] {
  const steering = figureOf(summary, "meetings.steering");
  const figure = steering ?? figureOf(summary, "meetings");
  if (figure === undefined || figure.value === 0) return [];
  const counted = new Set(figure.cells.map((cell) => `${cell.sheet} ${String(cell.row)}`));
  const last = recognised.records.meetings
    .filter(({ place }) => counted.has(`${place.sheet} ${String(place.row)}`))
    .flatMap(({ heldOn }) => heldOn ?? [])
    .sort()
    .at(-1);
  return voice.meetings(figure, last, steering !== undefined);
}
