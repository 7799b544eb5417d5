import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame } from "playwright-core";
import { serve } from "../../src/workbench/server/serve";
import { launch } from "./browser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const CHECKED_TEXT = "I Klynge 1 er der 57 borgere, og 9 er ikke til rådighed.";

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve(0);
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What axe finds in the pane. Fluent's focus keepers are told apart by their mark. */
async function faults(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
  });
}

async function fits(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

describe.each(["light", "dark"] as const)("The pane in %s, 320 px wide,", (colorScheme) => {
  it("has nothing that axe finds on any screen, and nothing that runs off its edge", async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 }, colorScheme });
    await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
    const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
    if (pane === null) throw new Error("the workbench has no pane");
    await pane.getByText("Klar til at afstemme").waitFor();
    const found: Record<string, unknown> = { welcome: await faults(pane) };
    await pane.getByRole("button", { name: "Afstem", exact: true }).click();
    await pane.getByText("9 ark er skrevet").waitFor({ timeout: 30_000 });
    for (const tab of ["Overblik", "Fund", "Personer", "Tekst", "Kontrol"]) {
      await pane.getByRole("tab", { name: tab }).click();
      if (tab === "Personer") await pane.getByRole("button", { name: /^P001/ }).click();
      if (tab === "Kontrol") {
        await pane.getByRole("textbox").fill(CHECKED_TEXT);
        await pane.getByRole("button", { name: "Kontrollér" }).click();
        await pane.getByText("tal kontrolleret").waitFor();
      }
      found[tab] = [...(await faults(pane)), ...((await fits(pane)) ? [] : ["runs off the edge"])];
    }
    await pane.getByRole("button", { name: "Indstillinger" }).click();
    found["settings"] = [...(await faults(pane)), ...((await fits(pane)) ? [] : ["runs off the edge"])];
    await page.close();
    expect(found).toEqual({ welcome: [], Overblik: [], Fund: [], Personer: [], Tekst: [], Kontrol: [], settings: [] });
  }, 90_000);
});
