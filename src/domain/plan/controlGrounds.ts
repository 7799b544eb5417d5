import { STATUS_LABELS } from "../narrate/labels";
import type { PlannedCell } from "../words/plan";
import { STATUS_CODE_WORDS } from "../words/ownSheets";
import { decimalHours } from "../words/hours";
import type { Settings } from "../words/settings";
import type { StatusCode } from "../words/statuses";
import { text } from "./cells";
import { danishDay, danishPeriod } from "./danishTime";
import type { PlanFacts } from "./planFacts";
import type { SheetDraft } from "./sheetDraft";

/** What the numbers were worked out from and with: whoever has the same gets the same. */
export function drawGrounds(draft: SheetDraft, facts: PlanFacts): void {
  const top = draft.nextRow + 1;
  draft.put(top, 0, text("Grundlag", "section"));
  grounds(facts).forEach(([label, value, note], index) => {
    draft.put(top + 1 + index, 0, text(label));
    draft.put(top + 1 + index, 1, value);
    if (note !== undefined) draft.put(top + 1 + index, 2, text(note, "subtitle"));
  });
}

type Ground = readonly [label: string, value: PlannedCell | null, note?: string];

function grounds({ recognised, reconciled, summary, settings, version, fingerprint, decisions, findings }: PlanFacts): readonly Ground[] {
  const { registrations, tables } = recognised;
  const notCounted = registrations.length - reconciled.counted.length;
  const unread = tables.flatMap(({ columns }) => columns.filter(({ meaning }) => meaning === undefined)).length;
  const hiddenColumns = tables.reduce((sum, table) => sum + table.hiddenColumns, 0);
  return [
    ["Afstem, version", text(version)],
    [
      "Fingeraftryk af kildearkene",
      text(fingerprint),
      "Regnet af kildearkene, som de blev læst. Afstem skriver kun i egne ark: er aftrykket et andet næste gang, er kilden ændret.",
    ],
    ["Opgørelsesdato", text(summary.asOf === undefined ? "ingen" : danishDay(summary.asOf))],
    ["Periode", text(summary.period === undefined ? "ikke oplyst" : danishPeriod(summary.period))],
    ["Månedsnorm i timer", text(String(decimalHours(settings.monthlyNorm)).replace(".", ","))],
    ["Mindste antal ugentlige timer for at være i beskæftigelse", number(settings.weeklyHoursForEmployment)],
    ["Mindste gruppe, der må nævnes", number(settings.smallGroup)],
    ["Hvordan statusser tæller", text(policyInWords(settings), "wrapped")],
    ["Registreringer i kilden", number(registrations.length)],
    ["heraf ikke med på opgørelsesdatoen", number(notCounted)],
    ["Timeposter i kilden", number(recognised.hours.length)],
    ["Skjulte rækker, der er læst med", number(recognised.hiddenRows)],
    ["Skjulte kolonner, der er læst med", number(hiddenColumns)],
    ["Kolonner, der ikke er brugt", number(unread), "De er nævnt nederst uden betydning."],
    ["Ark, der ikke er brugt", number(findings.filter(({ code }) => code === "sheet-not-used").length), "De er nævnt i Afstem Fund."],
    ["Beslutninger, der er brugt", number(decisions.length)],
    ["Ikke kontrolleret", text("Om kildens oplysninger er sande; økonomi og bilag ud over det, der er nævnt i Afstem Fund.", "wrapped")],
  ];
}

function policyInWords({ policy, statusMeanings }: Settings): string {
  const changed = (Object.entries(policy) as [StatusCode, keyof typeof STATUS_LABELS.da][]).map(
    ([code, status]) => `${STATUS_CODE_WORDS[code]}: ${STATUS_LABELS.da[status]}`,
  );
  const answered = Object.keys(statusMeanings).length;
  const parts = [
    changed.length === 0 ? "Standard" : changed.join("; "),
    answered === 0 ? "" : `${String(answered)} besvarede statustekster`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Among texts of several kinds, a number stands as they do. */
function number(value: number): PlannedCell {
  return text(String(value));
}
