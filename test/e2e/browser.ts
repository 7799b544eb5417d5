import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Browsers that a machine may have, where the one that comes as a package does not run. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The packaged browser is an ES module: it is asked in a process of its own. */
function packaged(): string {
  const ask = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath()).then((path) => process.stdout.write(path))";
  return execFileSync(process.execPath, ["-e", ask], { encoding: "utf8" });
}

/** A real Chromium, without a window. */
export function launch(): Promise<Browser> {
  const executablePath = process.platform === "linux" ? packaged() : (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error("no Chrome or Edge was found on this machine");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--headless=shell",
    ],
  });
}
