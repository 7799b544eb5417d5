import type { ExcelAtHand } from "../../../src/workbook/excel/excelAtHand";
import { describeWorkbookContract } from "../workbookContract";
import { openInExcel } from "./openInExcel";
import type { Outcome } from "./runner";
import { gather, run } from "./runner";

/** For development only: runs the contract of every workbook inside the Excel that the page is shown in. The open workbook is emptied. */
function show(list: HTMLElement, { name, broken }: Outcome): void {
  const line = document.createElement("li");
  line.textContent = broken === undefined ? `✓ ${name}` : `✗ ${name}: ${broken}`;
  line.dataset["kept"] = String(broken === undefined);
  list.append(line);
}

async function start(): Promise<void> {
  await Office.onReady();
  const excel: ExcelAtHand = {
    run: Excel.run,
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
  const begin = document.createElement("button");
  begin.textContent = "Tøm projektmappen, og kør kontrakten";
  const list = document.createElement("ol");
  const result = document.createElement("p");
  result.setAttribute("role", "status");
  begin.addEventListener("click", () => {
    begin.disabled = true;
    const cases = gather(() => describeWorkbookContract("This Excel", (seed) => openInExcel(excel, seed)));
    let kept = 0;
    void run(cases, (outcome) => {
      kept += outcome.broken === undefined ? 1 : 0;
      show(list, outcome);
    }).then(() => (result.textContent = `${String(kept)} af ${String(cases.length)} løfter holder.`));
  });
  document.body.replaceChildren(begin, result, list);
}

void start();
