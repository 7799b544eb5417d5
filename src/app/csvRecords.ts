/** The records of a CSV text, its header's included: quoted fields may hold separators, line breaks and doubled quotes; white space around a field is none of it. */
export function csvRecords(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(body);
  const records: string[][] = [];
  let record: string[] = [];
  for (const { field, ends } of fieldsOf(body, separator)) {
    record.push(field);
    if (!ends) continue;
    if (record.length > 1 || record[0] !== "") records.push(record);
    record = [];
  }
  return records;
}

/** A semicolon where Danish Excel saved the list: whichever stands more often in the header. */
function separatorOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return header.split(";").length > header.split(",").length ? ";" : ",";
}

function* fieldsOf(text: string, separator: string): Generator<{ field: string; ends: boolean }> {
  let at = 0;
  while (at <= text.length) {
    while (text[at] === " " || text[at] === "\t") at++;
    const { field, next } = text[at] === '"' ? quotedField(text, at) : { field: "", next: at };
    let end = next;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    const isLast = text[end] !== separator;
    yield { field: field + text.slice(next, end).trim(), ends: isLast };
    if (end >= text.length) return;
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
}

function quotedField(text: string, from: number): { field: string; next: number } {
  let field = "";
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: field + text.slice(at), next: text.length };
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { field: field.trim(), next: quote + 1 };
    field += '"';
    at = quote + 2;
  }
  return { field, next: at };
}
