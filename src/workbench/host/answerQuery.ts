import { unknownToHost } from "./HostError";
import type { HostObject } from "./hostObject";
import { NULL_OBJECT } from "./hostObject";

/** "format/font/strikethrough" → Format.Font.Strikethrough; of a collection, of every item. */
export function answerQuery(object: HostObject, query: Readonly<Record<string, unknown>>): unknown {
  const strange = Object.keys(query).find((key) => key !== "Select");
  if (strange !== undefined) throw unknownToHost(`queries with ${strange}`);
  const { Select: select } = query;
  if (!Array.isArray(select) || !select.every((path): path is string => typeof path === "string")) {
    throw unknownToHost("queries that do not select by name");
  }
  return selected(
    object,
    select.map((path) => path.split("/")),
  );
}

function selected(object: HostObject, paths: readonly (readonly string[])[]): unknown {
  if (object === NULL_OBJECT) return null;
  const { items } = object;
  if (items !== undefined) return { _Items: items.map((item) => propertiesOf(item, paths)) };
  return propertiesOf(object, paths);
}

function propertiesOf(object: HostObject, paths: readonly (readonly string[])[]): unknown {
  const { identity } = object;
  const answer: Record<string, unknown> = identity === undefined ? {} : { _Id: identity };
  const deeper = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of paths) {
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (name === "IsNullObject") continue;
    if (rest.length === 0) answer[name] = object.get(name);
    else deeper.set(name, [...(deeper.get(name) ?? []), rest]);
  }
  for (const [name, rest] of deeper) answer[name] = selected(object.open(name), rest);
  return answer;
}
