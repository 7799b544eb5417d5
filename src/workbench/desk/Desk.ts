import type { Rectangle } from "../../domain/words/workbook";
import { describeRefusal } from "../../workbook/describeRefusal";
import { WorkbookError } from "../../workbook/WorkbookError";
import type { Book } from "../book/Book";
import type { Sheet } from "../book/sheet";
import type { EngineAtHand } from "../calculation/Calculation";
import { Calculation } from "../calculation/Calculation";
import type { Traffic } from "../host/officeBridge";
import { OfficeBridge } from "../host/officeBridge";
import { cellsIn, frameOf } from "./shownSheet";
import { typedCell } from "./typedCell";
import { undoSteps } from "./undoSteps";
import type { DeskView, SheetFrame, ShownCell } from "./view";
import type { SavedFile, WorkbenchFile } from "./workbenchFile";
import { openFile, savedFile } from "./workbenchFile";

/** At most so often the page is told of changes, in milliseconds. */
const BEAT = 60;
/** Formulas are computed when nothing has been written for so long, or when somebody asks. */
const QUIET = 300;

/** An open workbook, the host that answers for it, and its formulas. */
interface Work {
  readonly file: WorkbenchFile;
  readonly bridge: OfficeBridge;
  readonly calculation: Calculation;
}

/** Everything of the workbench that is not seen. It lives in a worker, so that neither grid nor pane ever waits for it. */
export class Desk {
  private work: Work | undefined;
  private tell: (view: DeskView) => void = () => undefined;
  private isTelling = false;
  private toldAt = -Infinity;
  private computing: ReturnType<typeof setTimeout> | undefined;
  private framed: { readonly version: number; readonly sheet: Sheet; readonly frame: SheetFrame } | undefined;

  constructor(private readonly engine: () => EngineAtHand) {}

  /** Told of every change of what is shown. */
  watch(tell: (view: DeskView) => void): void {
    this.tell = tell;
    this.changed();
  }

  /** Resolves to what is wrong with the file, in a sentence; what was open stays open then. */
  async open(bytes: Uint8Array, name: string): Promise<string | undefined> {
    try {
      const file = await openFile(bytes, name);
      const { book } = file;
      const calculation = new Calculation(book, this.engine());
      const bridge = new OfficeBridge(book, calculation);
      bridge.onBatch = undoSteps(book);
      for (const told of [book.onChanged, book.onSelected, book.onStructure]) told.add(() => this.changed());
      this.work = { file, bridge, calculation };
      this.changed();
      return undefined;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return describeRefusal(error, "da");
    }
  }

  /** Joins the client library of the pane's frame to the host of the open workbook. */
  join(port: MessagePort): void {
    const bridge = this.work?.bridge;
    if (bridge === undefined) return;
    bridge.onMessageFromHost = (text) => port.postMessage(text);
    port.onmessage = ({ data }: MessageEvent<string>) => bridge.sendMessageToHost(data);
  }

  cells(sheet: string, area: Rectangle): readonly ShownCell[] {
    const found = this.work?.file.book.sheet(sheet);
    return found === undefined ? [] : cellsIn(found, area);
  }

  select(sheet: string, row: number, column: number): void {
    const book = this.work?.file.book;
    const found = book?.sheet(sheet);
    if (found !== undefined) book?.select(found, { top: row, left: column, bottom: row, right: column });
  }

  /** Goes where the cell's link points. */
  follow(sheet: string, row: number, column: number): void {
    const book = this.work?.file.book;
    const link = book?.sheet(sheet)?.rows[row]?.[column]?.link;
    const target = link === undefined ? undefined : book?.sheet(link.sheet);
    if (link !== undefined && target !== undefined) this.select(target.id, link.row, link.column);
  }

  type(sheet: string, row: number, column: number, text: string): void {
    const book = this.work?.file.book;
    const found = book?.sheet(sheet);
    if (book === undefined || found === undefined) return;
    book.beginStep();
    book.put(found, row, column, typedCell(found.rows[row]?.[column], text, book.date1904));
    book.endStep();
    book.changed(found, { top: row, left: column, bottom: row, right: column });
  }

  /** A cell is being typed in, or no longer. */
  edit(isEditing: boolean): void {
    this.work?.bridge.editCell(isEditing);
  }

  undo(): void {
    this.work?.file.book.undo();
  }

  async save(): Promise<SavedFile | undefined> {
    await this.work?.calculation.upToDate();
    return this.work === undefined ? undefined : savedFile(this.work.file);
  }

  traffic(): Traffic | undefined {
    return this.work?.bridge.traffic;
  }

  /** The first change is told at once, what follows within a beat together. */
  private changed(): void {
    if (this.isTelling || this.work === undefined) return;
    this.isTelling = true;
    setTimeout(
      () => {
        this.isTelling = false;
        this.toldAt = performance.now();
        if (this.work === undefined) return;
        this.tell(this.view(this.work));
        if (this.work.calculation.isStale) this.computeSoon(this.work.calculation);
      },
      Math.max(0, this.toldAt + BEAT - performance.now()),
    );
  }

  private computeSoon(calculation: Calculation): void {
    clearTimeout(this.computing);
    this.computing = setTimeout(() => void calculation.upToDate().then(() => this.changed()), QUIET);
  }

  private view({ file: { book, name }, calculation }: Work): DeskView {
    return {
      file: name,
      tabs: book.sheets.flatMap(({ id, name: tab, visibility }) => (visibility === "Visible" ? [{ id, name: tab }] : [])),
      frame: this.frameIn(book),
      selected: book.selected,
      canUndo: book.canUndo,
      isCalculating: calculation.isStale,
      version: book.sheets[book.active]?.version ?? 0,
    };
  }

  private frameIn(book: Book): SheetFrame | undefined {
    const sheet = book.sheets[book.active];
    if (sheet === undefined) return undefined;
    if (this.framed?.sheet !== sheet || this.framed.version !== sheet.version) {
      this.framed = { sheet, version: sheet.version, frame: frameOf(sheet) };
    }
    return this.framed.frame;
  }
}
