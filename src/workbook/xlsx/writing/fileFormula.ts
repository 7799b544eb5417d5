/** Functions younger than the file format: a file names them with a prefix, Excel shows them without. */
const YOUNG =
  /(?<![A-Za-z0-9_.])(XLOOKUP|XMATCH|LET|IFS|SWITCH|MAXIFS|MINIFS|TEXTJOIN|CONCAT|UNIQUE|SEQUENCE|RANDARRAY|IFNA|DAYS|XOR|ISOWEEKNUM|NUMBERVALUE|UNICHAR|UNICODE|FORMULATEXT|SHEET|SHEETS|TEXTBEFORE|TEXTAFTER|TEXTSPLIT|VSTACK|HSTACK|TAKE|DROP|SORTBY)(?=\()/g;
const YOUNGER = /(?<![A-Za-z0-9_.])(FILTER|SORT)(?=\()/g;
/** Text in double quotes and sheet names in single ones are no part of the grammar. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** The formula as a file holds it: young functions prefixed, `[@Col]` spelled out, tables by the names they were given. */
export function fileFormula(formula: string, tableNames: ReadonlyMap<string, string>): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : filePart(part, tableNames)))
    .join("");
}

function filePart(part: string, tableNames: ReadonlyMap<string, string>): string {
  let text = part.replace(YOUNG, "_xlfn.$1").replace(YOUNGER, "_xlfn._xlws.$1");
  text = text.replace(/\[@\[([^\]]+)\]\]/g, "[[#This Row],[$1]]").replace(/\[@([^\][]+)\]/g, "[[#This Row],[$1]]");
  for (const [planned, given] of tableNames) {
    if (planned !== given) text = text.replace(new RegExp(`(?<![\\p{L}\\d_.])${planned}(?=\\[)`, "gu"), given);
  }
  return text;
}
