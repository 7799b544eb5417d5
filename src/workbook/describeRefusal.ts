import type { RefusalKind, WorkbookError } from "./WorkbookError";

export type RefusalLanguage = "da" | "en";
type Facts = WorkbookError["facts"];
type Sentence = (facts: Facts) => string;

/** What was found instead of a workbook. */
const FOUND: Readonly<Record<string, Readonly<Record<RefusalLanguage, string>>>> = {
  zip: { da: "et zip-arkiv uden regneark", en: "a zip archive without a workbook" },
  pdf: { da: "en PDF", en: "a PDF" },
  html: { da: "en webside (HTML)", en: "a web page (HTML)" },
  xml: { da: "en XML-fil", en: "an XML file" },
  text: { da: "en tekstfil", en: "a text file" },
  binary: { da: "noget, der ikke kan læses", en: "something unreadable" },
  ole2: { da: "et ældre Office-dokument uden regneark", en: "an older Office document without a workbook" },
  docx: { da: "et Word-dokument", en: "a Word document" },
  pptx: { da: "en PowerPoint-præsentation", en: "a PowerPoint presentation" },
  ods: { da: "et OpenDocument-regneark (.ods)", en: "an OpenDocument spreadsheet (.ods)" },
  xlsb: { da: "en binær projektmappe (.xlsb)", en: "a binary workbook (.xlsb)" },
};

const file = (facts: Facts, language: RefusalLanguage): string =>
  String(facts["file"] ?? (language === "da" ? "Projektmappen" : "The workbook"));
const found = (facts: Facts, language: RefusalLanguage): string =>
  (FOUND[String(facts["found"] ?? "binary")] ?? FOUND["binary"] ?? {})[language] ?? "";
const part = (facts: Facts): string => String(facts["part"] ?? facts["sheet"] ?? "");
const code = (facts: Facts): string => (facts["code"] === undefined ? "" : ` (${String(facts["code"])})`);

const DANISH: Readonly<Record<RefusalKind, Sentence>> = {
  "not-a-workbook": (facts) =>
    `${file(facts, "da")} er ikke en Excel-projektmappe, men ${found(facts, "da")}; vælg indikatorskemaet som .xlsx, eller gem det sådan fra Excel.`,
  "not-a-document": (facts) => `${file(facts, "da")} er ikke en tekst, der kan læses; gem den som .docx, .txt eller .md, og prøv igen.`,
  "old-format": (facts) => `${file(facts, "da")} er i det gamle format .xls; åbn den i Excel, gem den som .xlsx, og prøv igen.`,
  encrypted: (facts) =>
    `${file(facts, "da")} er beskyttet med adgangskode; fjern koden i Excel under Filer > Oplysninger, gem, og prøv igen.`,
  damaged: (facts) =>
    `${file(facts, "da")} er beskadiget${part(facts) === "" ? "" : ` i delen ${part(facts)}`}; åbn den i Excel, lad Excel reparere den, gem en kopi, og prøv igen.`,
  "too-large": (facts) =>
    `${file(facts, "da")} fylder udpakket mere, end Afstem læser${part(facts) === "" ? "" : ` (${part(facts)})`}; slet tomme formaterede rækker og ark, der ikke skal bruges, og prøv igen.`,
  empty: (facts) => `${file(facts, "da")} er tom; vælg en fil med deltagernes registreringer.`,
  "no-participants": (facts) =>
    `${file(facts, "da")} har ingen tabel med deltagere${facts["sheet"] === undefined ? "" : `; arket ${String(facts["sheet"])} kommer tættest på, men mangler ${String(facts["lacks"])}`}; giv tabellen overskrifter som CPR-nr., Navn og Startdato, eller peg den ud i indstillingerne.`,
  "not-found": (facts) => `${file(facts, "da")} findes ikke eller må ikke læses; kontrollér sti og navn.`,
  "not-writable": (facts) => `${file(facts, "da")} kan ikke skrives; luk filen, hvis den er åben, eller vælg en anden mappe.`,
  "host-too-old": (facts) =>
    `Denne udgave af Excel er for gammel til Afstem${facts["needed"] === undefined ? "" : ` (${String(facts["needed"])} kræves)`}; opdatér Excel, eller brug Excel på nettet.`,
  "sheet-protected": (facts) =>
    `Arket ${part(facts)} er beskyttet, så Afstem kan ikke skrive i det; fjern beskyttelsen under Gennemse, og prøv igen.`,
  "formula-protected": (facts) =>
    `Arket ${part(facts)} er beskyttet og har en formel, som peger på et Afstem-ark og derfor ikke kan følge med, når arket skrives igen; fjern beskyttelsen under Gennemse, og prøv igen.`,
  "workbook-protected": () =>
    "Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark; fjern beskyttelsen under Gennemse, og prøv igen.",
  "cell-edit": () => "En celle er ved at blive redigeret; tryk på Enter eller Esc i Excel, og prøv igen.",
  "sheet-name-taken": (facts) =>
    `Projektmappen har allerede et ark med navnet ${part(facts)}, som ikke er Afstems; omdøb det, og prøv igen.`,
  "request-too-large": () => "Excel afviste en forespørgsel, fordi den var for stor; luk andre faneblade, og prøv igen.",
  "half-written": () => "Skrivningen blev afbrudt, så Afstem-arkene er ufuldstændige; fortryd, eller kør Afstem igen.",
  cancelled: () => "Arbejdet blev afbrudt, og intet er skrevet.",
  "host-busy": () => "Excel er optaget; vent et øjeblik, og prøv igen.",
  unknown: (facts) =>
    `Excel svarede med en fejl, som Afstem ikke kender${code(facts)}; prøv igen, og genstart Excel, hvis det gentager sig.`,
};

