import type { CellArea } from "../../domain/words/cell";
import type { PartedWorkbook } from "../../workbook/parts";

/** What the pane asks of the spreadsheet that it stands in: Excel, or the workbench. */
export interface PaneHost {
  readonly workbook: PartedWorkbook;
  /** Shows the cells and selects them. */
  select(area: CellArea): Promise<void>;
  /** Calls when a sheet that is not Afstem's own has been changed. Answers how to stop listening. */
  onChanged(listener: () => void): () => void;
  removeOwnSheets(): Promise<void>;
  /** Text kept in the workbook itself. */
  readSetting(name: string): Promise<string | undefined>;
  writeSetting(name: string, value: string): Promise<void>;
}
