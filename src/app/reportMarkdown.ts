import type { ReportDocument } from "./reportDocument";
import { EMPTY_FIELD } from "./reportDocument";

/** What Markdown would take for a mark of its own is told apart by a backslash. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
}

/** The whole form as Markdown. */
export function reportMarkdown({ title, heading, fields }: ReportDocument): string {
  const rows = heading.map(([label, value]) => `| ${label} | ${literal(value)} |`);
  const sections = fields.map(({ opens, heading: name, text }) => {
    const part = opens === undefined ? "" : `# ${opens}\n\n`;
    return `${part}## ${name}\n\n${text === "" ? `*${EMPTY_FIELD}*` : literal(text)}`;
  });
  return `# ${title}\n\n| | |\n|---|---|\n${rows.join("\n")}\n\n${sections.join("\n\n")}\n`;
}
