import { NOUNS } from "./nounPhrases";
import { phrases } from "./phrases";
import { fold } from "../words/fold";
import type { Measure, Unit } from "../words/summary";
import { ACTS, AS_HOPED, TO_BE_SAID, AT_LAST, CLEANED, NEUTRAL, REACHED, REASONS, THINGS } from "./neutralWords";
import { MEASURE_PHRASES, PART_PHRASES } from "./measurePhrases";

/** What a word or phrase does in a sentence. */
export type Sense =
  | { readonly kind: "measure"; readonly measure: Measure }
  /** A narrower group than the measure: "fleksjob" within employed. */
  | { readonly kind: "part"; readonly measure: Measure }
  | { readonly kind: "noun"; readonly unit: Unit; readonly isParticipant: boolean }
  | { readonly kind: Marker };

export type Marker =
  | "enrolled"
  | "tookPart"
  | "target"
  | "plan"
  | "history"
  | "delta"
  | "ofWhom"
  | "whole"
  | "here"
  | "project"
  | "negation"
  | "restriction"
  | "mean"
  | "apposition"
  | "respectively"
  | "both"
  | "group"
  | "practice"
  | "paid"
  | "reported"
  | "removed"
  | "registrations"
  | "reason"
  | "of"
  | "linking"
  | "been"
  /** That an amount is with the supplement of 18 % (DOMAIN R35). */
  | "supplement"
  /** Something that a text speaks of besides: "rapporten". */
  | "thing"
  /** What somebody does: "mener", "har prøvet". */
  | "act"
  | "neutral";

