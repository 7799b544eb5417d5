import { fold } from "../../words/fold";
import type { PersonFields } from "../matchPeople";
import type { Identity } from "./identity";
import { fullNameOf } from "./identity";
import type { NamePart } from "./nameParts";
import { repairLetters } from "./repairLetters";

/** DDMMYY and a serial number; replacement numbers add 60 to the day. */
const CPR = /^(\d\d)(\d\d)(\d\d)\d{4}$/;

export function identityFromFields(fields: PersonFields, read: (text: string) => NamePart): Identity {
  const [given, family] = [read(fields.given_name), read(fields.surname)];
  const bornOn = fields.date_of_birth.replace(/\D/g, "");
  const number = fields.soc_sec_id.replace(/[\s.-]/g, "");
  return {
    given,
    family,
    fullName: fullNameOf(given, family),
    bornOn,
    number,
    numberKind: number === "" ? "missing" : isCprOf(number, bornOn) ? "whole-cpr" : "foreign",
    gender: "",
    place: {
      postcode: fold(fields.postcode),
      suburb: folded(fields.suburb),
      street: folded(`${fields.street_number} ${fields.address_1}`),
      municipality: "",
    },
  };
}

function folded(text: string): string {
  return fold(repairLetters(text));
}

/** A number is taken for a CPR number when it repeats the birth date beside it. */
function isCprOf(number: string, bornOn: string): boolean {
  const [, day = "", month = "", year = ""] = CPR.exec(number) ?? [];
  const isDay = Number(bornOn.slice(6)) === Number(day) || Number(bornOn.slice(6)) + 60 === Number(day);
  return bornOn.length === 8 && isDay && bornOn.slice(4, 6) === month && bornOn.slice(2, 4) === year;
}
