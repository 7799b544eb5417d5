// Recalculates the sheets that come in as JSON with a real spreadsheet engine, and prints what each formula gives.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { initSync, Model } = await import(pathToFileURL(require.resolve("@ironcalc/wasm/wasm.js")).href);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const sheets = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("plan", "en", "UTC", "en");
model.pauseEvaluation();
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
sheets.forEach(({ cells }, index) => {
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell === null || (cell.value === null && cell.formula === undefined)) return;
      const input =
        cell.formula !== undefined ? `=${cell.formula}` : typeof cell.value === "string" ? `'${cell.value}` : String(cell.value);
      model.setUserInput(index, rowIndex + 1, column + 1, input);
    });
  });
});
model.resumeEvaluation();
model.evaluate();
const results = sheets.map(({ cells }, index) =>
  cells.map((row, rowIndex) =>
    row.map((cell, column) => (cell?.formula === undefined ? null : model.getFormattedCellValue(index, rowIndex + 1, column + 1))),
  ),
);
process.stdout.write(JSON.stringify(results));
