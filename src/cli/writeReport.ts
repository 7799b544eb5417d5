import { extname } from "node:path";
import type { Proposal } from "../app/propose";
import { reportDocument } from "../app/reportDocument";
import { reportDocx } from "../app/reportDocx";
import { reportMarkdown } from "../app/reportMarkdown";
import { FORMS } from "../domain/words/form";
import { CommandError } from "./CommandError";
import { writeWhole } from "./files";

/** Writes the form, as Word or as Markdown by the ending of the file's name. */
export async function writeReport(path: string, { settings, summary, blocks }: Proposal): Promise<void> {
  const report = reportDocument(FORMS[settings.form], summary.project, blocks);
  switch (extname(path).toLowerCase()) {
    case ".docx":
      return writeWhole(path, await reportDocx(report));
    case ".md":
      return writeWhole(path, reportMarkdown(report));
    default:
      throw new CommandError(`--text "${path}" skal ende på .md eller .docx.`);
  }
}
