import type { Delimiter } from "./delimiter";

const QUOTE = 34;
const FEED = 10;
const RETURN = 13;

/** Fields as texts, row by row (RFC 4180; a quote within an unquoted field is a quote). */
export function parseRows(text: string, delimiter: Delimiter): string[][] {
  const cut = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text.charCodeAt(at) === QUOTE) {
      const end = quotedEnd(text, at + 1);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      const rest = fieldEnd(text, at, cut);
      if (rest > at) field += text.slice(at, rest);
      at = rest;
    } else {
      const end = fieldEnd(text, at, cut);
      field = text.slice(at, end);
      at = end;
    }
    row.push(field);
    if (text.charCodeAt(at) === cut) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at += text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === FEED ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Where the quote closes; a quote that never closes runs to the end. */
function quotedEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
    at = quote + 2;
  }
}

function fieldEnd(text: string, from: number, cut: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === cut || code === FEED || code === RETURN) break;
  }
  return at;
}
