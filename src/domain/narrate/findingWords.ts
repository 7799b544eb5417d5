import type { Finding } from "../words/finding";
import { MEANING_LABELS, SAMENESS_LABELS, STATUS_LABELS } from "./labels";
import type { Language } from "./labels";
import { dateInText, decimalNumber, monthInText } from "./numbersInText";

/** The facts of one finding, each asked for by name and put into the words of a language. A fact that is not there is "". */
export class FindingWords {
  constructor(
    private readonly facts: Finding["facts"],
    readonly language: Language,
  ) {}

  has(name: string): boolean {
    return this.facts[name] !== undefined && this.facts[name] !== "";
  }

  is(name: string, value: string): boolean {
    return this.facts[name] === value;
  }

  number(name: string): number {
    return Number(this.facts[name] ?? 0);
  }

  text(name: string): string {
    return String(this.facts[name] ?? "");
  }

  /** In quotation marks of the language. */
  quoted(name: string): string {
    return this.language === "da" ? `„${this.text(name)}“` : `“${this.text(name)}”`;
  }

  amount(name: string): string {
    return decimalNumber(this.number(name), this.language);
  }

  day(name: string): string {
    return this.has(name) ? dateInText(this.text(name), this.language) : "";
  }

  month(name: string): string {
    return this.has(name) ? monthInText(this.text(name), this.language) : "";
  }

  status(name: string): string {
    return (STATUS_LABELS[this.language] as Readonly<Record<string, string>>)[this.text(name)] ?? this.text(name);
  }

  sameness(name: string): string {
    return (SAMENESS_LABELS[this.language] as Readonly<Record<string, string>>)[this.text(name)] ?? this.text(name);
  }

  meaning(name: string): string {
    return (MEANING_LABELS[this.language] as Readonly<Record<string, string>>)[this.text(name)] ?? this.text(name);
  }

  /** "3 måneder", "1 måned". */
  count(name: string, one: string, many: string): string {
    const value = this.number(name);
    return `${decimalNumber(value, this.language)} ${value === 1 ? one : many}`;
  }
}
