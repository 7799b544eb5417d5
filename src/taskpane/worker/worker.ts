import { WorkbookError } from "../../workbook/WorkbookError";
import { engineWork } from "../engine/engineWork";
import type { Answer, Question } from "./protocol";

const work = engineWork();

async function answer({ id, name, args }: Question): Promise<void> {
  const ask = work[name] as (...given: readonly unknown[]) => unknown;
  const reply = (given: Answer) => self.postMessage(given);
  try {
    const value = await ask(...args);
    if (id !== undefined) reply({ id, ok: true, value });
  } catch (error) {
    if (id === undefined) throw error;
    if (error instanceof WorkbookError) reply({ id, ok: false, refusal: { kind: error.kind, facts: error.facts } });
    else reply({ id, ok: false, error: error instanceof Error ? error.name : "Error" });
  }
}

self.addEventListener("message", (event: MessageEvent<Question>) => void answer(event.data));
