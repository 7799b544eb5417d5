/** The command was not understood, or a file beside the workbook was not: one sentence for the person, exit code 2. */
export class CommandError extends Error {
  constructor(sentence: string, options?: { readonly cause?: unknown }) {
    super(sentence, options);
    this.name = "CommandError";
  }
}
