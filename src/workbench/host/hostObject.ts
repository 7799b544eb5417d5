import { unknownToHost } from "./HostError";

type Table<Entry> = Readonly<Record<string, Entry>>;

export interface HostProperty<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
}

/** What one kind of Office object answers. Names are those of the wire (PascalCase); what is not listed is an error. */
export interface Kind<Self> {
  readonly name: string;
  /** Answered when the object is made, so that later batches can name it. */
  readonly identity?: (self: Self) => string;
  readonly properties?: Table<HostProperty<Self>>;
  readonly objects?: Table<(self: Self) => HostObject>;
  /** A HostObject, or a plain value. */
  readonly methods?: Table<(self: Self, args: readonly unknown[]) => unknown>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown) => HostObject;
}

/** An object that office.js holds a proxy of. */
export class HostObject {
  constructor(
    readonly kind: string,
    readonly self: unknown,
    private readonly answers: {
      readonly identity: () => string | undefined;
      readonly get: (name: string) => unknown;
      readonly set: (name: string, value: unknown) => void;
      readonly open: (name: string) => HostObject;
      readonly call: (name: string, args: readonly unknown[]) => unknown;
      readonly items: (() => readonly HostObject[]) | undefined;
      readonly item: (key: unknown) => HostObject;
    },
  ) {}

  get identity(): string | undefined {
    return this.answers.identity();
  }
  get(name: string): unknown {
    return this.answers.get(name);
  }
  set(name: string, value: unknown): void {
    this.answers.set(name, value);
  }
  open(name: string): HostObject {
    return this.answers.open(name);
  }
  call(name: string, args: readonly unknown[]): unknown {
    return this.answers.call(name, args);
  }
  get items(): readonly HostObject[] | undefined {
    return this.answers.items?.();
  }
  item(key: unknown): HostObject {
    return this.answers.item(key);
  }
}

function entry<Entry>(table: Table<Entry> | undefined, name: string, kind: string): Entry {
  const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw unknownToHost(`${kind}.${name}`);
  return found;
}

export function hostObject<Self>(kind: Kind<Self>, self: Self): HostObject {
  const { name: kindName } = kind;
  return new HostObject(kindName, self, {
    identity: () => kind.identity?.(self),
    get: (name) => {
      const { get } = entry(kind.properties, name, kindName);
      if (get === undefined) throw unknownToHost(`${kindName}.${name} as something to read`);
      return get(self);
    },
    set: (name, value) => {
      const { set } = entry(kind.properties, name, kindName);
      if (set === undefined) throw unknownToHost(`${kindName}.${name} as something to set`);
      set(self, value);
    },
    open: (name) => entry(kind.objects, name, kindName)(self),
    call: (name, args) => entry(kind.methods, name, kindName)(self, args),
    items: kind.items === undefined ? undefined : () => kind.items?.(self) ?? [],
    item: (key) => {
      if (kind.item === undefined) throw unknownToHost(`${kindName}[…]`);
      return kind.item(self, key);
    },
  });
}

const nothing = (): HostObject => NULL_OBJECT;

/** What "…OrNullObject" answers when there is nothing; whatever is asked of it is nothing again. */
export const NULL_OBJECT: HostObject = new HostObject("null", undefined, {
  identity: () => undefined,
  get: () => null,
  set: () => undefined,
  open: nothing,
  call: nothing,
  items: undefined,
  item: nothing,
});

/** An object of which only fixed properties can be set, each with its own check. */
export function settable<Self>(name: string, properties: Table<HostProperty<Self>>, self: Self): HostObject {
  return hostObject({ name, properties }, self);
}
