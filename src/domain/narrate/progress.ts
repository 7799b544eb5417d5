import { fold } from "../words/fold";
import { SURPLUS_REASONS } from "../words/person";
import { STATUSES } from "../words/statuses";
import type { Status } from "../words/statuses";
import type { Figure, Measure, Scope, Summary } from "../words/summary";
import { figureOf, TOTAL } from "../words/summary";
import type { Passage, Piece } from "./pieces";
import { paragraph, passage } from "./pieces";
import type { Told } from "./narrate";
import { isProvisional } from "./provisional";
import { targetSentences } from "./results";
import type { HoursFigures, ScopeFigures } from "./voice";

/** The figures that tell of one scope; undefined where it holds nobody. */
export function scopeFigures(summary: Summary, scope: Scope): ScopeFigures | undefined {
  const of = (measure: Measure) => figureOf(summary, measure, scope);
  const persons = of("persons");
  const registrations = of("registrations");
  if (persons === undefined || registrations === undefined) return undefined;
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, of(`status.${status}`)])) as Record<Status, Figure | undefined>;
  return { name: scope.name, persons, registrations, statuses, deceased: of("status.deceased") };
}

function surplusSentence({ summary, voice }: Told): Piece[] {
  const surplus = figureOf(summary, "surplus");
  if (surplus === undefined || surplus.value === 0) return [];
  const reasons = SURPLUS_REASONS.flatMap((reason) => {
    const figure = figureOf(summary, `surplus.${reason}`);
    return figure !== undefined && figure.value > 0 ? [{ reason, figure }] : [];
  });
  return reasons.length === 0 ? [] : voice.surplus(surplus, reasons);
}

function clusterParagraph(told: Told, name: string): Passage {
  const scope = scopeFigures(told.summary, { by: "cluster", name });
  if (scope === undefined) return { text: "", numbers: [] };
  return paragraph([told.voice.enrolled(scope, 1), told.voice.statuses(scope, told.summary.asOf)], told.language);
}

function wholeParagraphs(told: Told, clusters: number): Passage[] {
  const { summary, voice, language } = told;
  const whole = scopeFigures(summary, TOTAL);
  if (whole === undefined) return [];
  const several = figureOf(summary, "personsInSeveralClusters");
  return [
    paragraph([voice.enrolled(whole, clusters), voice.statuses(whole, summary.asOf)], language),
    paragraph([surplusSentence(told), several !== undefined && several.value > 0 ? voice.severalClusters(several) : []], language),
  ];
}

function hoursParagraph({ summary, voice, language }: Told): Passage {
  const of = (part: "counted" | "removed"): HoursFigures =>
    (["practice", "paid"] as const).flatMap((kind) => {
      const figure = figureOf(summary, `hours.${kind}.${part}`);
      return figure !== undefined && figure.value > 0 ? [{ kind, figure }] : [];
    });
  const [counted, removed] = [of("counted"), of("removed")];
  return paragraph(
    [counted.length > 0 ? voice.hoursCounted(counted) : [], removed.length > 0 ? voice.hoursRemoved(removed) : []],
    language,
  );
}

function companiesParagraph({ summary, voice, language }: Told): Passage {
  const companies = [...summary.byCompany.keys()].flatMap((name) => {
    const persons = figureOf(summary, "persons", { by: "company", name });
    return persons === undefined ? [] : [{ name, persons }];
  });
  return companies.length === 0 ? { text: "", numbers: [] } : paragraph([voice.companiesOf(companies)], language);
}

/** The types as the workbook writes them, small: they stand in the middle of a sentence. */
function activitiesParagraph({ summary, recognised, voice, language }: Told): Passage {
  const figure = figureOf(summary, "activities");
  if (figure === undefined || figure.value === 0) return { text: "", numbers: [] };
  const types = new Map(recognised.records.activities.flatMap(({ type }) => (type === undefined ? [] : [[fold(type), inSentence(type)]])));
  return paragraph([voice.activities(figure, [...types.values()])], language);
}

/** "Camp" is "camp" in the middle of a sentence; "CV-kursus" stays. */
function inSentence(type: string): string {
  return /^\p{Lu}\p{Ll}/u.test(type) ? type.charAt(0).toLocaleLowerCase("da") + type.slice(1) : type;
}

/** Field "Projektets fremdrift": cluster by cluster, then all together, hours, companies and targets. */
export function narrateProgress(told: Told): Passage {
  const { summary, voice, language, length } = told;
  const clusters = [...summary.byCluster.keys()];
  const isFull = length === "full";
  return passage([
    isProvisional(summary) ? paragraph([voice.caveat()], language) : { text: "", numbers: [] },
    ...(clusters.length > 1 && isFull ? clusters.map((name) => clusterParagraph(told, name)) : []),
    ...wholeParagraphs(told, clusters.length),
    ...(isFull ? [hoursParagraph(told), companiesParagraph(told), activitiesParagraph(told)] : []),
    paragraph(targetSentences(told), language),
  ]);
}
