import { fold } from "./fold";
import type { StatusCode } from "./statuses";

/**
 * Every spelling of every status, in one place (SPEC 2.3). Matched whole after folding: a look-alike ("inaktiv", "fleksjobvisiteret")
 * can never match by a part of it. No spelling belongs to two codes.
 */
export const STATUS_SPELLINGS: Readonly<Record<StatusCode, readonly string[]>> = {
  job: [
      "ordinær ansættelse", "ordinært ansat", "ordinær ansat", "ord. job", "ord job", "ordinært job", "ordinær job", "job", "job ordinær", "i ordinært job", "i ordinær beskæftigelse", "ordinær beskæftigelse",
      "ansat", "ansættelse", "i ansættelse", "er ansat", "blevet ansat", "fastansat", "fast ansat", "fastansættelse", "fast job", "fuldtidsjob", "fuldtid", "i job", "i arbejde", "i beskæftigelse", "beskæftigelse", "beskæftiget", "job på ordinære vilkår", "ansat på ordinære vilkår", "deltidsjob", "deltid", "deltidsansat",
      "vikar", "vikariat", "timelønnet", "timeansat", "selvstændig", "selvstændig erhvervsdrivende", "egen virksomhed", "iværksætter", "kommet i job", "fået job", "fundet job", "startet i job", "kommet i arbejde", "kommet i beskæftigelse", "selvforsørgende", "sygemeldt fra job", "sæsonarbejde", "tidsbegrænset ansættelse",
      "employed", "in employment", "employment", "in work", "in job", "working", "full time job", "part time job", "self employed", "hired", "permanent job",
    ],
  flexJob: ["fleksjob", "flexjob", "fleks job", "flex job", "fleks", "i fleksjob", "ansat i fleks", "ansat i fleksjob", "ansat i flexjob", "ansat fleksjob", "job fleksjob", "minifleks", "minifleksjob", "mini fleksjob", "flexible job"],
  subsidisedJob: ["løntilskud", "løntilskudsjob", "i løntilskud", "job m. løntilskud", "job med løntilskud", "ansat med løntilskud", "ansat i løntilskud", "ansat m løntilskud", "ansættelse med løntilskud", "privat løntilskud", "offentligt løntilskud", "LTS", "skånejob", "wage subsidy", "subsidised job", "subsidized job", "subsidised employment"],
  smallJob: ["småjob", "små job", "lønnede timer", "få timer", "få lønnede timer", "ordinære timer", "delvis ansat", "delvist ansat", "praktik + løn", "praktik og løn", "praktik/løn", "praktik m. lønnede timer", "praktik med lønnede timer", "fritidsjob", "small job", "paid hours", "few hours"],
  education: [
      "uddannelse", "i uddannelse", "påbegyndt uddannelse", "startet uddannelse", "startet på uddannelse", "startet i uddannelse", "begyndt på uddannelse", "under uddannelse", "i gang med udd.", "i gang med uddannelse", "udd.", "ordinær uddannelse", "i ordinær uddannelse", "studerende", "under udd.",
      "FGU", "HF", "EUD", "EUX", "GF1", "GF2", "GF1/GF2", "AMU", "VUC", "HHX", "HTX", "STX", "AVU", "elev", "elevplads", "lærling", "læreplads", "voksenlærling", "voksenelev", "SU", "på SU", "erhvervsuddannelse",
      "education", "in education", "in training", "student", "apprentice", "apprenticeship", "studying", "education training", "in education or training",
    ],
  jobseeking: [
      "ledig", "ledige", "arbejdsløs", "arbejdsledig", "jobledig", "aktivt jobsøgende", "aktiv jobsøgende", "aktiv jobsøger", "jobsøgende", "jobsøger", "arbejdssøgende", "aktivt arbejdssøgende", "aktiv arbejdssøgende", "jobklar", "jobparat", "job parat", "ledig/jobsøgende", "ledig/aktivt jobsøgende", "ledig/aktiv jobsøgende", "ledig og jobsøgende", "ledig og aktivt jobsøgende", "ledig aktivt arbejdssøgende", "ledig/arbejdssøgende", "søger job", "søger arbejde", "til rådighed", "står til rådighed", "til rådighed for arbejdsmarkedet", "står til rådighed for arbejdsmarkedet",
      "dagpenge", "på dagpenge", "A-kasse", "dagpengemodtager", "ledighedsydelse", "på ledighedsydelse", "ledighedsydelse (fleksjobvisiteret, ledig)", "fleksjobvisiteret", "fleksjobvisiteret ledig", "ledig fleksjobvisiteret", "visiteret til fleksjob", "opsagt", "afskediget", "fyret", "mistet job", "mistet jobbet", "kontanthjælp jobparat", "jobparat kontanthjælp", "jobparat kontanthjælpsmodtager",
      "unemployed", "jobseeking", "job seeking", "jobseeker", "job seeker", "seeking work", "looking for work", "actively seeking work", "actively job seeking", "available", "available for work", "dismissed", "lost job",
    ],
  practice: ["praktik", "i praktik", "virksomhedspraktik", "i virksomhedspraktik", "snusepraktik", "snuse-praktik", "nytteindsats", "i nytteindsats", "afklaring", "i afklaring", "internship", "work placement", "practice", "unpaid placement"],
  resourceCourse: ["ressourceforløb", "resourceforløb", "resurseforløb", "i ressourceforløb", "på ressourceforløb", "RF", "RFY", "ressourceforløbsydelse", "jobafklaringsforløb", "jobafklaring", "i jobafklaringsforløb", "i jobafklaring", "JAF", "resource course", "resource scheme", "rehabilitation"],
  pension: ["førtidspension", "førtids pension", "på førtidspension", "tilkendt førtidspension", "fået førtidspension", "FØP", "førtidspensionist", "pension", "pensioneret", "pensionist", "på pension", "gået på pension", "folkepension", "folkepensionist", "på folkepension", "seniorpension", "tidlig pension", "efterløn", "på efterløn", "disability pension", "early retirement", "retired", "retirement", "on pension"],
  ill: ["sygemeldt", "sygmeldt", "syg", "langtidssyg", "langtidssygemeldt", "langvarigt syg", "sygdom", "sygedagpenge", "på sygedagpenge", "sygedagpengemodtager", "indlagt", "hospitalsindlagt", "depression", "stress", "behandling", "i behandling", "delvist sygemeldt", "fuldt sygemeldt", "ill", "sick", "on sick leave", "sick leave", "hospitalised"],
  unavailable: [
      "ikke til rådighed", "står ikke til rådighed", "ej til rådighed", "ikke længere til rådighed", "står ikke længere til rådighed", "ikke til rådighed for arbejdsmarkedet", "står ikke til rådighed for arbejdsmarkedet", "uden for arbejdsmarkedet", "udenfor arbejdsmarkedet", "ikke aktivt jobsøgende", "ikke jobsøgende", "ikke aktivt arbejdssøgende", "ikke arbejdssøgende", "aktivitetsparat", "kontanthjælp aktivitetsparat", "aktivitetsparat kontanthjælp", "aktivitetsparat kontanthjælpsmodtager",
      "barsel", "på barsel", "barselsorlov", "orlov", "på orlov", "fængsel", "i fængsel", "fængslet", "afsoner", "afsoning", "udrejst", "fraflyttet", "flyttet", "flyttet til udlandet", "hjemmegående",
      "unavailable", "not available", "not available for work", "inactive and unavailable", "not seeking work", "maternity leave", "parental leave", "on leave", "in prison", "emigrated", "moved away",
    ],
  deceased: ["afdød", "død", "døde", "er død", "er afgået ved døden", "afgået ved døden", "afdøet ved døden", "afdøde", "ikke til rådighed (afdød)", "ikke til rådighed, afdød", "ikke til rådighed - afdød", "deceased", "dead", "died", "passed away"],
  active: ["aktiv", "aktiv deltager", "aktiv i projektet", "aktiv i forløb", "igangværende", "i gang", "igang", "i forløb", "forløb i gang", "i projekt", "i projektet", "deltager fortsat", "fortsat deltager", "fortsætter", "fortsat i forløb", "fortsat i gang", "fortsat aktiv", "stadig aktiv", "stadig i gang", "stadig i forløb", "på pause", "pause", "pause (corona)", "på pause (corona)", "orlov fra projekt", "orlov fra projektet", "active", "ongoing", "in progress", "still active", "participating", "on pause", "paused"],
  // Follow the other row: reconcile gives a person's status from the registration that was moved to.
  movedOn: ["overgået", "overgået til anden klynge", "overflyttet", "overflyttet til anden klynge", "re-visiteret", "revisiteret", "transferred", "moved on", "re-referred"],
  unknown: ["ukendt", "uoplyst", "ikke oplyst", "ikke svaret", "ej oplyst", "ved ikke", "ikke kendt", "ingen oplysninger", "mangler", "n/a", "na", "i/t", "#I/T", "#REFERENCE!", "#VÆRDI!", "#NAVN?", "#N/A", "#REF!", "#VALUE!", "#NAME?", "unknown", "not stated", "not known", "no answer", "missing"],
}; // prettier-ignore

/** The start of a text that goes on to say where to ("overgået til klynge 2"). */
export const MOVED_ON_BEGINNINGS: readonly string[] = [
  "overgaaet til",
  "overflyttet til",
  "overfoert til",
  "revisiteret til",
  "re visiteret til",
  "transferred to",
  "moved to",
];

/** Without the e's of ae and oe and the second a: how people write who have no Danish keyboard ("forlob", "radighed"). */
function plain(spelling: string): string {
  return fold(spelling.replace(/ø/gi, "o").replace(/å/gi, "a"));
}

/** Folded spelling → code. */
export const CODE_OF_SPELLING: ReadonlyMap<string, StatusCode> = new Map(
  [plain, fold].flatMap((key) =>
    (Object.keys(STATUS_SPELLINGS) as StatusCode[]).flatMap((code) =>
      STATUS_SPELLINGS[code].map((spelling) => [key(spelling), code] as const),
    ),
  ),
);