const ENGLISH: Readonly<Record<RefusalKind, Sentence>> = {
  "not-a-workbook": (facts) =>
    `${file(facts, "en")} is not an Excel workbook but ${found(facts, "en")}; choose the indicator workbook as .xlsx, or save it so from Excel.`,
  "not-a-document": (facts) => `${file(facts, "en")} is no text that can be read; save it as .docx, .txt or .md, and try again.`,
  "old-format": (facts) => `${file(facts, "en")} is in the old .xls format; open it in Excel, save it as .xlsx, and try again.`,
  encrypted: (facts) => `${file(facts, "en")} is protected by a password; remove it in Excel under File > Info, save, and try again.`,
  damaged: (facts) =>
    `${file(facts, "en")} is damaged${part(facts) === "" ? "" : ` in its part ${part(facts)}`}; open it in Excel, let Excel repair it, save a copy, and try again.`,
  "too-large": (facts) =>
    `${file(facts, "en")} unpacks to more than Afstem reads${part(facts) === "" ? "" : ` (${part(facts)})`}; delete empty formatted rows and sheets that are not needed, and try again.`,
  empty: (facts) => `${file(facts, "en")} is empty; choose a file with the participants' registrations.`,
  "no-participants": (facts) =>
    `${file(facts, "en")} has no table of participants${facts["sheet"] === undefined ? "" : `; the sheet ${String(facts["sheet"])} comes closest but lacks ${String(facts["lacks"])}`}; give the table headers such as CPR-nr., Navn and Startdato, or point it out in the settings.`,
  "not-found": (facts) => `${file(facts, "en")} does not exist or may not be read; check its path and name.`,
  "not-writable": (facts) => `${file(facts, "en")} cannot be written; close the file if it is open, or choose another folder.`,
  "host-too-old": (facts) =>
    `This version of Excel is too old for Afstem${facts["needed"] === undefined ? "" : ` (${String(facts["needed"])} is needed)`}; update Excel, or use Excel on the web.`,
  "sheet-protected": (facts) =>
    `The sheet ${part(facts)} is protected, so Afstem cannot write to it; unprotect it under Review, and try again.`,
  "formula-protected": (facts) =>
    `The sheet ${part(facts)} is protected and has a formula that points at an Afstem sheet, so it cannot follow when that sheet is written again; unprotect it under Review, and try again.`,
  "workbook-protected": () => "The workbook's structure is protected, so no sheet can be added; unprotect it under Review, and try again.",
  "cell-edit": () => "A cell is being edited; press Enter or Esc in Excel, and try again.",
  "sheet-name-taken": (facts) => `The workbook already has a sheet named ${part(facts)} that is not Afstem's; rename it, and try again.`,
  "request-too-large": () => "Excel refused a request for being too large; close other tabs, and try again.",
  "half-written": () => "The writing was interrupted, so the Afstem sheets are incomplete; undo, or run Afstem again.",
  cancelled: () => "The work was cancelled, and nothing was written.",
  "host-busy": () => "Excel is busy; wait a moment, and try again.",
  unknown: (facts) =>
    `Excel answered with an error that Afstem does not know${code(facts)}; try again, and restart Excel if it happens again.`,
};

/** One sentence for a person: what was found, where, and what to do. */
export function describeRefusal(error: WorkbookError, language: RefusalLanguage): string {
  return (language === "da" ? DANISH : ENGLISH)[error.kind](error.facts);
}
