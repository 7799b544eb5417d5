/**
 * Runs in the pane's frame, after Microsoft's client library: the library answers to the workbench through the bridge that
 * `paneBridge` has set; what Office itself would bring besides is brought here (OFFICE.md).
 */
const READY = { host: "Excel", platform: "OfficeOnline" };

/** ExcelApi sets that the workbench's host has. */
const NEWEST_SET = 17;

function isSetSupported(name: string, version = "1.1"): boolean {
  return name === "ExcelApi" && Number(version.split(".")[1] ?? 0) <= NEWEST_SET;
}

function onReady(callback?: (info: typeof READY) => void): Promise<typeof READY> {
  callback?.(READY);
  return Promise.resolve(READY);
}

// The library's own Office cannot be added to: what is missing stands before it.
const office = Object.create(window.Office, {
  onReady: { value: onReady },
  context: { value: { displayLanguage: "da-DK", requirements: { isSetSupported } } },
}) as typeof Office;
window.Office = office;
