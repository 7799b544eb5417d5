import type { Remote } from "comlink";
import { proxy, wrap } from "comlink";
import { useEffect, useState } from "react";
import type { Desk } from "../desk/Desk";
import type { DeskView } from "../desk/view";

export type DeskAtHand = Remote<Desk>;

/** The desk in its worker. One a page. */
export function startDesk(): DeskAtHand {
  return wrap<Desk>(new Worker(new URL("../desk/deskWorker.ts", import.meta.url)));
}

/** What the desk shows, as it changes. */
export function useView(desk: DeskAtHand): DeskView | undefined {
  const [view, setView] = useState<DeskView | undefined>();
  useEffect(() => void desk.watch(proxy(setView)), [desk]);
  return view;
}
