import type { CellValue } from "../../words/cell";
import { fold } from "../../words/fold";
import type { Completion, Registration } from "../../words/registration";
import { textOf } from "./textOf";

type Gender = NonNullable<Registration["gender"]>;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...["k", "kv", "kvinde", "kvinder", "kvindelig", "f", "w", "pige", "female", "woman", "2"].map((word) => [word, "woman"] as const),
  ...["m", "mand", "maend", "mandlig", "dreng", "male", "man", "1"].map((word) => [word, "man"] as const),
]);

const COMPLETIONS: ReadonlyMap<string, Completion> = new Map([
  ...["gennemfoert", "gennemfort", "gennemf", "fuldfoert", "afsluttet", "faerdig", "ja", "g", "completed", "finished", "done", "yes"].map(
    (word) => [word, "completed"] as const,
  ),
  ...[
    "afbrudt",
    "stoppet",
    "udmeldt",
    "ophoert",
    "udgaaet",
    "frafald",
    "frafaldet",
    "ikke gennemfoert",
    "ej gennemfoert",
    "ikke fuldfoert",
    "nej",
    "a",
    "interrupted",
    "dropped out",
    "withdrawn",
    "not completed",
    "no",
  ].map((word) => [word, "interrupted"] as const),
  ...["igangvaerende", "i gang", "aktiv", "i forloeb", "fortsat", "ongoing", "active", "in progress"].map(
    (word) => [word, "ongoing"] as const,
  ),
]);

/** K/M, Mand/Kvinde, 1/2 (1 is man, as in ISO 5218). */
export function readGender(value: CellValue | undefined): Gender | undefined {
  return GENDERS.get(fold(textOf(value)));
}

/** Another field than status, and never derived from it (SPEC 2.3). */
export function readCompletion(value: CellValue | undefined): Completion | undefined {
  return COMPLETIONS.get(fold(textOf(value)));
}
