import type { ColumnMeaning, SheetRole } from "../words/columns";
import type { Severity } from "../words/finding";
import { COLUMN_WORDS } from "../words/ownSheets";
import type { HourKind } from "../words/hours";
import type { MovementKind, SamenessReason, StatusRule, SurplusReason } from "../words/person";
import type { Status } from "../words/statuses";

export type Language = "da" | "en";
type Labelled<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** The words of the report for each status (DOMAIN 3.3). */
export const STATUS_LABELS: Labelled<Status> = {
  da: {
    employed: "i beskæftigelse",
    education: "i uddannelse",
    jobseeking: "ledig/aktivt jobsøgende",
    unavailable: "ikke til rådighed",
    active: "igangværende",
    unknown: "uoplyst",
  },
  en: {
    employed: "in employment",
    education: "in education",
    jobseeking: "unemployed, seeking work",
    unavailable: "not available",
    active: "still active",
    unknown: "not stated",
  },
};

/** Why a registration is surplus, in a few words (SPEC 2.2). */
export const REASON_LABELS: Labelled<SurplusReason> = {
  da: {
    duplicate: "dobbelt registrering",
    concurrent: "praktik og løn samtidig",
    transition: "overgang fra praktik til løn",
    sequential: "praktik og løn efter hinanden",
    "re-entry": "genindtrådt",
    "no-hours": "uden timer",
  },
  en: {
    duplicate: "registered twice",
    concurrent: "practice and paid work at once",
    transition: "from practice to paid work",
    sequential: "practice and paid work in turn",
    "re-entry": "re-entered",
    "no-hours": "no hours given",
  },
};

/** The rule behind each reason, as a controller can check it against the sheet. */
export const REASON_RULES: Labelled<SurplusReason> = {
  da: {
    duplicate: "Samme slags timer, og en måned går igen i en anden registrering.",
    concurrent: "Praktik og løn i mindst to fælles måneder, eller i én, der ikke er en overgang.",
    transition: "Den eneste fælles måned er den, hvor praktikken slutter og lønnen begynder.",
    sequential: "Praktik og løn uden fælles måned.",
    "re-entry": "Samme slags timer uden fælles måned: borgeren er kommet igen.",
    "no-hours": "Der er ingen timer, så årsagen kan ikke afgøres nærmere.",
  },
  en: {
    duplicate: "The same kind of hours, and a month stands in another registration as well.",
    concurrent: "Practice and paid hours share two or more months, or one that is no hand-over.",
    transition: "The only shared month is the one in which practice ends and paid work begins.",
    sequential: "Practice and paid hours share no month.",
    "re-entry": "The same kind of hours, no month shared: the person has come back.",
    "no-hours": "No hours are given, so the reason cannot be told more closely.",
  },
};

/** Which rule gave a person the status (SPEC 2.3). */
export const STATUS_RULE_LABELS: Labelled<StatusRule> = {
  da: {
    decided: "Du har afgjort det.",
    "only-exit": "Personen har én slutstatus.",
    "last-exit": "Den seneste slutdato afgør.",
    "exits-agree": "Registreringerne siger det samme.",
    "no-exit": "Der er hverken slutdato eller slutstatus.",
    "exit-after-as-of": "Slutdatoen ligger efter opgørelsesdatoen.",
    "text-without-exit": "Slutstatus er angivet uden slutdato.",
    conflict: "To slutstatusser på samme dag er uenige: du skal afgøre det.",
    "nothing-stated": "Slutdatoen er der, men ingen slutstatus.",
  },
  en: {
    decided: "You have decided it.",
    "only-exit": "The person has one exit status.",
    "last-exit": "The last exit date decides.",
    "exits-agree": "The registrations say the same.",
    "no-exit": "There is neither exit date nor exit status.",
    "exit-after-as-of": "The exit is after the as-of date.",
    "text-without-exit": "An exit status is given without an exit date.",
    conflict: "Two exit statuses on one day disagree: you decide.",
    "nothing-stated": "There is an exit date, but no exit status.",
  },
};

