import type { RecordKind } from "./recordWords";

/** What a header row names, kind by kind, and what else bears on what its table is. */
export interface HeaderFacts {
  /** Facts that the row names when it is read as of a kind. */
  readonly of: (kind: RecordKind) => ReadonlySet<string>;
  /** Folded texts of the row. */
  readonly words: ReadonlySet<string>;
  readonly filled: number;
  readonly hasEbitda: boolean;
  /** Names status, month or hours: what participants have and companies have not. */
  readonly isOfParticipants: boolean;
  readonly startsWithReservation: boolean;
}

type Rule = (facts: ReadonlySet<string>, header: HeaderFacts) => boolean;

const any = (facts: ReadonlySet<string>, ...wanted: readonly string[]) => wanted.some((fact) => facts.has(fact));
const says = ({ words }: HeaderFacts, pattern: RegExp) => [...words].some((word) => pattern.test(word));
/** "Navn" beside "Virksomhed": persons who belong to companies. */
const listsPersons = (header: HeaderFacts) =>
  says(header, /^(?:navn|name|deltager|deltagernavn|borger|participant|citizen)$/) &&
  says(header, /virksomhed|firma|compan|employer|arbejdsgiver/);

/** Enough on any sheet. */
const STRONG: Readonly<Record<RecordKind, Rule>> = {
  vouchers: (facts, header) =>
    any(facts, "amount") &&
    facts.size >= 3 &&
    (any(facts, "supplier") || says(header, /bilag|faktura|voucher|invoice/)) &&
    !(header.startsWithReservation && !any(facts, "number", "date", "account")),
  reservations: (_, header) => says(header, /forbehold|reservation/) && header.startsWithReservation,
  budget: (facts) =>
    any(facts, "partner", "account") && any(facts, "budget", "actual", "grant") && (facts.size >= 3 || any(facts, "budget")),
  companies: (facts, header) =>
    any(facts, "name") &&
    !listsPersons(header) &&
    (header.hasEbitda ||
      any(facts, "slot", "entryYear") ||
      (!header.isOfParticipants && (any(facts, "cvr") || says(header, /^(?:rolle|role)\b/)))),
  meetings: (facts, header) =>
    any(facts, "heldOn") &&
    (says(header, /^(?:moededato|meeting date|date of meeting|dato for moede)/) ||
      (any(facts, "present") &&
        says(header, /til ?stede|moededeltager|fremmoede|repraesent|dagsorden|agenda|attended|represented|\bpresent\b/))),
  // With hours beside it, a row of a day and an activity is somebody's time.
  activities: (facts, header) =>
    any(facts, "heldOn") &&
    (any(facts, "outlet") || says(header, /^(?:aktivitet|activity)/)) &&
    facts.size >= 2 &&
    !header.isOfParticipants,
};

/** Enough where the sheet's name or a title says so already. */
const HINTED: Readonly<Record<RecordKind, Rule>> = {
  vouchers: (facts) => any(facts, "amount", "supplier", "number") && facts.size >= 3,
  reservations: (facts) => any(facts, "text") && any(facts, "action", "amount", "supplier"),
  budget: (facts) => any(facts, "partner", "account") && any(facts, "budget", "actual", "grant", "amount"),
  companies: (facts, header) =>
    any(facts, "name") &&
    !listsPersons(header) &&
    header.filled >= 2 &&
    (!header.isOfParticipants || any(facts, "cvr", "role", "slot", "entryYear", "employees")),
  meetings: (facts) => any(facts, "heldOn") && any(facts, "group", "topic", "present"),
  activities: (facts) => any(facts, "heldOn", "type", "topic") && any(facts, "type", "topic", "outlet", "participants") && facts.size >= 2,
};

const EVERY = Object.keys(STRONG) as RecordKind[];

/** Companies may carry their own budget on the same row. */
function withBudget(kind: RecordKind, header: HeaderFacts): readonly RecordKind[] {
  const company = header.of("companies");
  const budget = header.of("budget");
  const isCompany = header.hasEbitda || any(company, "cvr", "slot", "entryYear", "role");
  if (kind === "companies" && any(budget, "partner") && any(budget, "budget", "actual")) return ["companies", "budget"];
  return kind === "budget" && isCompany && !any(budget, "account") && STRONG.companies(company, header) ? ["companies", "budget"] : [kind];
}

/** What records the rows beneath a header are; empty where they are none. */
export function kindsOf(header: HeaderFacts, hinted: readonly RecordKind[]): readonly RecordKind[] {
  const holds = (rules: Readonly<Record<RecordKind, Rule>>) => (kind: RecordKind) => rules[kind](header.of(kind), header);
  const kind = hinted.find(holds(STRONG)) ?? EVERY.find(holds(STRONG)) ?? hinted.find(holds(HINTED));
  return kind === undefined ? [] : withBudget(kind, header);
}

/** What a controller calls the sheet, or its name does, is enough where its columns can carry it. */
export function canBe(kind: RecordKind, header: HeaderFacts): boolean {
  return STRONG[kind](header.of(kind), header) || HINTED[kind](header.of(kind), header);
}
