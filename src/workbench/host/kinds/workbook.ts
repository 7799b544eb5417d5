import { serialFromDay } from "../../../domain/words/day";
import { isoDay } from "../../../domain/words/day";
import type { Book } from "../../book/Book";
import { text, whole } from "../argument";
import { HostError, wrongArgument } from "../HostError";
import type { HostObject } from "../hostObject";
import { hostObject, NULL_OBJECT, settable } from "../hostObject";
import type { Listening } from "../Listening";
import { tablesOfBook } from "./tables";
import { refuseProtectedBook, sheetName, worksheetOf } from "./worksheet";

const DAYS_TO_1904 = 1_462;
const LONGEST_SETTING = 2_000_000;

function worksheets(book: Book, listening: Listening): HostObject {
  const found = (key: unknown): HostObject | undefined => {
    const sheet = book.sheet(text(key, "name of a sheet"));
    return sheet === undefined ? undefined : worksheetOf({ book, sheet });
  };
  return hostObject(
    {
      name: "WorksheetCollection",
      items: () => book.sheets.map((sheet) => worksheetOf({ book, sheet })),
      item: (_, key) => {
        const sheet = found(key);
        if (sheet === undefined) throw new HostError("ItemNotFound", "no such sheet");
        return sheet;
      },
      methods: {
        GetItemOrNullObject: (_, [key]: readonly unknown[]) => found(key) ?? NULL_OBJECT,
        GetActiveWorksheet: () => {
          const sheet = book.sheets[book.active];
          if (sheet === undefined) throw new HostError("ItemNotFound", "the workbook has no sheet");
          return worksheetOf({ book, sheet });
        },
        Add: (_, [name]: readonly unknown[]) => {
          refuseProtectedBook(book);
          return worksheetOf({ book, sheet: book.addSheet(sheetName(book, name)) });
        },
        _RegisterDataChangedEvent: () => listening.begin("changed"),
        _UnregisterDataChangedEvent: () => listening.end("changed"),
        _RegisterSelectionChangedEvent: () => listening.begin("selectionChanged"),
        _UnregisterSelectionChangedEvent: () => listening.end("selectionChanged"),
      },
    },
    book,
  );
}

function setting(book: Book, key: string): HostObject {
  return hostObject(
    {
      name: "Setting",
      identity: () => key,
      properties: { Key: { get: () => key }, Value: { get: () => book.settings.get(key) } },
      methods: { Delete: () => void book.settings.delete(key) },
    },
    book,
  );
}

function settings(book: Book): HostObject {
  return hostObject(
    {
      name: "SettingCollection",
      items: () => [...book.settings.keys()].map((key) => setting(book, key)),
      item: (_, key) => {
        if (!book.settings.has(text(key, "key"))) throw new HostError("ItemNotFound", "no such setting");
        return setting(book, text(key, "key"));
      },
      methods: {
        Add: (_, [key, value]: readonly unknown[]) => {
          const stored = JSON.stringify(value);
          if (stored === undefined || stored.length > LONGEST_SETTING) throw wrongArgument("this cannot be kept as a setting");
          book.settings.set(text(key, "key"), JSON.parse(stored));
          return setting(book, text(key, "key"));
        },
        GetItemOrNullObject: (_, [key]: readonly unknown[]) =>
          book.settings.has(text(key, "key")) ? setting(book, text(key, "key")) : NULL_OBJECT,
      },
    },
    book,
  );
}

/** DATE, as the workbook's own date system counts. */
function functions(book: Book): HostObject {
  return hostObject(
    {
      name: "Functions",
      methods: {
        Date: (_, [year, month, day]: readonly unknown[]) => {
          const date = isoDay(whole(year, "year"), whole(month, "month"), whole(day, "day"));
          if (date === undefined) throw wrongArgument("the calendar has no such day");
          const value = serialFromDay(date) - (book.date1904 ? DAYS_TO_1904 : 0);
          return settable("FunctionResult", { Value: { get: () => value }, Error: { get: () => null } }, value);
        },
      },
    },
    book,
  );
}

const application = hostObject(
  {
    name: "Application",
    methods: { SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
  },
  undefined,
);

/** The root of every path. */
export function workbookOf(book: Book, listening: Listening): HostObject {
  return hostObject(
    {
      name: "Workbook",
      properties: { Name: { get: () => book.name } },
      objects: {
        Worksheets: () => worksheets(book, listening),
        Tables: () => tablesOfBook(book),
        Settings: () => settings(book),
        Functions: () => functions(book),
        Application: () => application,
        Protection: () => settable("WorkbookProtection", { Protected: { get: () => book.isProtected } }, book),
      },
    },
    book,
  );
}