const MARKERS: Readonly<Record<Marker, readonly string[]>> = {
  enrolled: phrases(`
    visiteret, henvist, tilmeldt, indskrevet, oprettet, registreret, optaget, meldte sig, meldt sig, tilknyttet, tilmeldt til projektet, tilmeldte til projektet,
    visiterede til, modtaget, modtog, bidrog med, bidraget med, rekrutteret, indmeldt`),
  tookPart: phrases(`
    deltaget, deltager, deltog, indgået, indgår, indgik, medvirket, medvirker, medvirkede, taget del, tog del, taget del i, været igennem, med i projektet,
    startet, startede, begyndte, begyndt, påbegyndt forløb*, haft deltagelse, deltagelse, omfatter, omfattede, omfattet, talte, rummede, bestod af, tæller, består af, bor i,
    bor, bosat, været i forløb, været i et forløb, været en del af, taget imod, tager imod, tog imod, åbnet dørene, åbnede dørene, åbnet døren, åbnede døren, stiller pladser til rådighed, stillet pladser til rådighed,
    stiller praktikpladser til rådighed, stillet praktikpladser til rådighed, stillede pladser til rådighed, stillede praktikpladser til rådighed, hvor mange var med, hvor mange er med, hvor mange har været med, kommer fra, kom fra, hører til, hørte til, omfang`),
  target: phrases(`
    mål, målet, målene, målsætning, målsætningen, målsætninger, måltal, måltallet, måltallene, resultatmål, resultatmålet, målsat, målsatte, jobmål*, jobmålsætning*, resultatkrav*, effektkrav*, havde lovet, lovet, lovede, sagde vi, gik efter, gået efter,
    effektmål, effektmålet, beskæftigelsesmål*, uddannelsesmål*, gennemførelsesmål*, deltagermål*, mod forventet, mod
    forventede, mod planlagt, mod planlagte, mod målsat, mod målsatte, mod de forventede, mod de planlagte, succeskriterie*, succeskriterium*, målopfyldelse*, aktivitetsmål*, outputmål*, ambition*`),
  plan: phrases(`
    skal, skulle, formålet, formål, sigter, sigtede, sigtet, hensigten, tanken, satte os for, sat os for, sat sig for, satte sig for, forvent*, vil, ville, planlagt*, planlægges, planen, plan, som udgangspunkt, bør, påtænk*, budgetteret,
    venter at, regner med, håber, håber på, satser på, stiler efter, går efter, kommende, anbefal*, foreslå*, eventuel*, videreførelse*, fremtidig*, fremover, ønsker, ønske*, næste, kravet, krav, kræver, agter, minimumskrav*, kan maksimalt, skal kunne, maksimalt kan`),
  history: phrases(`
    midtvejs*, 
    tidligere, forrige, sidste redegørelse*, sidste opgørelse*, sidste statusrapport*, seneste rapport*, sidste rapport*, sidste afrapportering*, sidste periode, sidste regnskabsperiode,
    sidste status*, foregående, daværende, dengang, sidste år, sidst, sidste halvår, på det tidspunkt, primo, siden sidst*, ved
    opstart, ved starten, ved start, ved indgangen`),
  delta: phrases(`
    overgået med, overskredet med, oversteget med, steget med, yderligere, nye, ny, nyt, færre end, færre, mindre end, flere end, mere end, mangler, manglede, i perioden, i denne periode,
    perioden er, i rapporteringsperioden, i regnskabsperioden, siden, stigning*, steg, voksede*, vokset*, øget fra, øges*, ændret
    fra, fald, faldet med, steget*, rest, ekstra`),
  ofWhom: phrases(`
    heraf, hvoraf, deraf, af dem, af disse, af hvilke, iblandt dem, blandt disse, blandt dem, af de sidstnævnte`),
  whole: phrases(`
    i alt, ialt, samlet, samlede, tilsammen, sammenlagt, totalt, total, begge klynger, begge hold, alle klynger, projektet som
    helhed, under ét, lagt sammen, oveni hinanden, oven i hinanden, begge slags, alt sammen, projektet samlet, hele projektet, på tværs, alt i alt, for begge, samlet set`),
  here: phrases(`
    klyngen, klyngens, denne klynge, i klyngen, her, holdet, heri`),
  project: ["projekt", "projektet", "projektets", "projekterne"],
  negation: [
    "ikke kommet i job",
    "ikke kommet i beskæftigelse",
    "ikke i job",
    "ikke i beskæftigelse",
    "ikke i arbejde",
    "ikke fået job",
    "ikke fået arbejde",
    "ikke",
    "ej",
    "aldrig",
    "uden at",
  ],
  restriction: phrases(`
    bor|boede alene, vist rundt, job|uddannelse|arbejde som mål, kommet|kom|kommer af med, kommet|kom|kommer sig over|efter|igen, kommet|kom til skade|orde, selv fundet|skaffet|valgt, fået tilknyttet, fik tilknyttet, får tilknyttet, 
    kvinde*, mand, mænd*, mandlige, unge, ældre, under 30, ufaglærte, faglærte, indvandrere, flygtninge, langtidsledige,
    aktivitetsparat*, jobparat*, sygemeldt*, pr måned, per måned, om måneden, hver måned, månedligt, årligt, om året, hvert år,
    januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, ugentlig*, hver virksomhed,
    hver enkelt, per virksomhed, pr virksomhed, pr deltager, per deltager, pr borger, per borger, interview*, blandt andet,
    henviste, tilmeldt til, tilmeldte til, regionen, landet, målgruppen, målgruppe, en borger har, en deltager har, en person har, borgeren, deltageren, den enkelte, sammenlignelige, landsplan, nationalt, i mål, nået i mål, kom i mål, kommet i mål, første, halvår, kvartal, foråret, efteråret, sommeren, vinteren, kvindelige`),
  mean: ["gennemsnit*", "i snit", "gns", "median*"],
  apposition: phrases(`
    svarende til, svarer til, hvilket svarer til, dvs, det vil sige, hvilket er, hvilket giver, altså, lig med`),
  respectively: ["henholdsvis", "hhv"],
  both: ["på begge hold", "i begge klynger", "begge dele", "på begge", "flere klynger", "begge klynger samtidig"],
  group: ["hold", "holdene", "spor", "grupper"],
  practice: phrases(`
    praktik, praktikken, praktikforløb, ulønnet, ulønnede, virksomhedspraktik, virksomhedspraktikken, praktiktimer*`),
  paid: phrases(`
    lønnede timer, løn, lønnet, lønnede, lønnen, løntimer*, betalte, ordinære løntimer`),
  reported: phrases(`
    indberettet, indberettede, indrapporteret, oprindelig*, registrerede timer, bruttotimer*, brutto, rapporteret, rapporterede, indtastet, indtastede, indmeldt, indmeldte, før fradrag, før korrektion, før oprydning, før oprydningen, før korrektionen, før oprensning, før oprensningen, før rensning, før afstemning, rå timer, nedskrevet fra, reduceret fra, korrigeret fra, nedjusteret fra, nedsat fra`),
  removed: phrases(`
    fjernet, fraregnet, afvist, afviste, kasseret, underkendt, underkendte, ikke anerkendt, ikke anerkendte, ikke godkendt, ikke godkendte, trukket, trukket ud, trukket fra, fratrukket, udgået, talt dobbelt, dobbelttalt*, dobbeltregistrering*, dobbeltregistrerede,
    frasorteret, talt to gange, talt med to gange, set to gange, taget ud, stod to steder, står to steder, talt to steder, registreret to gange, pillet ud, pillet fra, strøget, luget ud, lugede ud, sorteret fra, sorteret væk, skåret fra, skåret væk, renset ud, udeladt, modregnet, slettet, annulleret, fradrag, fradraget, tæller ikke, ikke medregnet, ikke medregnede, ikke talt med, ikke tæller med, tæller ikke med, ikke medtaget, ikke indgår, talt med dobbelt, trækkes fra, trækkes ud, fjernes, dobbelttælling*, taget fra, trak vi ud, trak vi fra`),
  registrations: ["registreringerne", "registreringer", "registrering", "forløbene"],
  reason: phrases(`
    skyldes, dækker over, difference, differencen, forskel, forskellen, forskellen på`),
  of: ["af", "ud af", "blandt", "ud fra"],
  linking: phrases(`
    er, blev, bliver, var, står, kom, kommer, kommet, fik, fået, får, udgør, udgjorde, gik, gået, har, havde, haft, havnede,
    endte, tegner`),
  been: phrases(`
    har været, havde været, har der været, har på et tidspunkt, på et tidspunkt, nogensinde, undervejs, har tidligere`),
  supplement: phrases("inkl, inklusive, tillæg*, overhead*"),
  thing: THINGS,
  act: ACTS,
  neutral: [
    ...NEUTRAL,
    ...AS_HOPED,
    ...TO_BE_SAID,
    ...AT_LAST,
    "mere end opfyldt",
    "mere end indfriet",
    "mere end nået",
    "på linje med",
    "på niveau med",
    "i overensstemmelse med",
    "det forventede",
    "de forventede",
    "som det forventede",
    "siden projektets start",
    "siden projektstart",
    "siden projektets begyndelse",
    "siden opstarten",
    "hvoraf det fremgik",
    "hvoraf det fremgår",
    "hvoraf fremgår",
    "indtil videre",
    "eller mere",
    "eller flere",
    "indtil nu",
    "har siden",
    "har siden da",
    "siden hen",
    "kort sagt",
    "kort fortalt",
    ...CLEANED,
    ...REASONS,
    ...REACHED,
  ],
};

