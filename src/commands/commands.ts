import { carryOut, propose } from "../app/propose";
import { decisionsFile } from "../app/settingsFile";
import { VERSION } from "../app/version";
import { PREFERENCES_NAME, readPreferences, settingsFrom } from "../taskpane/preferences";
import { DECISIONS_NAME, readPending } from "../taskpane/useDecisions";
import { excelWorkbook } from "../workbook/excelWorkbook";

/** The sheet that answers: shown when the work is done. */
const ANSWER = { sheet: "Afstem Overblik", row: 0, column: 0 };

/** Ribbon, "Afstem nu": reads, reconciles and writes with the settings that the workbook keeps, and shows the overview. */
async function reconcileNow(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const workbook = excelWorkbook();
    const settings = settingsFrom(readPreferences(await workbook.readSetting(PREFERENCES_NAME), "da"));
    const decisions = readPending(await workbook.readSetting(DECISIONS_NAME));
    await carryOut(workbook, await propose(workbook, { settings, decisions, version: VERSION }));
    // They stand on the sheet of decisions now.
    if (decisions.length > 0) await workbook.writeSetting(DECISIONS_NAME, decisionsFile([]));
    await workbook.selectArea(ANSWER);
  } finally {
    // Without this the ribbon stays grey; a refusal is shown by the pane on the next click there.
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate("reconcileNow", reconcileNow));
