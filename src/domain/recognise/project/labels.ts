import { fold } from "../../words/fold";

/** What a label of the front page asks for. */
export type ProjectLabel =
  "name" | "journalNumber" | "region" | "grantee" | "reportPeriod" | "reportFrom" | "reportTo" | "wholePeriod" | "wholeFrom" | "wholeTo";

const REPORT = [
  "rapporteringsperiode",
  "rapporteringsperioden",
  "rapportperiode",
  "rapportens periode",
  "regnskabsperiode",
  "afrapporteringsperiode",
  "periode",
  "perioden",
  "redegørelsesperiode",
  "periode for redegørelsen",
  "aktuel periode",
  "denne periode",
  "indberetningsperiode",
  "opgørelsesperiode",
  "reporting period",
  "report period",
  "period",
  "current period",
];
const WHOLE = [
  "samlet periode",
  "samlede periode",
  "den samlede periode",
  "hele perioden",
  "hele projektperioden",
  "projektperiode",
  "projektperioden",
  "projektets periode",
  "samlet projektperiode",
  "bevillingsperiode",
  "tilsagnsperiode",
  "støtteperiode",
  "whole period",
  "project period",
  "entire period",
  "total period",
  "overall period",
];
const FROM = ["fra", "start", "startdato", "begynder", "from", "begin"];
const TO = ["til", "slut", "slutdato", "slutter", "to", "end", "until"];

function ended(labels: readonly string[], ends: readonly string[]): readonly string[] {
  return labels.flatMap((label) => ends.map((end) => `${label} ${end}`));
}

const WORDS: Readonly<Record<ProjectLabel, readonly string[]>> = {
  name: ["projektnavn", "projekt navn", "projektets navn", "navn på projekt", "navn på projektet", "projekttitel", "projektets titel", "projekt", "project name", "project title", "project", "name of project"],
  journalNumber: ["journalnummer", "journalnr", "journal nr", "journal nummer", "j.nr", "jnr", "sagsnummer", "sagsnr", "projektnummer", "projektnr", "journal number", "journal no", "case number", "project number", "reference number"],
  region: ["region", "regionsnavn"],
  grantee: ["tilsagnsmodtager", "tilskudsmodtager", "bevillingsmodtager", "støttemodtager", "projektholder", "ansøger", "operatør", "grantee", "beneficiary", "lead partner", "applicant"],
  reportPeriod: REPORT,
  reportFrom: ended(REPORT, FROM),
  reportTo: ended(REPORT, TO),
  wholePeriod: WHOLE,
  wholeFrom: [...ended(WHOLE, FROM), "projektstart", "projektets start", "projektets startdato", "projekt startdato", "projekt start", "project start", "project start date"],
  wholeTo: [...ended(WHOLE, TO), "projektslut", "projektets slut", "projektets slutdato", "projekt slutdato", "projekt slut", "project end", "project end date"],
}; // prettier-ignore

const LABELS: ReadonlyMap<string, ProjectLabel> = new Map(
  (Object.keys(WORDS) as ProjectLabel[]).flatMap((label) => WORDS[label].map((word) => [fold(word), label] as const)),
);

/** Undefined for what is no label. */
export function projectLabel(text: string): ProjectLabel | undefined {
  return text.length > 60 ? undefined : LABELS.get(fold(text.replace(/\([^)]*\)/g, " ")));
}
