/** A table of figures under a heading: printed for people, or handed out as JSON for a machine. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly notes: readonly string[];
}

/** As Markdown, so that what is printed can stand in the documents. */
export function asText({ title, rows, notes }: Section): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = [
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((column) => String(row[column] ?? "")))),
  ];
  return [`## ${title}`, "", ...table, "", ...notes.map((note) => `${note}\n`)].join("\n");
}
