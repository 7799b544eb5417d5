import type { Book } from "../book/Book";
import type { Calculation } from "../calculation/Calculation";
import { HostError, unknownToHost, wrongArgument } from "./HostError";
import { HostObject, NULL_OBJECT } from "./hostObject";
import { workbookOf } from "./kinds/workbook";
import { Listening } from "./Listening";
import { answerQuery } from "./answerQuery";
import type { Action, ActionResult, Batch, BatchError, ObjectPath } from "./wire";
import { ACTION, PATH } from "./wire";

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

/** Called before each action; throws to refuse it. */
export type Fault = (action: { readonly object: string; readonly name: string; readonly type: number }) => void;

/** Answers office.js's batches over a book. Objects are made anew from their paths in every batch; those kept by reference outlive it. */
export class Host {
  readonly listening: Listening;
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;
  fault: Fault | undefined;

  constructor(
    readonly book: Book,
    private readonly calculation: Pick<Calculation, "upToDate">,
    send: (message: unknown) => void,
  ) {
    this.listening = new Listening(book, send);
  }

  /** As in Excel, what stands before an error in the batch has been carried out. */
  async answer(batch: Batch): Promise<BatchAnswer> {
    const objects = new Map<number, HostObject>();
    const results: ActionResult[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (asksForValues(action)) await this.calculation.upToDate();
        this.listening.isAnswering = true;
        results.push({ ActionId: action.Id, Value: this.act(action, batch, objects) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const failure = { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index };
        return { Results: results, Error: failure };
      } finally {
        this.listening.isAnswering = false;
      }
    }
    return { Results: results };
  }

  get references(): number {
    return this.kept.size;
  }

  private act(action: Action, batch: Batch, objects: Map<number, HostObject>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    if (action.Name === "_RemoveReference") return this.forget(action);
    const object = this.objectOf(action.ObjectPathId, batch, objects);
    this.fault?.({ object: object.kind, name: action.Name, type: action.ActionType });
    switch (action.ActionType) {
      case ACTION.instantiate:
        return made(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case ACTION.method:
        if (action.Name === "_KeepReference") return this.keep(object);
        return plain(object.call(action.Name, this.argumentsOf(action, batch, objects)));
      case ACTION.setProperty:
        object.set(action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default:
        throw unknownToHost(`actions of type ${String(action.ActionType)}`);
    }
  }

  private objectOf(id: number, batch: Batch, objects: Map<number, HostObject>): HostObject {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(batch.ObjectPaths, id) ? batch.ObjectPaths[id] : undefined;
    if (path === undefined) throw new HostError("InvalidObjectPath", "the batch names an object that it does not describe");
    const object = this.follow(path, batch, objects);
    objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, batch: Batch, objects: Map<number, HostObject>): HostObject {
    if (path.ObjectPathType === PATH.root) return workbookOf(this.book, this.listening);
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.kept.get(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference", "the reference is not kept");
      return kept;
    }
    if (path.ParentObjectPathId === undefined) throw unknownToHost(`paths of type ${String(path.ObjectPathType)}`);
    const parent = this.objectOf(path.ParentObjectPathId, batch, objects);
    const args = this.argumentsOf(path, batch, objects);
    if (path.ObjectPathType === PATH.property) return parent.open(path.Name);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== PATH.method) throw unknownToHost(`paths of type ${String(path.ObjectPathType)}`);
    const result = parent.call(path.Name, args);
    if (!(result instanceof HostObject)) throw wrongArgument(`${parent.kind}.${path.Name} gives no object`);
    return result;
  }

  private argumentsOf({ ArgumentInfo }: Pick<Action, "ArgumentInfo">, batch: Batch, objects: Map<number, HostObject>): unknown[] {
    return (ArgumentInfo?.Arguments ?? []).map((argument, index) => {
      const reference = ArgumentInfo?.ReferencedObjectPathIds?.[index] ?? 0;
      return reference === 0 ? argument : this.objectOf(reference, batch, objects);
    });
  }

  private keep(object: HostObject): null {
    if (object === NULL_OBJECT) return null;
    const reference = `reference ${String(this.nextReference++)}`;
    this.kept.set(reference, object);
    referenceOf.set(object, reference);
    return null;
  }

  private forget(action: Action): null {
    const reference = action.ArgumentInfo?.Arguments?.[0];
    if (typeof reference !== "string" || !this.kept.delete(reference)) throw new HostError("InvalidReference", "the reference is not kept");
    return null;
  }
}

/** Formulas are computed when someone asks for values and something has changed. */
function asksForValues({ ActionType, QueryInfo }: Action): boolean {
  return ActionType === ACTION.query && JSON.stringify(QueryInfo ?? {}).includes("values");
}

/** By what an object that is kept can be named in later batches. */
const referenceOf = new WeakMap<HostObject, string>();

function made(object: HostObject): unknown {
  if (object === NULL_OBJECT) return null;
  const { identity } = object;
  const reference = referenceOf.get(object);
  return { ...(identity !== undefined && { _Id: identity }), ...(reference !== undefined && { _ReferenceId: reference }) };
}

function plain(value: unknown): unknown {
  return value instanceof HostObject || value === undefined ? null : value;
}
