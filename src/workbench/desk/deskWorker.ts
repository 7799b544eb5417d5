import { expose, wrap } from "comlink";
import type { FormulaEngine } from "../calculation/FormulaEngine";
import { Desk } from "./Desk";

let worker: Worker | undefined;

/** The formulas of each workbook are computed in a worker of their own. */
function engine() {
  worker?.terminate();
  worker = new Worker(new URL("../calculation/calculationWorker.ts", import.meta.url));
  return wrap<Pick<FormulaEngine, "arrange" | "fill" | "put" | "compute">>(worker);
}

expose(new Desk(engine));
