import { wrongArgument } from "./HostError";

/** Arguments as Excel takes them; anything else is a mistake of the caller. */
export function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw wrongArgument(`${what} must be text`);
  return value;
}

export function whole(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw wrongArgument(`${what} must be a whole number`);
  return value;
}

export function finite(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrongArgument(`${what} must be a number`);
  return value;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw wrongArgument(`${what} must be true or false`);
  return value;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrongArgument(`${what} must be one of ${choices.join(", ")}`);
  return found;
}

const COLOUR = /^#([0-9a-f]{6})$/i;

/** RRGGBB of "#RRGGBB". */
export function colour(value: unknown, what: string): string {
  const found = COLOUR.exec(text(value, what))?.[1];
  if (found === undefined) throw wrongArgument(`${what} must be a colour such as #1F3864`);
  return found.toUpperCase();
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrongArgument(`${what} must be an object`);
  return value as Readonly<Record<string, unknown>>;
}

/** Only these keys. */
export function onlyKeys(value: Readonly<Record<string, unknown>>, keys: readonly string[], what: string): void {
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined) throw wrongArgument(`${what} has no ${strange}`);
}
