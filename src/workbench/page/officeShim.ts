/**
 * Runs in the pane's frame, after Microsoft's client library: the library answers to the workbench through the bridge that
 * `paneFrame.html` has set; what Office itself would bring besides is brought here (OFFICE.md).
 */
const office = (window.Office ?? {}) as unknown as Record<string, unknown>;

const READY = { host: "Excel", platform: "OfficeOnline" };

/** ExcelApi sets that the workbench's host has. */
const NEWEST_SET = 17;

function isSetSupported(name: string, version = "1.1"): boolean {
  return name === "ExcelApi" && Number(version.split(".")[1] ?? 0) <= NEWEST_SET;
}

const context = (office["context"] ?? {}) as Record<string, unknown>;
const brought: Readonly<Record<string, unknown>> = {
  displayLanguage: "da-DK",
  requirements: { isSetSupported },
};
for (const [name, value] of Object.entries(brought)) Object.defineProperty(context, name, { value, configurable: true });
if (office["context"] === undefined) office["context"] = context;
Object.defineProperty(office, "onReady", {
  configurable: true,
  value: (callback?: (info: typeof READY) => void) => {
    callback?.(READY);
    return Promise.resolve(READY);
  },
});
Object.assign(window, { Office: office });