/** Where the words of a phrase lead: what is said when it ends there, and the words that may follow. */
interface Branch {
  readonly senses: Sense[];
  /** By the letters that a last word begins with: "borger*". */
  readonly stems: Map<string, Sense[]>;
  readonly next: Map<string, Branch>;
}

const branch = (): Branch => ({ senses: [], stems: new Map(), next: new Map() });
const ROOT = branch();

function grow(phrase: string, sense: Sense): void {
  const keys = fold(phrase.replace("*", "")).split(" ");
  const stem = phrase.endsWith("*") ? keys.pop() : undefined;
  let at = ROOT;
  for (const key of keys) {
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  if (stem === undefined) at.senses.push(sense);
  else at.stems.set(stem, [...(at.stems.get(stem) ?? []), sense]);
}

for (const [measure, phrases] of MEASURE_PHRASES) for (const phrase of phrases) grow(phrase, { kind: "measure", measure });
for (const [measure, phrases] of PART_PHRASES) for (const phrase of phrases) grow(phrase, { kind: "part", measure });
for (const [unit, isParticipant, phrases] of NOUNS) for (const phrase of phrases) grow(phrase, { kind: "noun", unit, isParticipant });
for (const [kind, phrases] of Object.entries(MARKERS)) for (const phrase of phrases) grow(phrase, { kind: kind as Marker });

/** Words that may stand within a phrase and change nothing of it: "fået et nyt job", "står nu ikke til rådighed". */
const WITHIN = new Set(
  "nu også stadig fortsat endnu altså dog desværre et den det deres sit sin nyt ny igen allerede dermed således aktuelt heldigvis"
    .split(" ")
    .map(fold),
);
const MOST_WITHIN = 2;
/** "i en uddannelse" has an article, "fik én arbejde" a number. */
const AFTER_ARTICLE = new Set("uddannelse praktik virksomhedspraktik ansættelse stilling partnervirksomhed klynge".split(" ").map(fold));

function mayStandWithin(words: readonly string[], at: number): boolean {
  return WITHIN.has(words[at] ?? "") || (words[at] === "en" && AFTER_ARTICLE.has(words[at + 1] ?? ""));
}

/** A phrase that stands in a text: how many words it has of its own, and how many it takes there. */
interface Met {
  readonly words: number;
  readonly length: number;
  readonly isOpen: boolean;
  readonly senses: readonly Sense[];
}

/** Every phrase that goes on from a branch at a word. */
function meet(
  from: Branch,
  words: readonly string[],
  at: number,
  passed: { readonly words: number; readonly within: number },
): readonly Met[] {
  const word = words[at];
  if (word === undefined) return [];
  const met: Met[] = [];
  const own = passed.words + 1;
  const length = own + passed.within;
  for (let letters = 1; letters <= word.length && from.stems.size > 0; letters += 1) {
    const senses = from.stems.get(word.slice(0, letters));
    if (senses !== undefined) met.push({ words: own, length, isOpen: true, senses });
  }
  const next = from.next.get(word);
  if (next !== undefined) {
    if (next.senses.length > 0) met.push({ words: own, length, isOpen: false, senses: next.senses });
    met.push(...meet(next, words, at + 1, { words: own, within: passed.within }));
  }
  const maySkip = passed.words > 0 && passed.within < MOST_WITHIN && mayStandWithin(words, at);
  return maySkip ? [...met, ...meet(from, words, at + 1, { words: passed.words, within: passed.within + 1 })] : met;
}

/** Danish makes words by joining them: "Fjordprojektet" is a project, and what stands in "indberetningssystemet" is what the workbook says. */
function sensesByEnding(word: string): readonly Sense[] {
  if (/.projektets?$/.test(word)) return [{ kind: "project" }];
  return /.(system|systemet|skema|skemaet|skemaerne|arket|udtraek|udtraekket|opgoerelse|opgoerelsen|datoen|rapporten)$/.test(word)
    ? [{ kind: "neutral" }]
    : [];
}

/** The longest phrase that begins at a word: every sense it has, and how many words it takes. */
export function sensesAt(words: readonly string[], at: number): { readonly senses: readonly Sense[]; readonly length: number } {
  const met = meet(ROOT, words, at, { words: 0, within: 0 });
  if (met.length === 0) return { senses: sensesByEnding(words[at] ?? ""), length: 1 };
  const most = Math.max(...met.map((each) => each.words));
  const longest = met.filter((each) => each.words === most);
  const length = Math.min(...longest.map((each) => each.length));
  const same = longest.filter((each) => each.length === length);
  // A phrase that is written out outranks a stem: "deltager" the verb, not "deltag*".
  const closed = same.filter((each) => !each.isOpen);
  return { senses: (closed.length > 0 ? closed : same).flatMap((each) => each.senses), length };
}
