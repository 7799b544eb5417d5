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

const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { forcedColors: "active", colorScheme: "dark" },
} as const;

describe.each(Object.keys(LOOKS) as readonly (keyof typeof LOOKS)[])("The pane in %s, 320 px wide,", (look) => {
  it("has nothing that axe finds on any screen, and nothing that runs off its edge", async () => {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 }, reducedMotion: "reduce", ...LOOKS[look] });
    await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
    const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
    if (pane === null) throw new Error("the workbench has no pane");
    await pane.getByText("Klar til at afstemme").waitFor();
    const found: Record<string, unknown> = { welcome: await faults(pane) };
    await pane.getByRole("button", { name: "Afstem", exact: true }).click();
    await pane.getByText("9 ark er skrevet").waitFor({ timeout: 30_000 });
    for (const tab of ["Overblik", "Fund", "Afgør", "Personer", "Tekst", "Kontrol"]) {
      await pane.getByRole("tab", { name: tab }).click();
      if (tab === "Afgør") await pane.getByText("Det har vi besluttet").waitFor();
      if (tab === "Personer") await pane.getByRole("button", { name: /^P001/ }).click();
      if (tab === "Kontrol") {
        await pane.getByRole("textbox").fill(CHECKED_TEXT);
        await pane.getByRole("button", { name: "Kontrollér" }).click();
        await pane.getByText("tal kontrolleret").waitFor();
        await pane.getByRole("button", { name: "Næste afvigelse" }).click();
        await pane.getByRole("button", { name: "Tallet tæller noget andet" }).click();
        await pane.getByRole("combobox", { name: "Hvad tæller tallet?" }).selectOption("persons");
      }
      found[tab] = [...(await faults(pane)), ...((await fits(pane)) ? [] : ["runs off the edge"])];
    }
    await pane.getByRole("button", { name: "Indstillinger" }).click();
    found["settings"] = [...(await faults(pane)), ...((await fits(pane)) ? [] : ["runs off the edge"])];
    await page.close();
    expect(found).toEqual({ welcome: [], Overblik: [], Fund: [], Afgør: [], Personer: [], Tekst: [], Kontrol: [], settings: [] });
  }, 90_000);
});

describe("Without a mouse", () => {
  it("every view is reached, a person is opened, a text is checked, the settings are changed, and the sheets go away again", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
    const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
    if (pane === null) throw new Error("the workbench has no pane");
    await pane.getByText("Klar til at afstemme").waitFor();
    await page.locator("iframe.pane").focus();
    const focused = () =>
      pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
    /** Tab until the focus is on what bears the name. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`no way to ${String(name)}`);
    };
    await tabTo(/^Afstem$/);
    await page.keyboard.press("Enter");
    await pane.getByText("9 ark er skrevet").waitFor({ timeout: 30_000 });
    await tabTo(/^Overblik/);
    for (const view of ["Fund", "Afgør", "Personer"]) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("tab", { name: view, selected: true }).waitFor();
    }
    await tabTo(/^P001/);
    await page.keyboard.press("Enter");
    await pane
      .getByText(/Deltagere/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await pane.getByRole("tab", { name: "Personer" }).focus();
    for (const view of ["Tekst", "Kontrol"]) {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("tab", { name: view, selected: true }).waitFor();
    }
    await page.keyboard.press("Tab");
    await pane.getByRole("textbox").focus();
    await page.keyboard.type(CHECKED_TEXT);
    await tabTo(/^Kontrollér$/);
    await page.keyboard.press("Enter");
    await pane.getByText("tal kontrolleret").waitFor();
    await tabTo(/^Indstillinger$/);
    await page.keyboard.press("Enter");
    await pane.getByText("Tilbage").waitFor();
    await page.keyboard.press("Enter");
    await tabTo(/^Fjern Afstem-arkene$/);
    await page.keyboard.press("Enter");
    await page.locator(".tabs", { hasText: "Afstem" }).waitFor({ state: "detached", timeout: 10_000 });
    await page.close();
  }, 90_000);
});
