/** Why the world refused. */
export type RefusalKind =
  | "not-a-workbook"
  | "not-a-document"
  | "old-format"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "empty"
  | "no-participants"
  | "not-found"
  | "not-writable"
  | "host-too-old"
  | "sheet-protected"
  /** A protected sheet of the user's has a formula that names a sheet of ours. */
  | "formula-protected"
  | "workbook-protected"
  | "cell-edit"
  | "sheet-name-taken"
  | "request-too-large"
  | "half-written"
  | "cancelled"
  | "host-busy"
  | "unknown";

/** The world refused. The words for a person stand in the labels, by kind and facts; no name or CPR number is ever among the facts. */
export class WorkbookError extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(kind, options);
    this.name = "WorkbookError";
  }
}
