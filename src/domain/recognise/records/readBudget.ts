import type { CellRef } from "../../words/cell";
import { fold } from "../../words/fold";
import type { BudgetLine, Oere } from "../../words/records";
import type { RecordRow, RecordSource } from "./RecordRow";
import { hasLegalForm } from "./companyName";
import { recordLines } from "./recordRows";

/** The supplement of 18 % is reckoned from the direct costs, and is none of them (DOMAIN R35). */
const SUPPLEMENT =
  /^(?:18 |indirekte|overhead|administrationstillaeg|flat ?rate|indirect)|tillaeg.*\b18\b|\b18\b.*(?:tillaeg|supplement|indirekte|indirect)/;
/** Where the money comes from is no cost; what the EU gives is the grant. */
const GRANT = /^(?:eu|esf|socialfonds\w*)(?: \w+)? ?(?:tilskud|stoette|grant|contribution)?$|^(?:tilskud|stoette|grant)\b/;
const FINANCING = /finansiering|financing|egenbetaling|indtaegt|\bincome\b|tilsagn/;

/** "Beløb" alone is what the title or the sheet's name says it is. */
function amountIs({ layout, grid }: RecordSource): "budget" | "actual" | undefined {
  for (const text of [fold(layout.title), fold(grid.sheet.name)]) {
    if (/budget/.test(text)) return "budget";
    if (/regnskab|forbrug|account|spending|expenditure|actual/.test(text)) return "actual";
  }
  return undefined;
}

interface Amounts {
  readonly budget: Oere | undefined;
  readonly actual: Oere | undefined;
  readonly grant: Oere | undefined;
}

function amountsOf(row: RecordRow): Amounts {
  const [budget, actual, grant] = [row.money("budget"), row.money("actual"), row.money("grant")];
  const { columns } = row.source;
  const lone = columns.has("budget") || columns.has("actual") ? undefined : amountIs(row.source);
  if (lone === undefined) return { budget, actual, grant };
  const amount = row.money("amount");
  row.rest(lone, row.cells["amount"]);
  row.rest("amount", undefined);
  return { budget: lone === "budget" ? amount : undefined, actual: lone === "actual" ? amount : undefined, grant };
}

/** A row that tells what the EU gives: its amount is the grant, and no cost. */
function asGrant(row: RecordRow, { budget, actual, grant }: Amounts): Amounts {
  const from = actual === undefined ? "budget" : "actual";
  row.rest("grant", row.cells["grant"] ?? row.cells[from]);
  row.rest("budget", undefined);
  row.rest("actual", undefined);
  return { budget: undefined, actual: undefined, grant: grant ?? actual ?? budget };
}

function lineOf(row: RecordRow, partner: string | undefined): BudgetLine | undefined {
  const account = row.text("account");
  const folded = fold(account ?? partner ?? "");
  if (folded === "" || SUPPLEMENT.test(folded) || FINANCING.test(folded)) return undefined;
  const stated = amountsOf(row);
  const { budget, actual, grant } = account !== undefined && GRANT.test(folded) ? asGrant(row, stated) : stated;
  if (budget === undefined && actual === undefined && grant === undefined) return undefined;
  return {
    ...(partner === undefined ? {} : { partner }),
    ...(account === undefined ? {} : { account }),
    ...(budget === undefined ? {} : { budget }),
    ...(actual === undefined ? {} : { actual }),
    ...(grant === undefined ? {} : { grant }),
    place: row.place,
    cells: row.cells,
  };
}

const NO_PARTNER = /udgift|omkostning|indtaegt|finansiering|direkte|indirekte|cost|expen[ds]|income|funding|klynge|cluster/;

/** Without a column of partners, a lone text above accounts is one where its legal form, the title or the sheet's name says so. */
function sectionPartner({ columns, layout, grid }: RecordSource, text: string): string | undefined {
  if (columns.has("partner") || NO_PARTNER.test(fold(text))) return undefined;
  return hasLegalForm(text) || /partner/.test(fold(`${layout.title} ${grid.sheet.name}`)) ? text : undefined;
}

interface Carried {
  readonly partner: string;
  readonly cell: CellRef | undefined;
}

/** Lines of the partners' budget and account; a partner that is written once holds for the accounts below it, until a total. */
export function readBudget(source: RecordSource): readonly BudgetLine[] {
  const lines: BudgetLine[] = [];
  let carried: Carried | undefined;
  for (const line of recordLines(source)) {
    if (line.is === "total") {
      carried = undefined;
      continue;
    }
    const { row } = line;
    const own = row.text("partner");
    if (own !== undefined) carried = { partner: own, cell: row.cells["partner"] };
    if (line.is === "section") {
      const partner = sectionPartner(source, line.text);
      if (partner !== undefined) carried = { partner, cell: row.cells["account"] ?? row.place };
      continue;
    }
    const partner = own ?? (row.isFilled("account") ? carried?.partner : undefined);
    if (partner !== undefined) row.rest("partner", carried?.cell);
    const read = lineOf(row, partner);
    if (read !== undefined) lines.push(read);
  }
  return lines;
}
