import type { FieldComparison, PairVerdict } from "../words/person";
import type { Language } from "./labels";
import { SAMENESS_LABELS } from "./labels";

/** One comparison in words: what was compared, how alike, and how much that says, without a name or a digit. */
export interface DescribedComparison {
  readonly field: string;
  readonly says: string;
  /** For, against or silent: the sign of its weight. */
  readonly speaks: "for" | "against" | "silent";
  /** "meget", "noget", "lidt" or nothing. */
  readonly strength: string;
}

/** Why two registrations are, may be or are not one person (SPEC 2.1), comparison by comparison. */
export interface DescribedPair {
  readonly verdict: string;
  readonly because: string;
  readonly comparisons: readonly DescribedComparison[];
}

type Words<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

const VERDICTS: Words<PairVerdict["verdict"]> = {
  da: { same: "Samme person", suggested: "Måske samme person: det afgør du", different: "To forskellige personer" },
  en: { same: "One person", suggested: "Maybe one person: you decide", different: "Two different people" },
};

const FIELDS: Words<FieldComparison["field"]> = {
  da: {
    cpr: "CPR-nummer",
    givenName: "Fornavn",
    familyName: "Efternavn",
    bornOn: "Fødselsdato",
    gender: "Køn",
    municipality: "Kommune",
    address: "Adresse",
    suburb: "By",
    postcode: "Postnummer",
  },
  en: {
    cpr: "CPR number",
    givenName: "Given name",
    familyName: "Family name",
    bornOn: "Birth date",
    gender: "Gender",
    municipality: "Municipality",
    address: "Address",
    suburb: "Town",
    postcode: "Postcode",
  },
};

const LEVELS: Words<FieldComparison["level"]> = {
  da: {
    equal: "ens",
    transliterated: "ens, men skrevet med andre bogstaver (æ, ø, å eller accenter)",
    swapped: "ens, men byttet om",
    nickname: "et navn, som samme person kan gå under",
    typing: "ens på nær en tastefejl",
    contained: "ens, men et mellemnavn eller dobbeltnavn er udeladt",
    initial: "forbogstavet passer",
    similar: "ligner",
    different: "forskellig",
    missing: "mangler i den ene eller begge",
  },
  en: {
    equal: "equal",
    transliterated: "equal, but written with other letters (æ, ø, å or accents)",
    swapped: "equal, but in each other's place",
    nickname: "a name that one person may go by",
    typing: "equal but for a typing error",
    contained: "equal, but a middle or double name is left out",
    initial: "the initial fits",
    similar: "similar",
    different: "different",
    missing: "missing in one or both",
  },
};

/** From so many bits: eight times, and a hundred times, as likely one way as the other. */
const MUCH = 6.6;
const SOME = 3;

const STRENGTHS: Words<"much" | "some" | "little"> = {
  da: { much: "meget", some: "noget", little: "lidt" },
  en: { much: "much", some: "some", little: "a little" },
};

export function describePair(verdict: PairVerdict, language: Language): DescribedPair {
  return {
    verdict: VERDICTS[language][verdict.verdict],
    because: SAMENESS_LABELS[language][verdict.because],
    comparisons: verdict.comparisons.map((comparison) => describeComparison(comparison, language)),
  };
}

function describeComparison({ field, level, weight }: FieldComparison, language: Language): DescribedComparison {
  const isSilent = level === "missing" || weight === 0;
  const size = Math.abs(weight);
  return {
    field: FIELDS[language][field],
    says: LEVELS[language][level],
    speaks: isSilent ? "silent" : weight > 0 ? "for" : "against",
    strength: isSilent ? "" : STRENGTHS[language][size >= MUCH ? "much" : size >= SOME ? "some" : "little"],
  };
}
