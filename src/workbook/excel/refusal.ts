import type { RefusalKind } from "../WorkbookError";
import { WorkbookError } from "../WorkbookError";

/** Merged areas can be asked for since ExcelApi 1.13; the rest of what Afstem needs is older. */
export const NEEDED_API = "1.13";
/** The first that is sold with it. */
export const NEEDED_EXCEL = "Excel 2021 / Microsoft 365";

/** What Excel's error codes mean to a person. */
const KIND_OF_CODE: Readonly<Record<string, RefusalKind>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "sheet-protected",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  ItemAlreadyExists: "sheet-name-taken",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  RequestAborted: "host-busy",
  ActivityLimitReached: "host-busy",
  ServiceNotAvailable: "host-busy",
  Timeout: "host-busy",
  HostIsNotReady: "host-busy",
};

/** The code of an error of office.js; undefined for anything else. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Runs the work; what Excel refuses comes out as a WorkbookError, and a bug of ours as it is. Excel's own message may quote cells, so only its code is kept. */
export async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error);
  }
}

export function asRefusal(error: unknown): unknown {
  const code = excelCode(error);
  if (code === undefined || error instanceof WorkbookError) return error;
  const kind = KIND_OF_CODE[code] ?? "unknown";
  return new WorkbookError(kind, kind === "host-too-old" ? { needed: NEEDED_EXCEL, code } : { code }, { cause: error });
}