/** Why two registrations are held to be one person, or not (SPEC 2.1). */
export const SAMENESS_LABELS: Labelled<SamenessReason> = {
  da: {
    "decided-same": "du har afgjort, at det er samme person",
    "decided-different": "du har afgjort, at det er to personer",
    "same-cpr": "samme CPR-nummer",
    "same-cpr-contradicted": "samme CPR-nummer, men navn eller fødselsdato er forskellig",
    "different-cpr": "forskellige CPR-numre",
    "different-cpr-alike": "forskellige CPR-numre, men navn og fødselsdato ligner",
    "same-name-and-birth-date": "samme navn og fødselsdato",
    "similar-name-same-birth-date": "lignende navn og samme fødselsdato",
    similar: "lignende oplysninger",
    "nothing-links-them": "intet forbinder dem",
  },
  en: {
    "decided-same": "you have decided that they are one person",
    "decided-different": "you have decided that they are two persons",
    "same-cpr": "the same CPR number",
    "same-cpr-contradicted": "the same CPR number, but name or birth date differs",
    "different-cpr": "different CPR numbers",
    "different-cpr-alike": "different CPR numbers, but name and birth date are alike",
    "same-name-and-birth-date": "the same name and birth date",
    "similar-name-same-birth-date": "a similar name and the same birth date",
    similar: "similar in all",
    "nothing-links-them": "nothing links them",
  },
};

/** Who moved between two workbooks, and how. */
export const MOVEMENT_LABELS: Labelled<MovementKind> = {
  da: {
    new: "ny",
    left: "ude",
    merged: "samlet til færre",
    unmerged: "skilt i flere",
    "status-changed": "ny status",
    "cluster-changed": "anden klynge",
    "hours-changed": "andre timer",
    unchanged: "uændret",
  },
  en: {
    new: "new",
    left: "left",
    merged: "merged",
    unmerged: "split",
    "status-changed": "new status",
    "cluster-changed": "another cluster",
    "hours-changed": "other hours",
    unchanged: "unchanged",
  },
};

export const SEVERITY_LABELS: Labelled<Severity> = {
  da: { error: "Fejl", warning: "Advarsel", info: "Oplysning" },
  en: { error: "Error", warning: "Warning", info: "Information" },
};

export const KIND_LABELS: Labelled<HourKind> = {
  da: { practice: "praktiktimer", paid: "lønnede timer" },
  en: { practice: "practice hours", paid: "paid hours" },
};

export const ROLE_LABELS: Labelled<SheetRole> = {
  da: {
    registrations: "registreringer",
    hours: "timer",
    startForms: "startskemaer",
    endForms: "slutskemaer",
    targets: "målsætninger",
    project: "projektets oplysninger",
    companies: "virksomheder",
    economy: "økonomi",
    vouchers: "bilag",
    activities: "aktiviteter",
    meetings: "møder",
    other: "ikke brugt",
  },
  en: {
    registrations: "registrations",
    hours: "hours",
    startForms: "entry forms",
    endForms: "exit forms",
    targets: "targets",
    project: "project data",
    companies: "companies",
    economy: "economy",
    vouchers: "vouchers",
    activities: "activities",
    meetings: "meetings",
    other: "not used",
  },
};

/** What a column can mean, as the controller calls it (DOMAIN 3.2). */
export const MEANING_LABELS: Labelled<ColumnMeaning> = {
  da: COLUMN_WORDS,
  en: {
    registrationNumber: "registration number",
    cpr: "CPR number",
    name: "name",
    givenName: "given name",
    familyName: "family name",
    bornOn: "birth date",
    gender: "gender",
    cluster: "cluster",
    municipality: "municipality",
    company: "company",
    cvr: "CVR number",
    actor: "employment actor",
    kind: "kind of registration",
    benefitGroup: "target group",
    entryStatus: "status at entry",
    unemployedSince: "unemployed since",
    education: "level of education",
    background: "background",
    disability: "disability",
    otherDisadvantage: "other disadvantage",
    homeless: "homelessness",
    rural: "rural area",
    referredOn: "date of referral",
    screenedOn: "date of screening",
    start: "start date",
    expectedExit: "expected exit date",
    exit: "exit date",
    completion: "completed/interrupted",
    interruptionReason: "reason for interruption",
    status: "exit status",
    employedAtPartner: "employed at a partner company",
    jobStart: "date of employment",
    jobEnd: "end of employment",
    weeklyHours: "hours a week",
    startForm: "entry form received",
    endForm: "exit form received",
    resultDate: "date of result",
    statusAfterSixMonths: "status after six months",
    qualification: "qualification",
    notes: "notes",
    year: "year",
    month: "month",
    day: "day",
    hours: "hours",
    practiceHours: "practice hours",
    paidHours: "paid hours",
    ignored: "not used",
  },
};
