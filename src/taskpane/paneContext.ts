import { createContext, useContext } from "react";
import type { CellArea } from "../domain/words/cell";
import type { Labels, Language } from "./labels/labels";
import { LABELS } from "./labels/labels";

/** What every part of the pane needs: its words, and the way to the cells. */
export interface PaneWords {
  readonly language: Language;
  readonly labels: Labels;
  readonly select: (area: CellArea) => void;
}

export const PaneContext = createContext<PaneWords>({ language: "da", labels: LABELS.da, select: () => undefined });

export function usePaneWords(): PaneWords {
  return useContext(PaneContext);
}
