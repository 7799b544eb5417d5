import { textToSend, type Block } from "../../domain/words/block";

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}

function paragraphs(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${escaped(line)}</p>`)
    .join("");
}

/** One field as HTML: its text alone, for pasting into the form's box. */
export function fieldHtml(block: Block): string {
  return paragraphs(textToSend(block));
}

/** The whole form: every field that has a text under its number and title. */
export function formHtml(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => textToSend(block) !== "")
    .map((block) => `<h2>${escaped(`${block.field} ${block.title}`)}</h2>${paragraphs(textToSend(block))}`)
    .join("");
}

/** The same as plain text. */
export function formPlain(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => textToSend(block) !== "")
    .map((block) => `${block.field} ${block.title}\n\n${textToSend(block)}`)
    .join("\n\n");
}
