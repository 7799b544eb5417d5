import type { PaneView } from "../../app/paneView";
import type { Progress } from "../../workbook/port";

/** What the pane is doing, and so what the user may do next. */
export type PaneState =
  | { readonly stage: "ready" }
  | {
      readonly stage: "working";
      readonly doing: "reading" | "reckoning" | "writing" | "removing";
      readonly share: number | undefined;
      readonly view: PaneView | undefined;
    }
  /** Worked out, not written. */
  | { readonly stage: "proposed"; readonly view: PaneView; readonly isStale: boolean }
  /** Worked out and written. */
  | { readonly stage: "written"; readonly view: PaneView; readonly isStale: boolean };

export interface Pane {
  readonly state: PaneState;
  /** The sentence of what went wrong last, until the next action. */
  readonly trouble: string | undefined;
  /** The work was given up, and nothing was changed: said until the next action. */
  readonly wasCancelled?: true;
  /** A mistake of our own: shown by the error boundary. */
  readonly mistake?: unknown;
}

export type PaneEvent =
  | { readonly event: "asked"; readonly doing: "reading" | "writing" | "removing" }
  | { readonly event: "progressed"; readonly progress: Progress }
  | { readonly event: "read" }
  | { readonly event: "proposed"; readonly view: PaneView }
  | { readonly event: "wrote" }
  | { readonly event: "removed" }
  | { readonly event: "cancelled" }
  | { readonly event: "failed"; readonly sentence: string }
  | { readonly event: "broke"; readonly error: unknown }
  | { readonly event: "workbook-changed" }
  | { readonly event: "dismissed" };

export const READY: Pane = { state: { stage: "ready" }, trouble: undefined };

/** The last proposal, as far as the state still shows one. */
export function viewOf(state: PaneState): PaneView | undefined {
  return state.stage === "ready" ? undefined : state.view;
}

/** Where the pane stands when work ended without a result: with the last view, unwritten, or ready. */
function back(state: PaneState): PaneState {
  const view = viewOf(state);
  return view === undefined ? { stage: "ready" } : { stage: "proposed", view, isStale: false };
}

function working(state: PaneState, event: PaneEvent): PaneState {
  if (state.stage !== "working") return state;
  switch (event.event) {
    case "progressed":
      return { ...state, share: event.progress.all === 0 ? undefined : event.progress.done / event.progress.all };
    case "read":
      return { ...state, doing: "reckoning", share: undefined };
    case "proposed":
      return { stage: "proposed", view: event.view, isStale: false };
    case "wrote":
      return state.view === undefined ? { stage: "ready" } : { stage: "written", view: state.view, isStale: false };
    case "cancelled":
      // Cancelling ends the engine, and with it the last proposal; what is being written has been worked out and stays.
      return state.doing === "reading" || state.doing === "reckoning" ? { stage: "ready" } : back(state);
    case "removed":
    case "failed":
      return back(state);
    default:
      return state;
  }
}

function atRest(state: PaneState, event: PaneEvent): PaneState {
  switch (event.event) {
    case "asked":
      return { stage: "working", doing: event.doing, share: undefined, view: viewOf(state) };
    case "workbook-changed":
      return state.stage === "proposed" || state.stage === "written" ? { ...state, isStale: true } : state;
    default:
      return state;
  }
}

/** What happens next; an event that does not fit the state changes nothing. */
export function nextPane(pane: Pane, event: PaneEvent): Pane {
  if (event.event === "broke") return { state: back(pane.state), trouble: undefined, mistake: event.error };
  const state = pane.state.stage === "working" ? working(pane.state, event) : atRest(pane.state, event);
  if (event.event === "failed") return { state, trouble: event.sentence };
  if (event.event === "cancelled") return { state, trouble: undefined, wasCancelled: true };
  if (event.event === "asked" || event.event === "dismissed") return { state, trouble: undefined };
  return state === pane.state ? pane : { ...pane, state };
}
