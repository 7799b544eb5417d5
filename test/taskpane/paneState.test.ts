import type { PaneView } from "../../src/app/paneView";
import type { Pane, PaneEvent } from "../../src/taskpane/state/paneState";
import { nextPane, READY } from "../../src/taskpane/state/paneState";

const view = { sheets: ["Afstem Overblik"] } as unknown as PaneView;

function after(...events: readonly PaneEvent[]): Pane {
  return events.reduce(nextPane, READY);
}

const READ: readonly PaneEvent[] = [{ event: "asked", doing: "reading" }, { event: "read" }, { event: "proposed", view }];
const WRITTEN: readonly PaneEvent[] = [...READ, { event: "asked", doing: "writing" }, { event: "wrote" }];

describe("The pane", () => {
  it.each<[string, readonly PaneEvent[], Partial<Pane["state"]>]>([
    ["begins ready", [], { stage: "ready" }],
    ["reads when it is asked to", [{ event: "asked", doing: "reading" }], { stage: "working", doing: "reading" }],
    ["reckons when all is read", [{ event: "asked", doing: "reading" }, { event: "read" }], { stage: "working", doing: "reckoning" }],
    ["shows a proposal, unwritten", READ, { stage: "proposed", isStale: false }],
    ["has written when the sheets stand", WRITTEN, { stage: "written", isStale: false }],
    ["says what is stale when the workbook changes", [...WRITTEN, { event: "workbook-changed" }], { stage: "written", isStale: true }],
    [
      "is ready again when the first reading is cancelled",
      [{ event: "asked", doing: "reading" }, { event: "cancelled" }],
      { stage: "ready" },
    ],
    [
      "is ready again when a later reading is cancelled: its engine has ended",
      [...READ, { event: "asked", doing: "reading" }, { event: "cancelled" }],
      { stage: "ready" },
    ],
    [
      "keeps the last proposal when reading fails",
      [...READ, { event: "asked", doing: "reading" }, { event: "failed", sentence: "Optaget." }],
      { stage: "proposed" },
    ],
    [
      "keeps the last proposal when writing is cancelled",
      [...READ, { event: "asked", doing: "writing" }, { event: "cancelled" }],
      { stage: "proposed" },
    ],
    [
      "keeps the last proposal when writing fails",
      [...READ, { event: "asked", doing: "writing" }, { event: "failed", sentence: "Arket er beskyttet." }],
      { stage: "proposed" },
    ],
    [
      "takes no second order while it works",
      [
        { event: "asked", doing: "reading" },
        { event: "asked", doing: "removing" },
      ],
      { stage: "working", doing: "reading" },
    ],
    ["is not stale before anything was worked out", [{ event: "workbook-changed" }], { stage: "ready" }],
  ])("%s", (_reading, events, expected) => {
    expect(after(...events).state).toMatchObject(expected);
  });

  it("says that the work was given up until the next action", () => {
    const cancelled = after({ event: "asked", doing: "reading" }, { event: "cancelled" });
    expect(cancelled.wasCancelled).toBe(true);
    expect(nextPane(cancelled, { event: "asked", doing: "reading" }).wasCancelled).toBeUndefined();
  });

  it("says what went wrong until the next action", () => {
    const failed = after({ event: "asked", doing: "reading" }, { event: "failed", sentence: "Arket er beskyttet." });
    expect(failed.trouble).toBe("Arket er beskyttet.");
    expect(nextPane(failed, { event: "asked", doing: "reading" }).trouble).toBeUndefined();
    expect(nextPane(failed, { event: "dismissed" }).trouble).toBeUndefined();
  });

  it("shows how far the work is", () => {
    const pane = after({ event: "asked", doing: "reading" }, { event: "progressed", progress: { doing: "reading", done: 1, all: 4 } });
    expect(pane.state).toMatchObject({ share: 0.25 });
  });
});
