import type { CellValue } from "../../words/cell";
import type { ColumnMeaning } from "../../words/columns";
import type { Settings } from "../../words/settings";
import { shownAs } from "../cells/dateFormat";
import { explicitCluster } from "../cells/readCluster";
import { readCompletion } from "../cells/readCodes";
import { looksLikeCpr } from "../cells/readCpr";
import { readDay } from "../cells/readDay";
import { readKind } from "../cells/readKind";
import { knownMunicipality } from "../cells/readMunicipality";
import { looksLikeName } from "../cells/readName";
import { isStatusText } from "../cells/readStatus";
import { isBlank, textOf } from "../cells/textOf";
import type { Grid } from "./sheetGrid";
import { formatAt, valueAt } from "./sheetGrid";

/** What a column's cells look like: shares of those that are filled. */
export interface ColumnContent {
  readonly filled: number;
  readonly cpr: number;
  readonly day: number;
  readonly number: number;
  readonly status: number;
  readonly kind: number;
  readonly municipality: number;
  readonly cluster: number;
  readonly name: number;
  readonly completion: number;
}

type Look = Exclude<keyof ColumnContent, "filled">;
const LOOKS: readonly Look[] = ["cpr", "day", "number", "status", "kind", "municipality", "cluster", "name", "completion"];
const DAY_CONTEXT = { date1904: false, isBirth: false, isMonthFirst: false };

function looksOfText(text: string, settings: Settings): readonly Look[] {
  const looks: Look[] = [];
  if (looksLikeCpr(text)) return ["cpr"];
  const day = readDay(text, undefined, DAY_CONTEXT).is;
  if (day === "day" || day === "ambiguous" || day === "impossible") return ["day"];
  if (/^[-+]?[\d.,]+$/.test(text)) looks.push("number");
  if (isStatusText(text, settings)) looks.push("status");
  if (readCompletion(text) !== undefined) looks.push("completion");
  if (readKind(text) !== undefined) looks.push("kind");
  if (/\p{L}/u.test(text) && knownMunicipality(text) !== undefined) looks.push("municipality");
  if (explicitCluster(text) !== undefined) looks.push("cluster");
  if (looks.length === 0 && looksLikeName(text)) looks.push("name");
  return looks;
}

function looksOf(value: CellValue, format: string | undefined, settings: Settings): readonly Look[] {
  if (typeof value === "number") {
    if (shownAs(format) === "date") return ["day"];
    return looksLikeCpr(value) ? ["cpr", "number"] : ["number"];
  }
  return typeof value === "string" ? looksOfText(textOf(value), settings) : [];
}

/** Looks at the given rows of a column. */
export function contentOf(grid: Grid, column: number, rows: readonly number[], settings: Settings): ColumnContent {
  const counts = new Map<Look, number>();
  let filled = 0;
  for (const row of rows) {
    const value = valueAt(grid, row, column);
    if (isBlank(value)) continue;
    filled += 1;
    for (const look of looksOf(value, formatAt(grid, row, column), settings)) counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const share = Object.fromEntries(LOOKS.map((look) => [look, filled === 0 ? 0 : (counts.get(look) ?? 0) / filled])) as Record<
    Look,
    number
  >;
  return { filled, ...share };
}

const DATES: ReadonlySet<ColumnMeaning> = new Set([
  "bornOn",
  "referredOn",
  "screenedOn",
  "start",
  "expectedExit",
  "exit",
  "jobStart",
  "jobEnd",
  "resultDate",
  "day",
]);
const NAMES: ReadonlySet<ColumnMeaning> = new Set(["name", "givenName", "familyName"]);

/** Whether what stands in the column can be what its header says; undefined where the content cannot tell. */
export function fits(meaning: ColumnMeaning, content: ColumnContent): boolean | undefined {
  if (content.filled === 0) return undefined;
  if (meaning === "cpr") return content.cpr >= 0.5 ? true : content.cpr < 0.2 ? false : undefined;
  if (NAMES.has(meaning))
    return content.cpr >= 0.5 || content.number >= 0.8 || content.day >= 0.8 ? false : content.name >= 0.5 ? true : undefined;
  if (DATES.has(meaning)) return content.day >= 0.5 ? true : content.cpr >= 0.8 || content.status >= 0.8 ? false : undefined;
  if (meaning === "status") return content.status >= 0.5 ? true : content.day >= 0.8 || content.cpr >= 0.8 ? false : undefined;
  if (meaning === "completion") return content.completion >= 0.5 ? true : content.status >= 0.8 || content.day >= 0.8 ? false : undefined;
  if (meaning === "kind") return content.kind >= 0.5 ? true : content.kind < 0.2 ? false : undefined;
  if (meaning === "municipality") return content.municipality >= 0.5 ? true : content.cpr >= 0.8 || content.day >= 0.8 ? false : undefined;
  if (meaning === "registrationNumber") return content.cpr >= 0.8 || content.day >= 0.8 ? false : undefined;
  return undefined;
}

/** What the content says by itself, whatever stands above it. */
export function meaningOfContent(content: ColumnContent, header: ColumnMeaning | undefined, hasHeader: boolean): ColumnMeaning | undefined {
  if (content.cpr >= 0.8) return "cpr";
  if (header === "cpr" && content.name >= 0.6) return "name";
  if (content.filled < 3) return undefined;
  if (content.status >= 0.8 && content.kind < 0.9 && content.completion < 0.9) return "status";
  if (content.kind >= 0.9) return "kind";
  if (content.municipality >= 0.8) return "municipality";
  if (content.cluster >= 0.8) return "cluster";
  return !hasHeader && content.name >= 0.8 ? "name" : undefined;
}
