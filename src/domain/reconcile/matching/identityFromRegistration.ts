import { fold } from "../../words/fold";
import type { Cpr, Registration } from "../../words/registration";
import type { Identity } from "./identity";
import { fullNameOf, NOWHERE } from "./identity";
import type { NamePart } from "./nameParts";

/** The birth date that a masked number still shows: DDMMYY, the day of a replacement number 60 higher. */
const SHOWN_BIRTH_DATE = /^(\d\d)(\d\d)(\d\d)/;
/** A masked number hides its century. Participants are of working age: who seems younger than this was born in the last century. */
const LAST_YEAR_OF_THIS_CENTURY = 20;

export function identityFromRegistration(registration: Registration, read: (text: string) => NamePart): Identity {
  const { cpr, name, municipality } = registration;
  const [given, family] = [read(name?.given ?? ""), read(name?.family ?? "")];
  return {
    given,
    family,
    fullName: fullNameOf(given, family),
    bornOn: bornOn(registration).replace(/-/g, ""),
    number: cpr?.digits ?? "",
    numberKind: cpr === undefined || cpr.digits === "" ? "missing" : cpr.isWhole ? "whole-cpr" : "part-of-cpr",
    gender: registration.gender ?? cpr?.gender ?? "",
    place: municipality === undefined ? NOWHERE : { ...NOWHERE, municipality: fold(municipality) },
  };
}

/** The number before the column: it is the number that identifies. */
function bornOn({ cpr, bornOn: stated }: Registration): string {
  return cpr?.bornOn ?? stated ?? (cpr === undefined ? "" : shownBirthDate(cpr));
}

function shownBirthDate({ digits }: Cpr): string {
  const [, day, month = "", year = ""] = SHOWN_BIRTH_DATE.exec(digits) ?? [];
  if (day === undefined) return "";
  const century = Number(year) > LAST_YEAR_OF_THIS_CENTURY ? "19" : "20";
  return `${century}${year}${month}${String(Number(day) % 60).padStart(2, "0")}`;
}
