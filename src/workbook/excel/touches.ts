import type { CellsTouched, Stop } from "../port";
import type { ExcelAtHand } from "./excelAtHand";
import { refusing } from "./refusal";

interface TouchEvent {
  readonly worksheetId: string;
  readonly address: string;
  /** Told of changes since ExcelApi 1.14. */
  readonly triggerSource?: string;
}

const OWN = "ThisLocalAddin";

/**
 * An event tells the sheet's id; the listener wants its name, as it is when the event comes. A sheet that is gone by then is not told of.
 * Events that come while Excel is asked wait and are asked of together. What the add-in itself has changed is not told of, where Excel says so.
 */
export function listenTo(
  excel: ExcelAtHand,
  eventOf: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<TouchEvent>,
  listener: (touched: CellsTouched) => void,
): Promise<Stop> {
  const waiting: TouchEvent[] = [];
  let telling: Promise<void> | undefined;
  const tellAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const events = waiting.splice(0);
      const names = await namesOf(excel, new Set(events.map(({ worksheetId }) => worksheetId)));
      for (const { worksheetId, address } of events) {
        const sheet = names.get(worksheetId);
        if (sheet !== undefined) listener({ sheet, address });
      }
    }
  };
  return refusing(() =>
    excel.run(async (context) => {
      const registration = eventOf(context.workbook.worksheets).add((event) => {
        if (event.triggerSource === OWN) return Promise.resolve();
        waiting.push(event);
        return (telling ??= tellAll().finally(() => (telling = undefined)));
      });
      await context.sync();
      return () =>
        refusing(() =>
          excel.run(registration.context as Excel.RequestContext, async (own) => {
            registration.remove();
            await own.sync();
          }),
        );
    }),
  );
}

async function namesOf(excel: ExcelAtHand, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  return excel.run(async (context) => {
    const asked = [...ids].map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      return { id, sheet };
    });
    await context.sync();
    return new Map(asked.flatMap(({ id, sheet }) => (sheet.isNullObject ? [] : [[id, sheet.name] as const])));
  });
}
