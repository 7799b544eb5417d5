import { join } from "node:path";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { serve } from "../../src/workbench/server/serve";
import { launch } from "./browser";

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

describe("The page that runs the contract inside an Excel", () => {
  it("finds every promise kept inside the workbench", async () => {
    const page = await browser.newPage();
    // The workbench loads it in the pane's place; in a real Excel it is sideloaded (npm run excel).
    await page.route("**/pane/taskpane.js", (route) => route.fulfill({ path: join("dist", "contract", "contract.js") }));
    await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
    const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
    if (frame === null) throw new Error("the workbench has no pane");
    await frame.getByRole("button").click();
    const result = frame.getByRole("status");
    await result.filter({ hasText: "løfter holder" }).waitFor({ timeout: 60_000 });
    expect(await frame.locator('li[data-kept="false"]').allInnerTexts()).toEqual([]);
    expect(await frame.locator("li").count()).toBeGreaterThan(20);
  }, 90_000);
});
