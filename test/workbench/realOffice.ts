import { readFileSync } from "node:fs";
import { initSync } from "@ironcalc/wasm";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import type { ExcelAtHand } from "../../src/workbook/excel/excelAtHand";
import { Book } from "../../src/workbench/book/Book";
import { fillBook } from "../../src/workbench/book/fillBook";
import { Calculation } from "../../src/workbench/calculation/Calculation";
import { FormulaEngine } from "../../src/workbench/calculation/FormulaEngine";
import { OfficeBridge } from "../../src/workbench/host/officeBridge";

const LIBRARY = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** Microsoft's own client library in jsdom's window (the test asks for that environment), speaking to the workbench's strict host. */
export interface RealOffice {
  readonly excel: ExcelAtHand;
  readonly bridge: OfficeBridge;
  readonly book: Book;
}

/** `newest` is the newest requirement set that the host says it has. */
export function realOffice(snapshot: WorkbookSnapshot, newest = "1.17"): RealOffice {
  const book = new Book();
  fillBook(book, snapshot);
  const bridge = new OfficeBridge(book, new Calculation(book, new FormulaEngine()));
  // The library finds its bridge when it is loaded, once a window: each host gets a frame of its own.
  const frame = document.body.appendChild(document.createElement("iframe")).contentWindow;
  if (frame === null) throw new Error("this environment has no frames");
  Object.assign(frame, { _richApiNativeBridge: bridge });
  (frame as unknown as { eval(source: string): void }).eval(LIBRARY);
  const { Excel } = frame as unknown as { readonly Excel: { readonly run: ExcelAtHand["run"] } };
  const minor = (version: string) => Number(version.split(".")[1]);
  return {
    excel: { run: Excel.run.bind(Excel) as ExcelAtHand["run"], supports: (version) => minor(version) <= minor(newest) },
    bridge,
    book,
  };
}
