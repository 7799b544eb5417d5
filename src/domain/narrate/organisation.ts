import type { Registration } from "../words/registration";
import { figureOf } from "../words/summary";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph, passage } from "./pieces";

const BY_ALPHABET = new Intl.Collator("da").compare;

function namesOf(registrations: readonly Registration[], of: (registration: Registration) => string | undefined): string[] {
  return [...new Set(registrations.flatMap((registration) => of(registration) ?? []))].sort(BY_ALPHABET);
}

/** Field "Projektets organisering": municipalities, companies and actors, in all and cluster by cluster. */
export function narrateOrganisation({ summary, reconciled, voice, language, length }: Told): Passage {
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
  ]);
}
