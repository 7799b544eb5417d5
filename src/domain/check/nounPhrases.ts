import { phrases } from "./phrases";
import type { Unit } from "../words/summary";

/** What reports call what is counted; the truth value says whether the noun alone makes a person one of the project's. */
export const NOUNS: readonly (readonly [Unit, boolean, readonly string[]])[] = [
  [
    "persons",
    false,
    phrases(`
    borger*, person, personer, personerne, personers, mennesker, menneskene, individer, cpr numre, unikke cpr numre, unikke personer, kandidat*, folk, unikke borgere, unikke individer, medborgere`),
  ],
  [
    "persons",
    true,
    phrases(`
    deltagere, deltagerne, deltagernes, deltageres, visiterede, tilmeldte, indskrevne, projektdeltager*, kursister*,
    tidligere deltagere, tidligere borgere, tidligere kursister, tilmeldinger, deltagerantal*, deltagertal*`),
  ],
  [
    "registrations",
    false,
    phrases(`
    registrering, registreringer, registreringerne, registreringers, linjer, oprettelse*, indskrivninger, rækker, poster, linje, linjerne, rækkerne, posterne, registreringslinjer, indberetninger, indgange, forløb,
    deltagerforløb*, deltagerregistrering*, borgerregistrering*, parallelle forløb`),
  ],
  [
    "companies",
    false,
    phrases(`
    virksomhed, virksomheder, virksomhederne, virksomheders, virksomhedernes, partnervirksomheder, partnervirksomhederne,
    arbejdsgivere, firmaer`),
  ],
  [
    "municipalities",
    false,
    phrases(`
    kommune, kommuner, kommunerne, kommuners, partnerkommuner, jobcentre, jobcentrene`),
  ],
  ["clusters", false, ["klynger", "klyngerne", "clusters", "hold", "holdene"]],
  ["actors", false, ["aktør", "aktører", "aktørerne", "beskæftigelsesaktør*", "andre aktører"]],
  [
    "hours",
    false,
    phrases(`
    time, timer, timerne, timers, timetal, timetallet, timeantal*, praktiktimer*, løntimer*, lønnede timer, t`),
  ],
  ["meetings", false, phrases("møde, møder, møderne, mødet, styregruppemøde*")],
  ["activities", false, phrases("aktivitet, aktiviteter, aktiviteterne")],
  ["reservations", false, phrases("forbehold, forbeholdene, forbeholdet")],
  ["partners", false, phrases("partner, partnere, partnerne")],
];
