import type { PersonFields } from "../../src/domain/reconcile/matching/identityFromFields";
import type { Chance } from "../chance";
import { chanceFrom } from "../chance";
import { FAMILIES, LOOKALIKES, MEN, NICKNAMES, WOMEN } from "./danishNames";
import { mistype, mistypeDigits, TRANSLITERATIONS } from "./mistakes";
import type { TestPeople } from "./people";
import { aPerson } from "./people";

/** How often a second row of a person has each mistake. Several may meet in one row. */
const MISTAKES = {
  typedName: 0.12,
  transliterated: 0.25,
  swappedOrder: 0.05,
  middleNameLost: 0.5,
  initial: 0.03,
  maidenName: 0.04,
  nickname: 0.3,
  numberLost: 0.15,
  numberMistyped: 0.05,
  bornMistyped: 0.04,
  bornLost: 0.03,
  moved: 0.1,
} as const;

/** Of a hundred people: twins, two of one name and birth date, father and son, neighbours whose names only look alike. */
const TRAPS = { twins: 0.03, namesakes: 0.01, fatherAndSon: 0.02, lookalikes: 0.02 } as const;

/** Danish people with Danish mistakes and Danish traps. Every number is a replacement number (day + 60): it belongs to nobody. */
export function danishPeople(count: number, seed: number, without?: keyof typeof TRAPS): TestPeople {
  const chance = chanceFrom(seed);
  const originals = Array.from({ length: count }, () => newcomer(chance)).flatMap((person) => [person, ...traps(person, chance, without)]);
  const rows = withOwnNumbers(originals).flatMap((person, index) => {
    const copies = chance.happens(0.45) ? 1 + chance.number(2) : 0;
    return [person, ...Array.from({ length: copies }, () => secondRow(person, chance))].map((row) => ({ row, truth: String(index) }));
  });
  const mixed = rows.map((each) => ({ each, at: chance.number(2 ** 30) })).sort((a, b) => a.at - b.at);
  return { name: `danish ${String(rows.length)}`, people: mixed.map(({ each }) => each.row), truth: mixed.map(({ each }) => each.truth) };
}

/** No two people share a number: its last digits are counted up until they are free. */
function withOwnNumbers(people: readonly PersonFields[]): PersonFields[] {
  const taken = new Set<string>();
  return people.map((person) => {
    let number = person.soc_sec_id;
    while (taken.has(number)) number = number.slice(0, 7) + String((Number(number.slice(7)) + 7) % 1000).padStart(3, "0");
    taken.add(number);
    return { ...person, soc_sec_id: number };
  });
}

function newcomer(chance: Chance): PersonFields {
  const isWoman = chance.happens(0.5);
  const names = isWoman ? WOMEN : MEN;
  const full = Object.keys(NICKNAMES);
  const first = chance.happens(0.08) ? chance.oneOf(full) : common(names, chance);
  const given = chance.happens(0.2) ? `${first} ${common(names, chance)}` : first;
  const family = chance.happens(0.2) ? `${common(FAMILIES, chance)} ${common(FAMILIES, chance)}` : common(FAMILIES, chance);
  const year = 1955 + chance.number(48);
  const [month, day] = [1 + chance.number(12), 1 + chance.number(28)];
  return aPerson({
    given_name: given,
    surname: family,
    date_of_birth: `${String(year)}${two(month)}${two(day)}`,
    soc_sec_id: replacementNumber(year, month, day, chance),
    postcode: String(4000 + 10 * chance.number(80)),
  });
}

/** The earlier in the list, the commoner: names are not spread evenly. */
function common(names: readonly string[], chance: Chance): string {
  return names[Math.floor((chance.number(1000) / 1000) ** 1.8 * names.length)] ?? "";
}

function replacementNumber(year: number, month: number, day: number, chance: Chance): string {
  const century = year < 2000 ? chance.number(4) : 4;
  return `${two(day + 60)}${two(month)}${two(year % 100)}${String(century)}${String(chance.number(1000)).padStart(3, "0")}`;
}

function traps(person: PersonFields, chance: Chance, without: keyof typeof TRAPS | undefined): PersonFields[] {
  const has = (trap: keyof typeof TRAPS): boolean => chance.happens(TRAPS[trap]) && trap !== without;
  const other = newcomer(chance);
  const year = Number(person.date_of_birth.slice(0, 4));
  const [month, day] = [Number(person.date_of_birth.slice(4, 6)), Number(person.date_of_birth.slice(6))];
  const found: PersonFields[] = [];
  const sameDay = { date_of_birth: person.date_of_birth, soc_sec_id: replacementNumber(year, month, day, chance) };
  const isOtherName = !other.given_name.split(" ").some((name) => person.given_name.split(" ").includes(name));
  if (has("twins") && isOtherName) found.push({ ...person, ...sameDay, given_name: other.given_name });
  if (has("namesakes")) found.push({ ...person, ...sameDay, postcode: other.postcode });
  if (chance.happens(TRAPS.fatherAndSon))
    found.push({ ...other, given_name: person.given_name, surname: person.surname, postcode: person.postcode });
  if (has("lookalikes")) {
    const [one, two] = chance.oneOf(LOOKALIKES);
    found.push({ ...other, given_name: one }, { ...other, given_name: two, soc_sec_id: sameBirthNumber(other, chance) });
  }
  return found;
}

function sameBirthNumber({ soc_sec_id }: PersonFields, chance: Chance): string {
  return soc_sec_id.slice(0, 7) + String(chance.number(1000)).padStart(3, "0");
}

function secondRow(person: PersonFields, chance: Chance): PersonFields {
  const named = withNameMistakes(person, chance);
  const has = (mistake: keyof typeof MISTAKES): boolean => chance.happens(MISTAKES[mistake]);
  const number = has("numberLost") ? "" : has("numberMistyped") ? mistypeDigits(person.soc_sec_id, chance) : person.soc_sec_id;
  const born = person.date_of_birth;
  const swapped = born.slice(0, 4) + born.slice(6) + born.slice(4, 6);
  const mistyped = chance.happens(0.5) && Number(born.slice(6)) <= 12 ? swapped : mistypeDigits(born, chance);
  return {
    ...named,
    soc_sec_id: number,
    date_of_birth: has("bornMistyped") ? mistyped : has("bornLost") ? "" : born,
    postcode: has("moved") ? String(4000 + 10 * chance.number(80)) : person.postcode,
  };
}

function withNameMistakes(person: PersonFields, chance: Chance): PersonFields {
  const has = (mistake: keyof typeof MISTAKES): boolean => chance.happens(MISTAKES[mistake]);
  let [given, family] = [person.given_name, person.surname];
  const [first = "", middle] = given.split(" ");
  if (middle !== undefined && has("middleNameLost")) given = first;
  const [, last] = family.split(" ");
  if (last !== undefined && has("middleNameLost")) family = last;
  const nickname = NICKNAMES[given];
  if (nickname !== undefined && has("nickname")) given = nickname;
  if (has("initial")) given = `${given.charAt(0)}.`;
  if (has("maidenName")) family = common(FAMILIES, chance);
  if (has("typedName")) [given, family] = chance.happens(0.5) ? [mistype(given, chance), family] : [given, mistype(family, chance)];
  if (has("transliterated")) {
    const write = chance.oneOf(TRANSLITERATIONS);
    [given, family] = [write(given), write(family)];
  }
  return has("swappedOrder") ? { ...person, given_name: family, surname: given } : { ...person, given_name: given, surname: family };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
