/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import { App } from "../../src/taskpane/App";
import { DECISIONS_NAME } from "../../src/taskpane/useDecisions";
import { COPIED_NAME } from "../../src/taskpane/useCopied";
import { directEngine } from "../../src/taskpane/engine/directEngine";
import { PREFERENCES_NAME } from "../../src/taskpane/preferences";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import type { Sheet } from "../../src/workbench/book/sheet";
import { aWorkbook } from "../contracts/workbookContract";
import { realOffice } from "../workbench/realOffice";

const SAMPLE = readXlsx(new Uint8Array(readFileSync(join("samples", "rodet-udtraek.xlsx"))), "rodet-udtraek.xlsx");
const SOURCE_SHEETS = SAMPLE.sheets.map(({ name }) => name);

/** The pane over the real office.js and a workbook; its engine in the same thread. */
function open(snapshot: WorkbookSnapshot = SAMPLE, language: "da" | "en" = "da") {
  const office = realOffice(snapshot);
  render(<App workbook={excelWorkbook(office.excel)} engine={directEngine()} language={language} />);
  return { ...office, user: userEvent.setup() };
}

const sheetNames = (sheets: readonly Sheet[]) => sheets.map(({ name }) => name);
const button = (name: string | RegExp) => screen.findByRole("button", { name }, { timeout: 10_000 });

