import { useEffect, useState } from "react";

/** What a person last chose, kept by this browser for this person. Never anything of the workbook. */
interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): unknown;
}

/** A browser may forbid a page in a frame to keep anything: then nothing is remembered. */
async function openMemory(): Promise<Memory | undefined> {
  try {
    const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
    return new Storage<string>("afstem", StorageType.LocalStorage);
  } catch {
    return undefined;
  }
}

let opened: Promise<Memory | undefined> | undefined;
const memory = (): Promise<Memory | undefined> => (opened ??= openMemory());

/** A choice that is the same the next time the pane is opened. */
export function useRemembered<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  first: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(first);
  useEffect(() => {
    let isOver = false;
    void memory().then((kept) => {
      const found = choices.find((each) => each === kept?.get(key));
      if (!isOver && found !== undefined) setChoice(found);
    });
    return () => void (isOver = true);
  }, [key, choices]);
  const choose = (chosen: Choice): void => {
    setChoice(chosen);
    void memory().then((kept) => kept?.set(key, chosen));
  };
  return [choice, choose];
}

/** A text that is the same the next time the pane is opened. */
export function useRememberedText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => {
    let isOver = false;
    void memory().then((kept) => {
      const found = kept?.get(key);
      if (!isOver && typeof found === "string") setText(found);
    });
    return () => void (isOver = true);
  }, [key]);
  const write = (written: string): void => {
    setText(written);
    void memory().then((kept) => kept?.set(key, written));
  };
  return [text, write];
}
