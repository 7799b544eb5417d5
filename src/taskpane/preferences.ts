import * as v from "valibot";
import { isoDay } from "../domain/words/day";
import type { FormName } from "../domain/words/form";
import { hoursFromDecimal } from "../domain/words/hours";
import type { Settings } from "../domain/words/settings";
import { DEFAULT_SETTINGS } from "../domain/words/settings";

/** What the user has set in the pane. It is kept in the workbook, so that a colleague who opens it gets the same figures. */
export interface PanePreferences {
  /** "" for the default. */
  readonly asOf: string;
  /** Decimal hours. */
  readonly monthlyNorm: number;
  readonly smallGroup: number;
  readonly language: "da" | "en";
  readonly form: FormName;
  readonly textLength: "full" | "short";
  /** Stop at the preview. */
  readonly asksFirst: boolean;
}

export const PREFERENCES_NAME = "afstem.settings";

export const FIRST_PREFERENCES: PanePreferences = {
  asOf: "",
  monthlyNorm: 160.33,
  smallGroup: DEFAULT_SETTINGS.smallGroup,
  language: "da",
  form: DEFAULT_SETTINGS.form,
  textLength: DEFAULT_SETTINGS.textLength,
  asksFirst: false,
};

const schema = v.object({
  asOf: v.fallback(v.string(), FIRST_PREFERENCES.asOf),
  monthlyNorm: v.fallback(v.pipe(v.number(), v.minValue(0)), FIRST_PREFERENCES.monthlyNorm),
  smallGroup: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), FIRST_PREFERENCES.smallGroup),
  language: v.fallback(v.picklist(["da", "en"]), FIRST_PREFERENCES.language),
  form: v.fallback(v.picklist(["progress", "status"]), FIRST_PREFERENCES.form),
  textLength: v.fallback(v.picklist(["full", "short"]), FIRST_PREFERENCES.textLength),
  asksFirst: v.fallback(v.boolean(), FIRST_PREFERENCES.asksFirst),
});

/** What is stored, read with care: anybody can have edited it. */
export function readPreferences(stored: unknown, language: "da" | "en"): PanePreferences {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : { ...FIRST_PREFERENCES, language };
}

/** The settings that the preferences ask for. */
export function settingsFrom(preferences: PanePreferences): Settings {
  const [year, month, day] = preferences.asOf.split("-").map(Number);
  return {
    ...DEFAULT_SETTINGS,
    asOf: isoDay(year ?? 0, month ?? 0, day ?? 0),
    monthlyNorm: hoursFromDecimal(preferences.monthlyNorm).hours,
    smallGroup: preferences.smallGroup,
    language: preferences.language,
    form: preferences.form,
    textLength: preferences.textLength,
  };
}
