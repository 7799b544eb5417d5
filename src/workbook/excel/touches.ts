import type { CellsTouched, Stop } from "../port";
import type { ExcelAtHand } from "./excelAtHand";
import { refusing } from "./refusal";

interface TouchEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** An event tells the sheet's id; the listener wants its name, as it is when the event comes. A sheet that is gone by then is not told of. */
export function listenTo(
  excel: ExcelAtHand,
  eventOf: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<TouchEvent>,
  listener: (touched: CellsTouched) => void,
): Promise<Stop> {
  return refusing(() =>
    excel.run(async (context) => {
      const registration = eventOf(context.workbook.worksheets).add(async (event) => {
        const sheet = await nameOf(excel, event.worksheetId);
        if (sheet !== undefined) listener({ sheet, address: event.address });
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

async function nameOf(excel: ExcelAtHand, id: string): Promise<string | undefined> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
