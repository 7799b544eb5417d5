/** What Excel would answer in place of a result; the codes are those of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Stricter than Excel: whatever the host does not know is a mistake of the caller. */
export function unknownToHost(what: string): HostError {
  return new HostError("ApiNotFound", `the host does not know ${what}`);
}

export function wrongArgument(what: string): HostError {
  return new HostError("InvalidArgument", what);
}
