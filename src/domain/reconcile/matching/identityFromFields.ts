import { readCpr } from "../../recognise/cells/readCpr";
import { fold } from "../../words/fold";
import type { Identity } from "./identity";
import { fullNameOf } from "./identity";
import type { NamePart } from "./nameParts";
import { repairLetters } from "./repairLetters";

/** A person of a plain list, each field as typed and "" where missing (SPEC 8, `match`). */
export interface PersonFields {
  readonly given_name: string;
  readonly surname: string;
  readonly date_of_birth: string;
  readonly soc_sec_id: string;
  readonly street_number: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
}

/** How the identity numbers of a list are meant: every number of a list is of one kind. */
export type NumberKind = "cpr" | "foreign";

/** The share of numbers that must be CPR numbers for all of them to be meant so: mistyped ones are among them. */
const MOSTLY = 0.5;
/** Where no birth date stands beside them: one in fifteen numbers of ten digits begins with a day by chance. */
const NEARLY_ALL = 0.9;

/** Day (60 more in a replacement number), month and year, serial number. */
const CPR_DIGITS = /^(\d\d)(\d{4})\W?\d{4}$/;

/** Danish when most numbers are CPR numbers that repeat the birth date beside them, or nearly all are where none is given. */
export function numberKindOf(people: readonly PersonFields[]): NumberKind {
  const given = people.filter(({ soc_sec_id, date_of_birth }) => soc_sec_id !== "" && date_of_birth !== "");
  const repeating = given.filter(({ soc_sec_id, date_of_birth }) => {
    const [, day = "", monthAndYear = ""] = CPR_DIGITS.exec(soc_sec_id) ?? [];
    const bornOn = birthDate(date_of_birth);
    return Number(day) % 60 === Number(bornOn.slice(6)) && monthAndYear === bornOn.slice(4, 6) + bornOn.slice(2, 4);
  });
  if (given.length > 0) return repeating.length >= given.length * MOSTLY ? "cpr" : "foreign";
  const numbers = people.filter(({ soc_sec_id }) => soc_sec_id !== "");
  const whole = numbers.filter(({ soc_sec_id }) => readCpr(soc_sec_id).cpr?.isWhole === true);
  return numbers.length > 0 && whole.length >= numbers.length * NEARLY_ALL ? "cpr" : "foreign";
}

/** Makes an identity of each person of a list. */
export function fieldsReader(kind: NumberKind, read: (text: string) => NamePart): (fields: PersonFields) => Identity {
  return (fields) => {
    const [given, family] = [read(fields.given_name), read(fields.surname)];
    const number = kind === "cpr" ? cprNumber(fields.soc_sec_id) : foreignNumber(fields.soc_sec_id);
    const bornOn = birthDate(fields.date_of_birth);
    return {
      given,
      family,
      fullName: fullNameOf(given, family),
      ...number,
      bornOn: bornOn === "" ? number.bornOn : bornOn,
      gender: "",
      place: {
        postcode: fold(fields.postcode),
        suburb: folded(fields.suburb),
        street: folded(`${fields.street_number} ${fields.address_1}`),
        municipality: "",
      },
    };
  };
}

type NumberFacts = Pick<Identity, "number" | "numberKind" | "bornOn">;

function cprNumber(text: string): NumberFacts {
  const { cpr } = readCpr(text);
  if (cpr === undefined) return { number: "", numberKind: "missing", bornOn: "" };
  return {
    number: cpr.digits,
    numberKind: cpr.isWhole ? "whole-cpr" : "part-of-cpr",
    bornOn: cpr.bornOn?.replace(/-/g, "") ?? "",
  };
}

function foreignNumber(text: string): NumberFacts {
  const number = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return { number, numberKind: number === "" ? "missing" : "foreign", bornOn: "" };
}

/** Year first; a day written first is turned round. */
function birthDate(text: string): string {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (dayFirst === null) return text.replace(/\D/g, "");
  const [, day = "", month = "", year = ""] = dayFirst;
  return year + month.padStart(2, "0") + day.padStart(2, "0");
}

function folded(text: string): string {
  return fold(repairLetters(text));
}
