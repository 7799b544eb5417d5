import { da } from "./da";
import { en } from "./en";

export type Language = "da" | "en";

/** Every word of the pane, by language: the compiler sees that none is missing. */
export type Labels = {
  readonly [K in keyof typeof da]: (typeof da)[K] extends (...given: infer G) => string ? (...given: G) => string : string;
};

export const LABELS: Readonly<Record<Language, Labels>> = { da, en };
