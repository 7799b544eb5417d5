import { transfer } from "comlink";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DragEvent, RefObject } from "react";
import type { DeskView } from "../desk/view";
import { Grid } from "./Grid";
import type { DeskAtHand } from "./useDesk";
import { useView } from "./useDesk";

export const SAMPLE = "rodet-udtraek.xlsx";

const LEFT_OUT =
  "Du har skrevet i en celle med en formel, der gælder for flere celler. Den celle er gemt, som den var: ret den i Excel. Resten er gemt.";

/** The page that stands in for Excel: a spreadsheet, and beside it the very pane that Excel loads. */
export function Workbench({ desk }: { readonly desk: DeskAtHand }) {
  const view = useView(desk);
  const [trouble, setTrouble] = useState<string | undefined>();
  /** How many files were opened: each gets a pane of its own. */
  const [opened, setOpened] = useState(0);
  const open = useCallback(
    async (bytes: Uint8Array, name: string) => {
      const wrong = await desk.open(transfer(bytes, [bytes.buffer]), name);
      setTrouble(wrong);
      if (wrong === undefined) setOpened((before) => before + 1);
    },
    [desk],
  );
  const openFile = useCallback((file: File) => void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name)), [open]);
  useEffect(() => {
    void fetch(`/samples/${SAMPLE}`)
      .then((answer) => answer.arrayBuffer())
      .then((bytes) => open(new Uint8Array(bytes), SAMPLE));
  }, [open]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file !== undefined) openFile(file);
  };
  if (view === undefined || opened === 0) return <p className="opening">{trouble ?? "Åbner …"}</p>;
  return (
    <div className="bench" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Bar desk={desk} view={view} onOpen={openFile} onLeftOut={(cells) => setTrouble(cells === 0 ? undefined : LEFT_OUT)} />
      <section className="sheet">
        {trouble !== undefined && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
        {view.frame !== undefined && <Grid key={`${String(opened)} ${view.frame.id}`} desk={desk} view={view} frame={view.frame} />}
        <Tabs desk={desk} view={view} />
      </section>
      <Pane key={opened} desk={desk} />
    </div>
  );
}

interface BarProps {
  readonly desk: DeskAtHand;
  readonly view: DeskView;
  readonly onOpen: (file: File) => void;
  /** How many typed cells the saved file is without. */
  readonly onLeftOut: (cells: number) => void;
}

function Bar({ desk, view, onOpen, onLeftOut }: BarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const save = async () => {
    const saved = await desk.save();
    if (saved === undefined) return;
    onLeftOut(saved.leftOut);
    download(saved.bytes, `${view.file.replace(/\.(xlsx|xlsm|csv)$/i, "")}-afstemt.xlsx`);
  };
  return (
    <header className="bar">
      <strong>{view.file}</strong>
      <span role="status">{view.isCalculating ? "Beregner …" : ""}</span>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.csv"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) onOpen(chosen);
        }}
      />
      <button type="button" onClick={() => chooser.current?.click()}>
        Åbn …
      </button>
      <button type="button" disabled={!view.canUndo} onClick={() => void desk.undo()}>
        Fortryd
      </button>
      <button type="button" onClick={() => void save()}>
        Gem som .xlsx
      </button>
    </header>
  );
}

function Tabs({ desk, view }: { readonly desk: DeskAtHand; readonly view: DeskView }) {
  return (
    <div className="tabs" role="tablist" aria-label="Ark">
      {view.tabs.map(({ id, name }) => (
        <button key={id} type="button" role="tab" aria-selected={id === view.frame?.id} onClick={() => void desk.select(id, 0, 0)}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** The frame's client library sends a port when it is loaded, and again when it is loaded anew: the desk's host answers there. */
function usePort(frame: RefObject<HTMLIFrameElement | null>, desk: DeskAtHand): void {
  useEffect(() => {
    const join = ({ source, data, ports }: MessageEvent) => {
      const [port] = ports;
      if (source !== frame.current?.contentWindow || data !== "afstem-pane" || port === undefined) return;
      void desk.join(transfer(port, [port]));
    };
    window.addEventListener("message", join);
    return () => window.removeEventListener("message", join);
  }, [frame, desk]);
}

function Pane({ desk }: { readonly desk: DeskAtHand }) {
  const frame = useRef<HTMLIFrameElement>(null);
  usePort(frame, desk);
  return <iframe ref={frame} className="pane" title="Afstem" src="/paneFrame.html" />;
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
