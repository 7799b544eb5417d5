/** The names of a package: transitional, as almost all are, or strict (ISO 29500-1). New parts speak the dialect of the workbook. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

export function dialectOf(rootNamespaces: readonly string[]): Dialect {
  if (rootNamespaces.some((namespace) => namespace.startsWith(STRICT))) {
    return {
      main: `${STRICT}/spreadsheetml/main`,
      relationships: `${STRICT}/officeDocument/relationships`,
      drawing: `${STRICT}/drawingml/main`,
      chart: `${STRICT}/drawingml/chart`,
      sheetDrawing: `${STRICT}/drawingml/spreadsheetDrawing`,
    };
  }
  return {
    main: `${TRANSITIONAL}/spreadsheetml/2006/main`,
    relationships: `${TRANSITIONAL}/officeDocument/2006/relationships`,
    drawing: `${TRANSITIONAL}/drawingml/2006/main`,
    chart: `${TRANSITIONAL}/drawingml/2006/chart`,
    sheetDrawing: `${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`,
  };
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
