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

function remainder(folded: string): string {
  return folded.replace(LEADING, "").replace(TRAILING, "").trim();
}

/** Undefined for what is no label of a total. */
export function readTotalLabel(text: string): TotalLabel | undefined {
  const whole = textOf(text);
  if (whole.length > 60) return undefined;
  const parts = /^(.*?\D)[:=]?\s*(\d{1,3}(?:[. ]\d{3})*|\d+)(?:,\d+)?$/u.exec(whole);
  const hasOwnValue = parts !== null && /[:=]\s*\d/.test(whole);
  const label = hasOwnValue ? (parts[1] ?? "").replace(/[\s:=]+$/u, "") : whole;
  const folded = fold(label);
  if (!LEADING.test(folded) && !TRAILING.test(folded)) return undefined;
  const rest = remainder(folded);
  const place = rest.replace(/\b(?:for|i|af|in|of)\b/g, "").trim();
  return {
    label,
    of: REGISTRATIONS.test(folded) ? "registrations" : PERSONS.test(folded) ? "persons" : HOURS.test(folded) ? "hours" : undefined,
    cluster: explicitCluster(place) ?? clusterWithin(rest),
    municipality: knownMunicipality(place),
    kind: HOURS.test(folded) || kindOfText(place) !== undefined ? kindOfText(rest) : undefined,
    isPart: PART.test(folded),
    isCountable: !NOT_COUNTABLE.test(folded),
    value: hasOwnValue ? Number((parts[2] ?? "").replace(/[. ]/g, "")) : undefined,
  };
}

/** "antal borgere i klynge 2". */
export function clusterWithin(folded: string): string | undefined {
  const found = /\b(?:klynge|cluster|siv|runde)(?: nr)? ?(?:\d{1,2}|[a-z]+)\b/.exec(folded);
  return found === null ? undefined : explicitCluster(found[0]);
}
