/** What can be written from the workbook; narrate has a room for each. A field without one carries the controller's own text. */
export type FieldSource = "progress" | "economy" | "organisation" | "publicity" | "partnerLimit" | "reservations" | "partners" | "results";

/** One field of an authority's form. */
export interface FormField {
  /** As the form counts: "1" … "8"; the final report's fields begin with S. */
  readonly id: string;
  readonly title: string;
  /** A report within the form that counts its fields from 1 again, and its number there. */
  readonly part?: { readonly title: string; readonly number: string };
  readonly isRequired: boolean;
  /** Required when the report is the last one: its period ends with the project. */
  readonly isRequiredAtEnd?: true;
  readonly source?: FieldSource;
  /** Characters, where the form has a limit. */
  readonly longest?: number;
}

/** An authority's form. It is data: another authority's form is another value (SPEC 5). */
export interface Form {
  readonly name: string;
  /** What stands at the head of the document. */
  readonly title: string;
  readonly authority: string;
  readonly fields: readonly FormField[];
}

const final = (number: string) => ({ title: "Slutrapport", number });

/** Erhvervsstyrelsen's progress report with the final report's four fields (SPEC 5). The four are required when the report is final. */
export const PROJEKTREDEGOERELSE: Form = {
  name: "Projektredegørelse og slutrapport",
  title: "Projektredegørelse",
  authority: "Erhvervsstyrelsen",
  fields: [
    { id: "1", title: "Projektets fremdrift", isRequired: true, source: "progress" },
    { id: "2", title: "Projektets økonomi", isRequired: true, source: "economy" },
    { id: "3", title: "Projektets organisering", isRequired: true, source: "organisation" },
    { id: "4", title: "Udbudsregler, markedspris og sund finansforvaltning", isRequired: true },
    { id: "5", title: "Offentliggørelse og information om projektet", isRequired: true, source: "publicity" },
    {
      id: "6",
      title: "Partnere afholdt mere end 2,5 mio. samt øvrige forhold af relevans for projektets status",
      isRequired: true,
      source: "partnerLimit",
    },
    { id: "7", title: "Projektets håndtering af forbehold fra forrige regnskab", isRequired: true, source: "reservations" },
    { id: "8", title: "Forslag til forbedringer af projektadministration", isRequired: true },
    {
      id: "S1",
      title: "Projektets formål og vigtigste partnere",
      part: final("1"),
      isRequired: false,
      isRequiredAtEnd: true,
      source: "partners",
    },
    {
      id: "S2",
      title: "Projektets vigtigste resultater/effekter",
      part: final("2"),
      isRequired: false,
      isRequiredAtEnd: true,
      source: "results",
    },
    { id: "S3", title: "Erfaring og læring", part: final("3"), isRequired: false, isRequiredAtEnd: true },
    { id: "S4", title: "Forankring/videreførelse", part: final("4"), isRequired: false, isRequiredAtEnd: true },
  ],
};

/** A regional authority's half-yearly status with fewer fields: the same sources under other numbers. */
export const STATUSRAPPORT: Form = {
  name: "Statusrapport",
  title: "Statusrapport",
  authority: "Region",
  fields: [
    { id: "A", title: "Deltagere og resultater", isRequired: true, source: "progress", longest: 4000 },
    { id: "B", title: "Samarbejdspartnere", isRequired: true, source: "organisation", longest: 2000 },
    { id: "C", title: "Måltal", isRequired: true, source: "results", longest: 2000 },
    { id: "D", title: "Afvigelser og risici", isRequired: false, longest: 2000 },
  ],
};

/** The forms that can be chosen. */
export const FORMS = { progress: PROJEKTREDEGOERELSE, status: STATUSRAPPORT } as const;
export type FormName = keyof typeof FORMS;
