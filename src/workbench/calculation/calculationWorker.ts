import { initSync } from "@ironcalc/wasm";
import { expose } from "comlink";
import { FormulaEngine } from "./FormulaEngine";

/** The engine needs its code before it can be made: the first call waits for it. */
const ready = fetch("/wasm_bg.wasm")
  .then((answer) => answer.arrayBuffer())
  .then((module) => {
    initSync({ module });
    return new FormulaEngine();
  });

expose({
  arrange: async (...given: Parameters<FormulaEngine["arrange"]>) => (await ready).arrange(...given),
  fill: async (...given: Parameters<FormulaEngine["fill"]>) => (await ready).fill(...given),
  put: async (...given: Parameters<FormulaEngine["put"]>) => (await ready).put(...given),
  compute: async (...given: Parameters<FormulaEngine["compute"]>) => (await ready).compute(...given),
});
