/** The Excel that the page stands in. */
export interface ExcelAtHand {
  readonly run: typeof Excel.run;
  /** Whether it has a requirement set of ExcelApi, such as "1.13". */
  readonly supports: (version: string) => boolean;
}
