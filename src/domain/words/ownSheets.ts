import type { ColumnMeaning } from "./columns";
import type { Decision } from "./decision";
import type { StatusCode } from "./statuses";

/** The names of the sheets that Afstem writes, in the order in which they stand (SPEC 4). */
export const OWN_SHEETS = {
  overview: "Afstem Overblik",
  bridge: "Afstem Bro",
  persons: "Afstem Personer",
  hours: "Afstem Timer",
  indicators: "Afstem Indikatorer",
  findings: "Afstem Fund",
  decisions: "Afstem Beslutninger",
  texts: "Afstem Tekst",
  control: "Afstem Kontrol",
} as const;

/**
 * The header words of `Afstem Beslutninger`, by which it is read back: the header row is the one that holds them, wherever it stands.
 * A row whose `kind` is empty is no decision: an open question, or a line to type in. Columns that are not named here are help and are
 * not read. Where each fact of a decision stands is said in DECISION_FACTS.
 */
export const DECISION_HEADERS = {
  kind: "Beslutning",
  subject: "Gælder",
  object: "Og",
  answer: "Svar",
  by: "Besluttet af",
  at: "Dato",
  why: "Begrundelse",
} as const;

/**
 * What the cells `subject`, `object` and `answer` hold for each kind of decision. A list of cells, and the measure and scope of a claim,
 * are joined by DECISION_SEPARATOR; the scope of the total is left out.
 */
export const DECISION_FACTS = {
  "same-person": { subject: "registration", object: "registration", answer: "nothing" },
  "different-persons": { subject: "registration", object: "registration", answer: "nothing" },
  "status-meaning": { subject: "text", object: "nothing", answer: "code" },
  "exit-status": { subject: "registration", object: "nothing", answer: "code" },
  accepted: { subject: "finding", object: "cells", answer: "nothing" },
  column: { subject: "sheet", object: "header", answer: "meaning" },
  claim: { subject: "sentence", object: "number", answer: "measure and scope" },
} as const satisfies Readonly<Record<Decision["kind"], Readonly<Record<"subject" | "object" | "answer", string>>>>;

/** No sheet's name may hold a slash, and no measure does. */
export const DECISION_SEPARATOR = " / ";

/** The word for each kind of decision; compared folded. */
export const DECISION_WORDS: Readonly<Record<Decision["kind"], string>> = {
  "same-person": "samme person",
  "different-persons": "forskellige personer",
  "status-meaning": "statustekst betyder",
  "exit-status": "status ved afslutning",
  accepted: "afvigelse accepteret",
  column: "kolonne betyder",
  claim: "tal i tekst",
};

/** The word for each status code, as an answer in `Afstem Beslutninger`; compared folded. The code itself is understood too. */
export const STATUS_CODE_WORDS: Readonly<Record<StatusCode, string>> = {
  job: "job",
  flexJob: "fleksjob",
  subsidisedJob: "løntilskud",
  smallJob: "småjob",
  education: "uddannelse",
  jobseeking: "jobsøgende",
  practice: "praktik",
  resourceCourse: "ressourceforløb",
  pension: "pension",
  ill: "syg",
  unavailable: "ikke til rådighed",
  deceased: "afdød",
  active: "igangværende",
  movedOn: "overgået",
  unknown: "uoplyst",
};

/** The word for what a column means, as an answer in `Afstem Beslutninger` and on `Afstem Kontrol`; compared folded. */
export const COLUMN_WORDS: Readonly<Record<ColumnMeaning, string>> = {
  registrationNumber: "løbenummer",
  cpr: "CPR-nummer",
  name: "navn",
  givenName: "fornavn",
  familyName: "efternavn",
  bornOn: "fødselsdato",
  gender: "køn",
  cluster: "klynge",
  municipality: "kommune",
  company: "virksomhed",
  cvr: "CVR-nummer",
  actor: "beskæftigelsesaktør",
  kind: "registreringstype",
  benefitGroup: "målgruppe",
  entryStatus: "status ved start",
  unemployedSince: "ledig siden",
  education: "uddannelsesniveau",
  background: "herkomst",
  disability: "funktionsnedsættelse",
  otherDisadvantage: "anden udsathed",
  homeless: "hjemløshed",
  rural: "landdistrikt",
  referredOn: "henvisningsdato",
  screenedOn: "visitationsdato",
  start: "startdato",
  expectedExit: "forventet slutdato",
  exit: "slutdato",
  completion: "gennemført/afbrudt",
  interruptionReason: "afbrudsårsag",
  status: "status ved afslutning",
  employedAtPartner: "ansat i partnervirksomhed",
  jobStart: "ansættelsesdato",
  jobEnd: "ansættelse ophørt",
  weeklyHours: "timer pr. uge",
  startForm: "startskema modtaget",
  endForm: "slutskema modtaget",
  resultDate: "resultatdato",
  statusAfterSixMonths: "status efter seks måneder",
  qualification: "kvalifikation",
  notes: "bemærkninger",
  year: "år",
  month: "måned",
  day: "dag",
  hours: "timer",
  practiceHours: "praktiktimer",
  paidHours: "lønnede timer",
  ignored: "bruges ikke",
};

/**
 * The header words of `Afstem Tekst`, by which own texts are read back: of the row whose `field` names a field ("1", "S4"),
 * the text under `own`.
 */
export const TEXT_HEADERS = {
  field: "Felt",
  title: "Titel",
  generated: "Genereret tekst",
  own: "Egen tekst",
  length: "Længde",
  state: "Status",
} as const;
