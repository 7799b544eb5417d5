import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { App } from "./App";
import { workerEngine } from "./engine/workerEngine";
import { ErrorBoundary } from "./ErrorBoundary";

/** Danish unless Office speaks English. */
function languageOfOffice(): "da" | "en" {
  return Office.context.displayLanguage?.toLowerCase().startsWith("en") ? "en" : "da";
}

void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (place === null) throw new Error("the page has no place for the pane");
  const language = languageOfOffice();
  document.documentElement.lang = language;
  createRoot(place).render(
    <ErrorBoundary language={language}>
      <App
        workbook={excelWorkbook()}
        engine={workerEngine(() => new Worker(new URL("./worker/worker.ts", import.meta.url)))}
        language={language}
      />
    </ErrorBoundary>,
  );
});
