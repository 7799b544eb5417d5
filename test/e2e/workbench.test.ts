import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { serve } from "../../src/workbench/server/serve";
import { launch } from "./browser";

const OWN_SHEETS = ["Overblik", "Bro", "Personer", "Timer", "Indikatorer", "Fund", "Beslutninger", "Tekst", "Kontrol"].map(
  (name) => `Afstem ${name}`,
);
const SOURCE_SHEETS = ["Forside", "Deltagere", "Måltal"];

let server: Server;
let browser: Browser;
let page: Page;
let address: string;
/** Requests that left the machine, and what the page complained of. */
const strayed: string[] = [];
const complaints: string[] = [];

async function paneOf(shown: Page): Promise<Frame> {
  const frame = await (await shown.waitForSelector("iframe.pane")).contentFrame();
  if (frame === null) throw new Error("the workbench has no pane");
  return frame;
}

const sheetNames = () => page.locator('.tabs [role="tab"]').allInnerTexts();

beforeAll(async () => {
  server = await serve(0);
  address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "da-DK", acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) strayed.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

describe("In the workbench, with the very pane that Excel loads,", () => {
  it("the sample is shown", async () => {
    await page.waitForSelector('.tabs [role="tab"]');
    expect(await sheetNames()).toEqual(SOURCE_SHEETS);
  }, 30_000);

  it("one click gives the figures and the nine sheets", async () => {
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Afstem", exact: true }).click();
    await pane.getByText("9 ark er skrevet").waitFor({ timeout: 30_000 });
    expect(await sheetNames()).toEqual([...SOURCE_SHEETS, ...OWN_SHEETS]);
    await pane
      .getByRole("button", { name: /^47\. .*personer/ })
      .first()
      .waitFor();
    await pane
      .getByRole("button", { name: /^57\. .*registreringer/ })
      .first()
      .waitFor();
  }, 60_000);

  it("a click on a number selects cells behind it", async () => {
    const pane = await paneOf(page);
    await pane
      .getByRole("button", { name: /^47\. .*personer/ })
      .first()
      .click();
    await page.locator('.tabs [role="tab"][aria-selected="true"]', { hasText: "Deltagere" }).waitFor({ timeout: 10_000 });
  }, 30_000);

  it("the text of a field is copied as it stands", async () => {
    const pane = await paneOf(page);
    await pane.getByRole("tab", { name: "Tekst" }).click();
    await pane.getByRole("button", { name: "Kopiér: Projektets organisering" }).click();
    await pane.getByText("Kopieret").first().waitFor({ timeout: 10_000 });
    const copied = await pane.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Projektet omfatter fire kommuner: /);
  }, 30_000);

  it("what is saved holds the user's sheets and ours", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem som .xlsx" }).click()]);
    const saved = readXlsx(new Uint8Array(readFileSync(await download.path())), "gemt.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual([...SOURCE_SHEETS, ...OWN_SHEETS]);
  }, 30_000);

  it("a change in the workbook makes the figures stale", async () => {
    await page.getByRole("tab", { name: "Måltal", exact: true }).click();
    await page.getByRole("tab", { name: "Måltal", exact: true, selected: true }).waitFor();
    await page.locator("#cell-B2").dblclick();
    await page.locator("input.edit").fill("50");
    await page.keyboard.press("Enter");
    await (await paneOf(page)).getByText("Skemaet er ændret").waitFor({ timeout: 10_000 });
  }, 30_000);

  it("what was typed is in the saved file, and the file opens again as it was left", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem som .xlsx" }).click()]);
    const path = await download.path();
    const saved = readXlsx(new Uint8Array(readFileSync(path)), "gemt.xlsx");
    expect(saved.sheets.find(({ name }) => name === "Måltal")?.values[1]?.[1]).toBe(50);
    await page.locator('input[type="file"]').setInputFiles({ name: "gemt.xlsx", mimeType: "", buffer: readFileSync(path) });
    await page.getByText("gemt.xlsx").waitFor({ timeout: 10_000 });
    expect(await sheetNames()).toEqual([...SOURCE_SHEETS, ...OWN_SHEETS]);
    await page.getByRole("tab", { name: "Måltal", exact: true }).click();
    await page.locator("#cell-B2", { hasText: "50" }).waitFor({ timeout: 10_000 });
    await (await paneOf(page)).getByRole("button", { name: "Afstem", exact: true }).click();
    await (await paneOf(page)).getByText("9 ark er skrevet").waitFor({ timeout: 30_000 });
  }, 60_000);

  it("the view that was open last is open again", async () => {
    await (await paneOf(page)).getByRole("tab", { name: "Tekst", selected: true }).waitFor({ timeout: 10_000 });
  });

  it("our sheets go away again with one click", async () => {
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Fjern Afstem-arkene" }).click();
    await page.locator(".tabs", { hasText: "Afstem" }).waitFor({ state: "detached", timeout: 10_000 });
    expect(await sheetNames()).toEqual(SOURCE_SHEETS);
  }, 30_000);

  it("and one undo brings them back", async () => {
    await page.waitForTimeout(600);
    await page.getByRole("button", { name: "Fortryd" }).click();
    await page.locator(".tabs", { hasText: "Afstem Kontrol" }).waitFor({ timeout: 10_000 });
    expect(await sheetNames()).toEqual([...SOURCE_SHEETS, ...OWN_SHEETS]);
  }, 30_000);

  it("a file that is dropped is opened", async () => {
    const content = readFileSync(join("samples", "lange-timer.xlsx")).toString("base64");
    const dropped = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], "sluppet.xlsx"));
      return transfer;
    }, content);
    await page.dispatchEvent(".bench", "drop", { dataTransfer: dropped });
    await page.getByText("sluppet.xlsx").waitFor({ timeout: 10_000 });
  }, 30_000);

  it("nothing left the machine, and the page complained of nothing", () => {
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