/** What axe finds; colours have no meaning in jsdom, the browser's tests look at them. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector(".fui-FluentProvider") ?? document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

beforeAll(() => {
  class Still {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  }
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(window, {
    ResizeObserver: Still,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
});

afterEach(() => {
  cleanup();
  // Which view was open last is remembered from one pane to the next.
  localStorage.clear();
});

describe("The pane", () => {
  it("says what one click will do before anything is done", async () => {
    const { book } = open();
    expect(await screen.findByText(/^Ét klik læser indikatorskemaet/)).toBeTruthy();
    expect(screen.getByText("Ingen af dine egne celler ændres, og intet forlader maskinen.")).toBeTruthy();
    expect(await faults()).toEqual([]);
    expect(sheetNames(book.sheets)).toEqual(SOURCE_SHEETS);
  }, 20_000);

  it("needs the keyboard alone: Enter reconciles, opens a view, and selects the cells of a number", async () => {
    const { book, user } = open();
    (await button("Afstem")).focus();
    await user.keyboard("{Enter}");
    await screen.findByText("9 ark er skrevet. 0 af dine celler er ændret.", {}, { timeout: 20_000 });
    expect(book.sheets).toHaveLength(SOURCE_SHEETS.length + 9);
    const persons = (await screen.findAllByRole("button", { name: /^47\. .*personer/ }))[0];
    act(() => persons?.focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(book.sheets[book.active]?.name).toBe("Deltagere"));
    act(() => screen.getByRole("tab", { name: /^Fund/ }).focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("tab", { name: /^Fund/ }).getAttribute("aria-selected")).toBe("true"));
    expect(await faults()).toEqual([]);
  }, 40_000);

  it("says which copied sentences no longer hold, what the form still lacks, and shows the controller's own text", async () => {
    const { book, user } = open();
    book.settings.set(COPIED_NAME, { "3": "Projektet omfatter ni kommuner." });
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: /^Tekst/ }, { timeout: 20_000 }));
    expect(await screen.findByText("Projektet omfatter ni kommuner.")).toBeTruthy();
    expect(screen.getByText(/^Det, du har kopieret, passer ikke længere/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Felt 4" }));
    expect(document.activeElement?.textContent).toBe("4 Udbudsregler, markedspris og sund finansforvaltning");
    expect(await faults()).toEqual([]);
  }, 40_000);

  it("explains a wrong number of a text, offers the right sentence, and remembers what the number counts", async () => {
    const { book, user } = open();
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: /^Kontrol/ }, { timeout: 20_000 }));
    await user.type(screen.getByRole("textbox"), "Der er 57 borgere i projektet.");
    await user.click(screen.getByRole("button", { name: "Kontrollér" }));
    await user.click(await screen.findByRole("button", { name: "57: afviger" }));
    expect(screen.getByText("Der er 47 borgere i projektet.").tagName).toBe("INS");
    await user.click(screen.getByRole("button", { name: "Tallet tæller noget andet" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Hvad tæller tallet?" }), "registrations");
    await user.click(screen.getByRole("button", { name: "Husk det" }));
    await screen.findByRole("button", { name: "57: stemmer" });
    expect(await faults()).toEqual([]);
    await waitFor(() => expect(JSON.stringify(book.settings.get(DECISIONS_NAME))).toContain("registrations"));
  }, 40_000);

  it("shows the proposal first where it is asked to, and writes when it is told", async () => {
    const { book, user } = open();
    await user.click(await button("Kun forhåndsvisning"));
    await screen.findByText("9 ark vil blive skrevet. 0 af dine celler ændres.", {}, { timeout: 20_000 });
    expect(sheetNames(book.sheets)).toEqual(SOURCE_SHEETS);
    await user.click(await button("Skriv arkene"));
    await screen.findByText(/^9 ark er skrevet/, {}, { timeout: 20_000 });
    await user.click(await button("Fjern Afstem-arkene"));
    await waitFor(() => expect(sheetNames(book.sheets)).toEqual(SOURCE_SHEETS), { timeout: 10_000 });
  }, 60_000);

  it("never says that a text was copied where the clipboard refuses: the text is selected, and it says which keys to press", async () => {
    const { user } = open();
    Object.assign(document, { execCommand: () => false });
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: /^Tekst/ }, { timeout: 20_000 }));
    await user.click(await button("Kopiér: Projektets organisering"));
    await screen.findByText(/Ctrl\+C/);
    expect(screen.queryByText("Kopieret")).toBeNull();
    expect(getSelection()?.toString()).toMatch(/^Projektet omfatter fire kommuner: /);
  }, 40_000);

  it("asks before a group that is so small that somebody may be known is copied", async () => {
    const { user } = open();
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: /^Tekst/ }, { timeout: 20_000 }));
    await user.click(await button("Kopiér: Projektets fremdrift"));
    const gate = await screen.findByRole("alert");
    expect(within(gate).getByText("Før du kopierer")).toBeTruthy();
    expect(within(gate).getAllByText(/en gruppe så lille, at nogen kan kendes/).length).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await user.click(within(gate).getByRole("button", { name: "Kopiér alligevel" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  }, 40_000);

  it("refuses a workbook without participants in a sentence that says what it lacks, and changes nothing", async () => {
    const { book, user } = open(aWorkbook({ Noter: [["Husk mødet"], ["den 3. maj"]] }));
    await user.click(await button("Afstem"));
    const refusal = await screen.findByText(/mangler/i, {}, { timeout: 10_000 });
    expect(refusal.textContent).toMatch(/\.$/);
    expect(sheetNames(book.sheets)).toEqual(["Noter"]);
  }, 20_000);

  it("says so when the structure of the workbook is protected, and keeps what it has worked out", async () => {
    const { book, user } = open();
    book.isProtected = true;
    await user.click(await button("Afstem"));
    await screen.findByText(/beskytte/i, {}, { timeout: 20_000 });
    expect(sheetNames(book.sheets)).toEqual(SOURCE_SHEETS);
    expect((await screen.findAllByText("47")).length).toBeGreaterThan(0);
  }, 40_000);

  it("speaks English where that was chosen, and remembers it in the workbook", async () => {
    const { book, user } = open(SAMPLE, "en");
    await user.click(await button("Settings"));
    await user.click(await screen.findByRole("combobox", { name: "Language" }));
    await user.click(await screen.findByRole("option", { name: "Dansk" }));
    await screen.findByRole("button", { name: "Indstillinger" });
    await waitFor(() => expect(book.settings.get(PREFERENCES_NAME)).toMatchObject({ language: "da" }));
    expect(await faults()).toEqual([]);
  }, 20_000);

  it("keeps an answer that was given after the proposal was made, when that proposal is written", async () => {
    const { book, user } = open(
      aWorkbook({
        Deltagere: [
          ["Nr.", "CPR-nr.", "Navn", "Startdato", "Slutdato", "Status ved afslutning"],
          [1, "610190-0375", "Kirsten Bøgh", "01-02-2021", "01-06-2021", "Ledig"],
          [2, "710185-1234", "Åse Æbelø", "01-02-2021", "01-06-2021", "på toppen"],
        ],
      }),
    );
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: "Afgør" }, { timeout: 10_000 }));
    await user.click(await screen.findByRole("combobox", { name: "Hvad betyder teksten?" }, { timeout: 10_000 }));
    await user.click(await screen.findByRole("option", { name: "job" }));
    await screen.findByText("1 svar venter på næste afstemning.");
    await user.click(await button("Skriv arkene"));
    await screen.findByText(/^9 ark er skrevet/, {}, { timeout: 20_000 });
    expect(book.settings.get("afstem.decisions")).toMatchObject({ decisions: [{ kind: "status-meaning", code: "job" }] });
    await user.click(await button("Afstem med svarene"));
    await waitFor(() => expect(book.settings.get("afstem.decisions")).toMatchObject({ decisions: [] }), { timeout: 20_000 });
    expect(book.sheet("Afstem Beslutninger")?.rows.flatMap((cells) => cells.map((cell) => cell?.value))).toContain("på toppen");
  }, 60_000);

  it("asks who is who with the keyboard alone, hides its own guess until it is answered, and remembers the answer on the sheet", async () => {
    const { book, user } = open(
      aWorkbook({
        Deltagere: [
          ["Nr.", "CPR-nr.", "Navn", "Startdato", "Slutdato", "Status ved afslutning"],
          [1, "610190-0375", "Kirsten Bøgh", "01-02-2021", "01-06-2021", "Ledig"],
          [2, "610190-0357", "Kirsten Bøgh", "01-08-2021", "01-12-2021", "i job"],
          [3, "710185-1234", "Åse Æbelø", "01-02-2021", "01-06-2021", "Ledig"],
        ],
      }),
    );
    await user.click(await button("Kun forhåndsvisning"));
    await user.click(await screen.findByRole("tab", { name: "Afgør" }, { timeout: 10_000 }));
    await screen.findByText("Er de to rækker samme person?", {}, { timeout: 10_000 });
    expect(document.body.textContent).toContain("610190-••••");
    expect(document.body.textContent).not.toMatch(/0375|0357|eget bud/);
    expect(await faults()).toEqual([]);
    act(() => screen.getByRole("group", { name: "Afgør" }).focus());
    await user.keyboard("j");
    await screen.findByText(/Afstems eget bud var [01](,\d+)? af 1/);
    await screen.findByText("1 svar venter på næste afstemning.");
    await user.keyboard("z");
    await waitFor(() => expect(screen.queryByText("1 svar venter på næste afstemning.")).toBeNull());
    await user.keyboard("j");
    await user.click(await button("Afstem med svarene"));
    await screen.findByText(/^9 ark er skrevet/, {}, { timeout: 20_000 });
    const decided = book.sheet("Afstem Beslutninger")?.rows.flatMap((cells) => cells.map((cell) => cell?.value)) ?? [];
    expect(decided).toContain("samme person");
    await waitFor(() => expect(book.settings.get("afstem.decisions")).toMatchObject({ decisions: [] }));
    expect(book.sheet("Afstem Personer")?.rows.some((cells) => cells.some((cell) => cell?.value === "P003"))).toBe(false);
  }, 40_000);

  it("says who has moved since an earlier workbook", async () => {
    const { user } = open();
    await user.click(await button("Kun forhåndsvisning"));
    const chooser = await screen.findByLabelText("Sammenlign med et tidligere skema …", { selector: "input" }, { timeout: 20_000 });
    const bytes = readFileSync(join("samples", "rodet-udtraek.xlsx"));
    await user.upload(chooser, new File([bytes], "tidligere.xlsx"));
    await screen.findByText("47 personer er uændrede.", {}, { timeout: 20_000 });
    await user.upload(chooser, new File(["ikke et skema"], "noter.xlsx"));
    await screen.findByText(/^noter\.xlsx er ikke en Excel-projektmappe/, {}, { timeout: 10_000 });
  }, 60_000);

  it("is stale when the user's cells change", async () => {
    const { book, user } = open();
    await user.click(await button("Kun forhåndsvisning"));
    await screen.findByText(/^9 ark vil blive skrevet/, {}, { timeout: 20_000 });
    const sheet = book.sheet("Deltagere");
    if (sheet === undefined) throw new Error("the sample has no participants");
    act(() => book.changed(sheet, { top: 8, left: 2, bottom: 8, right: 2 }));
    const messages = await screen.findByText("Skemaet er ændret, siden tallene blev gjort op.", {}, { timeout: 10_000 });
    expect(within(document.body).getAllByText(messages.textContent)).toHaveLength(1);
  }, 40_000);
});
