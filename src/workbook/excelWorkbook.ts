import type { CellArea } from "../domain/words/cell";
import { areaAddress } from "../domain/words/cell";
import { isOwnSheet } from "../domain/words/workbook";
import { carryOutPlan } from "./excel/carryOutPlan";
import type { ExcelAtHand } from "./excel/excelAtHand";
import { readWorkbook } from "./excel/readWorkbook";
import { NEEDED_API, NEEDED_EXCEL, refusing } from "./excel/refusal";
import { Session } from "./excel/session";
import { listenTo } from "./excel/touches";
import type { PaneWorkbook, SnapshotPart } from "./parts";
import { assembled, planSource } from "./parts";
import { WorkbookError } from "./WorkbookError";

/** Notes (the old comments) can be read since this set; older hosts give comments alone. */
const NOTES_API = "1.18";

/** The Excel that the add-in's page runs in. */
function thisExcel(): ExcelAtHand {
  return { run: Excel.run, supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version) };
}

/** The open workbook, spoken to through office.js. */
export function excelWorkbook(excel: ExcelAtHand = thisExcel()): PaneWorkbook {
  const asked = <Result>(work: () => Promise<Result>): Promise<Result> =>
    refusing(() => {
      if (!excel.supports(NEEDED_API)) throw new WorkbookError("host-too-old", { needed: NEEDED_EXCEL });
      return work();
    });
  const readParts: PaneWorkbook["readParts"] = (take, options) =>
    asked(() => excel.run((context) => readWorkbook(new Session(context, options), excel.supports(NOTES_API), take)));
  const carryOutParts: PaneWorkbook["carryOutParts"] = (source, options = {}) => asked(() => carryOutPlan(excel, source, options));
  return {
    readParts,
    carryOutParts,
    async read(options) {
      const parts: SnapshotPart[] = [];
      await readParts((part) => parts.push(part), options);
      return assembled(parts);
    },
    carryOut: (plan, options) => carryOutParts(planSource(plan), options),
    selectArea: (area) => asked(() => excel.run((context) => selectArea(context, area))),
    onChanged: (listener) => listenTo(excel, (worksheets) => worksheets.onChanged, listener),
    onSelection: (listener) => listenTo(excel, (worksheets) => worksheets.onSelectionChanged, listener),
    removeOwnSheets: () => asked(() => excel.run(removeOwnSheets)),
    readSetting: (key) => asked(() => excel.run((context) => readSetting(context, key))),
    writeSetting: (key, value) =>
      asked(() =>
        excel.run(async (context) => {
          context.workbook.settings.add(key, value);
          await context.sync();
        }),
      ),
  };
}

async function selectArea(context: Excel.RequestContext, area: CellArea): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return;
  // A hidden sheet cannot be looked at; whoever asks for its cells wants to see them.
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  sheet.getRange(areaAddress(area)).select();
  await context.sync();
}

async function removeOwnSheets(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const own = worksheets.items.filter(({ name }) => isOwnSheet(name));
  const names = own.map(({ name }) => name);
  for (const sheet of own) sheet.delete();
  await context.sync();
  return names;
}

async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}
