import { useCallback, useEffect, useRef, useState } from "react";
import type { DragEvent } from "react";
import { describeRefusal } from "../../workbook/describeRefusal";
import { WorkbookError } from "../../workbook/WorkbookError";
import type { Book } from "../book/Book";
import { calculate } from "../book/calculate";
import { OfficeBridge } from "../host/officeBridge";
import type { Batch } from "../host/wire";
import { ACTION } from "../host/wire";
import { Grid } from "./Grid";
import { useBook } from "./useBook";
import type { PaneWindow, WorkbenchFile } from "./workbenchFile";
import { openFile, savedFile } from "./workbenchFile";

export const SAMPLE = "rodet-udtraek.xlsx";

/** The page that stands in for Excel: a spreadsheet, and beside it the very pane that Excel loads. */
export function Workbench() {
  const [opened, setOpened] = useState<WorkbenchFile | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const open = useCallback(async (bytes: Uint8Array, name: string) => {
    try {
      const file = await openFile(bytes, name);
      // The pane's frame finds the bridge in its parent; a new file gives it a new one.
      const bridge = new OfficeBridge(file.book);
      bridge.onBatch = stepsOf(file.book);
      Object.assign(window, { afstemBridge: bridge });
      setTrouble(undefined);
      setOpened(file);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTrouble(describeRefusal(error, "da"));
    }
  }, []);
  useEffect(() => {
    void fetch(`/samples/${SAMPLE}`)
      .then((answer) => answer.arrayBuffer())
      .then((bytes) => open(new Uint8Array(bytes), SAMPLE));
  }, [open]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name));
  };
  return (
    <div className="bench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {opened === undefined ? (
        <p>Åbner …</p>
      ) : (
        <OpenBook key={opened.name + String(opened.book.name)} file={opened} trouble={trouble} onOpen={open} />
      )}
    </div>
  );
}

/** What the pane writes without a pause is one step, which one undo takes back. */
const PAUSE = 400;

function stepsOf(book: Book): (batch: Batch) => void {
  let ending: ReturnType<typeof setTimeout> | undefined;
  return ({ Actions }) => {
    const writes = Actions.some(
      ({ ActionType, Name }) => ActionType === ACTION.setProperty || (ActionType === ACTION.method && /^(Add|Delete|Merge)$/.test(Name)),
    );
    if (!writes && ending === undefined) return;
    if (ending === undefined) book.beginStep();
    else clearTimeout(ending);
    ending = setTimeout(() => {
      book.endStep();
      ending = undefined;
    }, PAUSE);
  };
}

interface OpenBookProps {
  readonly file: WorkbenchFile;
  readonly trouble: string | undefined;
  readonly onOpen: (bytes: Uint8Array, name: string) => Promise<void>;
}

function OpenBook({ file, trouble, onOpen }: OpenBookProps) {
  const { book, name } = file;
  const drawing = useBook(book);
  const [isLeftOut, setLeftOut] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLIFrameElement>(null);
  useCalculation(book);
  const sheet = book.sheets[book.active];
  const save = () => {
    const window = pane.current?.contentWindow as unknown as PaneWindow;
    void savedFile(file, window).then(({ bytes, leavesOutTyping }) => {
      download(bytes, savedName(name));
      setLeftOut(leavesOutTyping);
    });
  };
  return (
    <>
      <header className="bar">
        <strong>{name}</strong>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.csv"
          hidden
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen !== undefined) void chosen.arrayBuffer().then((bytes) => onOpen(new Uint8Array(bytes), chosen.name));
          }}
        />
        <button type="button" onClick={() => chooser.current?.click()}>
          Åbn …
        </button>
        <button type="button" disabled={!book.canUndo} onClick={() => book.undo()}>
          Fortryd
        </button>
        <button type="button" onClick={save}>
          Gem som .xlsx
        </button>
      </header>
      <section className="sheet">
        {trouble !== undefined && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        {isLeftOut && (
          <p className="trouble" role="alert">
            Du har ændret i dine egne celler her. Den gemte fil har Afstem-arkene, men dine celler, som de var: ret dem i Excel.
          </p>
        )}
        {sheet !== undefined && <Grid book={book} sheet={sheet} drawing={drawing} />}
        <Tabs book={book} />
      </section>
      <iframe ref={pane} className="pane" title="Afstem" src="/paneFrame.html" />
    </>
  );
}

function Tabs({ book }: { readonly book: Book }) {
  return (
    <div className="tabs" role="tablist" aria-label="Ark">
      {book.sheets.map(
        (each, at) =>
          each.visibility === "Visible" && (
            <button
              key={each.id}
              type="button"
              role="tab"
              aria-selected={at === book.active}
              onClick={() => book.select(each, { top: 0, left: 0, bottom: 0, right: 0 })}
            >
              {each.name}
            </button>
          ),
      )}
    </div>
  );
}

/** Formulas follow what is typed. */
function useCalculation(book: Book): void {
  useEffect(() => {
    const again = () => calculate(book);
    book.onChanged.add(again);
    return () => void book.onChanged.delete(again);
  }, [book]);
}

function savedName(name: string): string {
  return `${name.replace(/\.(xlsx|csv)$/i, "")}-afstemt.xlsx`;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(
    new Blob([bytes as BlobPart], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
