import type { NamePart } from "./nameParts";

/** Where a person lives, as far as given; folded, "" where missing. */
export interface Place {
  readonly postcode: string;
  readonly suburb: string;
  readonly street: string;
  readonly municipality: string;
}

/** What is compared of a person. "" is missing data, a case of its own: it speaks neither for nor against. */
export interface Identity {
  readonly given: NamePart;
  readonly family: NamePart;
  /** All words of the name, folded and sorted: equal whichever way round it is written. */
  readonly fullName: string;
  /** Eight digits, year first; an impossible day stays as typed. */
  readonly bornOn: string;
  /** Digits of a CPR number, or a foreign number as typed. */
  readonly number: string;
  /** A whole CPR number decides; a part of one and a foreign number, which may hold a typing mistake, are compared. */
  readonly numberKind: "whole-cpr" | "part-of-cpr" | "foreign" | "missing";
  readonly gender: string;
  readonly place: Place;
}

export const NOWHERE: Place = { postcode: "", suburb: "", street: "", municipality: "" };

export function fullNameOf(given: NamePart, family: NamePart): string {
  return [...given.words, ...family.words].sort().join(" ");
}

/** All that distinguishes an identity: two of equal content are interchangeable, so that ordering by it forgets the order of the rows. */
export function contentOf({ given, family, bornOn, number, gender, place }: Identity): string {
  return [given.written, family.written, bornOn, number, gender, place.postcode, place.suburb, place.street, place.municipality].join("\t");
}
