import type { Block } from "../words/block";
import type { FieldSource, Form, FormField } from "../words/form";
import type { Reconciled } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Summary } from "../words/summary";
import type { Language } from "./labels";
import { narrateEconomy } from "./economy";
import { narrateOrganisation } from "./organisation";
import { narratePartnerLimit } from "./partnerLimit";
import { narratePartners } from "./partners";
import type { Passage } from "./pieces";
import { narrateProgress } from "./progress";
import { narratePublicity } from "./publicity";
import { narrateReservations } from "./reservations";
import { narrateResults } from "./results";
import type { Voice } from "./voice";
import { VOICE_DA } from "./voiceDa";
import { VOICE_EN } from "./voiceEn";
import type { VoiceOfRecords } from "./voiceOfRecords";
import { VOICE_OF_RECORDS_DA } from "./voiceOfRecordsDa";
import { VOICE_OF_RECORDS_EN } from "./voiceOfRecordsEn";

/** Everything that the text may speak of. */
export interface NarrateFacts {
  readonly recognised: Recognised;
  readonly reconciled: Reconciled;
  readonly summary: Summary;
}

export interface NarrateOptions {
  readonly form: Form;
  /** The controller's own texts by field: carried where nothing can be written from the workbook. */
  readonly ownTexts: Readonly<Record<string, string>>;
  readonly language: Language;
  /** short for tight fields. */
  readonly length: "short" | "full";
}

/** The facts, and the voice that tells them. */
export interface Told extends NarrateFacts {
  readonly voice: Voice & VoiceOfRecords;
  readonly language: Language;
  readonly length: "short" | "full";
}

const VOICES: Readonly<Record<Language, Voice & VoiceOfRecords>> = {
  da: { ...VOICE_DA, ...VOICE_OF_RECORDS_DA },
  en: { ...VOICE_EN, ...VOICE_OF_RECORDS_EN },
};
const SOURCES: Readonly<Record<FieldSource, (told: Told) => Passage>> = {
  progress: narrateProgress,
  economy: narrateEconomy,
  organisation: narrateOrganisation,
  publicity: narratePublicity,
  partnerLimit: narratePartnerLimit,
  reservations: narrateReservations,
  partners: narratePartners,
  results: narrateResults,
};

/** The report's period ends with the project. */
function isLastReport({ recognised: { project } }: Told): boolean {
  const end = project.wholePeriod?.value.to;
  return end !== undefined && project.reportPeriod?.value.to === end;
}

function blockOf(field: FormField, told: Told, own: string): Block {
  const { id, title, isRequired, isRequiredAtEnd, longest, source } = field;
  const written = source === undefined ? undefined : SOURCES[source](told);
  const base = {
    field: id,
    title,
    isRequired: isRequired || (isRequiredAtEnd === true && isLastReport(told)),
    ...(longest === undefined ? {} : { longest }),
  };
  if (written !== undefined && written.text !== "") return { ...base, ...written, origin: "generated", ...(own === "" ? {} : { own }) };
  return { ...base, text: own, numbers: [], origin: own === "" ? "empty" : "own" };
}

/** A block per field of the form. Every number in a generated one is a figure of the summary. */
export function narrate(facts: NarrateFacts, { form, ownTexts, language, length }: NarrateOptions): readonly Block[] {
  const told: Told = { ...facts, voice: VOICES[language], language, length };
  return form.fields.map((field) => blockOf(field, told, (ownTexts[field.id] ?? "").trim()));
}
