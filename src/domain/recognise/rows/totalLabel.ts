import type { HourKind } from "../../words/hours";
import { fold } from "../../words/fold";
import { explicitCluster } from "../cells/readCluster";
import { kindOfText } from "../cells/readKind";
import { knownMunicipality } from "../cells/readMunicipality";
import { textOf } from "../cells/textOf";

/** What the label of a total row says (DOMAIN 3.7 "Totals"). */
export interface TotalLabel {
  readonly label: string;
  readonly of: "registrations" | "persons" | "hours" | undefined;
  readonly cluster: string | undefined;
  readonly municipality: string | undefined;
  readonly kind: HourKind | undefined;
  readonly isPart: boolean;
  /** Averages, extremes and "heraf" are neither participants nor totals of what is counted. */
  readonly isCountable: boolean;
  /** "Antal borgere: 57" holds its own value. */
  readonly value: number | undefined;
}

const LEADING =
  /^(?:i alt|ialt|total|totalt|totaler|totals|sum|summen|subtotal|subtotals|samlet|samlede|hovedtotal|grand total|mellemsum|delsum|gennemsnit|gns|average|mean|minimum|maksimum|median|antal|number of|count|heraf|of whom)(?= |$)/;
const TRAILING = / (?:i alt|ialt|total|totalt|subtotal|sum|in total)$/;
const NOT_COUNTABLE = /^(?:gennemsnit|gns|average|mean|minimum|maksimum|median|heraf|of whom)\b/;
const PART = /\b(?:subtotal|subtotals|mellemsum|delsum)\b/;
const PERSONS = /\b(?:borgere?|personer|person|deltagere?|citizens|persons|people|participants|unikke)\b/;
const REGISTRATIONS = /\b(?:raekker|registreringer|rows|registrations|forloeb|linjer|poster|records)\b/;
const HOURS = /\b(?:timer|praktiktimer|loentimer|hours)\b/;

const CLUSTER = /\b(?:klynge|cluster|siv|runde)(?: nr)? ?(?:\d{1,2}|[a-z]+)\b/;
/** Words that narrow nothing. */
const FILLER =
  /\b(?:for|i|af|in|of|fra|from|alle|all|antal|number|the|kommune|tilmeldte|deltagende|registrerede|unikke|unique|cpr|alt|ialt|total|sum|samlet|samlede)\b/g;

function remainder(folded: string): string {
  return folded.replace(LEADING, "").replace(TRAILING, "").trim();
}

/** "Antal borgere: 57", "Timer i alt: 1.234,5": what stands before and after the colon. */
function ownValue(text: string): { readonly label: string; readonly value: number } | undefined {
  const parts = /^([^:=]*\p{L}[^:=]*)[:=]\s*(\d{1,3}(?:[. ]\d{3})+|\d+)(,\d+)?$/u.exec(text);
  if (parts === null) return undefined;
  return { label: (parts[1] ?? "").trim(), value: Number(`${(parts[2] ?? "").replace(/[. ]/g, "")}${(parts[3] ?? "").replace(",", ".")}`) };
}

/** "antal borgere i klynge 2"; of "klynge 1 og 2" neither is meant alone. */
export function clusterWithin(folded: string): string | undefined {
  const found = CLUSTER.exec(folded);
  if (found === null || /^ (?:og |and |til |to )?\d/.test(folded.slice(found.index + found[0].length))) return undefined;
  return explicitCluster(found[0]);
}

/** What narrows the total to a group that cannot be told: "I alt ledige" is no count of participants. */
function narrows(rest: string, municipality: string | undefined): boolean {
  const words = rest.replace(CLUSTER, "").replace(FILLER, "").split(" ");
  const said = municipality === undefined ? words : words.filter((word) => knownMunicipality(word) === undefined);
  return said.some(
    (word) => word !== "" && !PERSONS.test(word) && !REGISTRATIONS.test(word) && !HOURS.test(word) && kindOfText(word) === undefined,
  );
}

/** Undefined for what is no label of a total. */
export function readTotalLabel(text: string): TotalLabel | undefined {
  const whole = textOf(text);
  if (whole.length > 60) return undefined;
  const own = ownValue(whole);
  const label = own?.label ?? whole.replace(/[\s:=]+$/u, "");
  const folded = fold(label);
  if (!LEADING.test(folded) && !TRAILING.test(folded)) return undefined;
  const rest = remainder(folded);
  const place = rest.replace(FILLER, "").replace(PERSONS, "").replace(REGISTRATIONS, "").trim();
  const municipality = knownMunicipality(place);
  return {
    label,
    of: REGISTRATIONS.test(folded) ? "registrations" : PERSONS.test(folded) ? "persons" : HOURS.test(folded) ? "hours" : undefined,
    cluster: explicitCluster(place) ?? clusterWithin(rest),
    municipality,
    kind: HOURS.test(folded) || kindOfText(place) !== undefined ? kindOfText(rest) : undefined,
    isPart: PART.test(folded),
    isCountable: !NOT_COUNTABLE.test(folded) && !narrows(rest, municipality),
    value: own?.value,
  };
}
