/** The matchers that the contract uses. Jest's own need Node, and a page has none. */
interface Matchers {
  toBe(expected: unknown): void;
  toEqual(expected: unknown): void;
  toMatchObject(expected: object): void;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Equal part by part; what is undefined need not be there. With `isPartial`, the actual object may hold more. */
function same(actual: unknown, expected: unknown, isPartial: boolean): boolean {
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected);
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const keys = isPartial && !Array.isArray(expected) ? Object.keys(expected) : [...Object.keys(actual), ...Object.keys(expected)];
  return keys.every((key) => same(actual[key], expected[key], isPartial));
}

function matchers(actual: unknown): Matchers {
  const insist = (holds: boolean, expected: unknown): void => {
    if (!holds) throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  };
  return {
    toBe: (expected) => insist(Object.is(actual, expected), expected),
    toEqual: (expected) => insist(same(actual, expected, false), expected),
    toMatchObject: (expected) => insist(same(actual, expected, true), expected),
  };
}

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection, found none");
}

export function expect(actual: unknown) {
  return {
    ...matchers(actual),
    rejects: {
      toMatchObject: async (expected: object) => matchers(await rejectionOf(actual as Promise<unknown>)).toMatchObject(expected),
    },
  };
}
