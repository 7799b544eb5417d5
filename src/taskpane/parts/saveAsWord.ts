import type { PaneView } from "../../app/paneView";
import { FORMS } from "../../domain/words/form";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The whole form as a Word file in the browser's folder of downloads. What writes it is loaded when it is asked for. */
export async function saveAsWord({ form, project, blocks }: PaneView): Promise<void> {
  const [{ reportDocument }, { reportDocx }] = await Promise.all([import("../../app/reportDocument"), import("../../app/reportDocx")]);
  const report = reportDocument(FORMS[form], project, blocks);
  const address = URL.createObjectURL(new Blob([new Uint8Array(await reportDocx(report))], { type: WORD }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${report.title}.docx`;
  link.click();
  URL.revokeObjectURL(address);
}
