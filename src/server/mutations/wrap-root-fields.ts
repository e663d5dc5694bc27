import { defaultFieldResolver, type GraphQLSchema } from "graphql";
import type { Context } from "../../graph/context.js";
import type { IntercomFailure } from "../../intercom/transport/failure.js";

/** Asked before a root field begins; what it tells is what the field's writes are refused with. */
export type RootGuard = (key: string) => Promise<IntercomFailure | undefined>;

/** How the resolver of a root field ended. */
export type RootResult = { readonly payload: unknown } | { readonly error: unknown };

/** A root field of mutations whose resolver has ended. */
export interface EndedRootField {
  readonly name: string;
  /** Its key in the answer. */
  readonly key: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Whether it wrote something, or may have. */
  readonly hasWritten: boolean;
  readonly result: RootResult;
}

/** Receives the results of one operation's root fields. */
export interface RootWatcher {
  /** Called as soon as the field's resolver has ended, even when no client waits for the answer. */
  ended(field: EndedRootField): void;
  /** Called with the keys of fields that are answered from a record and not executed. */
  replayed(keys: ReadonlySet<string>): void;
}

// The state of one operation, by its bill.
const guards = new WeakMap<object, RootGuard>();
const watchers = new WeakMap<object, RootWatcher>();
const written = new WeakMap<object, Set<string>>();

/** Lets `guard` decide about each root field of one operation. */
export function guardRootFields({ bill }: Context, guard: RootGuard): void {
  guards.set(bill, guard);
}

/** Tells `watcher` of the root fields of one operation. */
export function watchRootFields({ bill }: Context, watcher: RootWatcher): void {
  watchers.set(bill, watcher);
}

/** Tells who watches the operation that the fields with these keys are not carried out. */
export function tellReplayed({ bill }: Context, keys: ReadonlySet<string>): void {
  watchers.get(bill)?.replayed(keys);
}

/** The root fields of one operation, by their keys in the answer, that wrote something, or may have. */
export function writtenRootFields({ bill }: Context): ReadonlySet<string> {
  return written.get(bill) ?? new Set();
}

/** Puts guard and watcher around every root field of mutations. They run one after the other, so each has its own sum. */
export function wrapRootFields(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, args, context: Context, info) => {
      const { bill } = context;
      const key = String(info.path.key);
      const before = bill.effects;
      const usual = bill.writesRefusedWith;
      bill.writesRefusedWith = (await guards.get(bill)?.(key)) ?? usual;
      const result = await settle(() => resolve(root, args, context, info));
      bill.writesRefusedWith = usual;
      const hasWritten = bill.effects > before;
      if (hasWritten) written.set(bill, (written.get(bill) ?? new Set()).add(key));
      watchers.get(bill)?.ended({ name: field.name, key, args, hasWritten, result });
      if ("error" in result) throw result.error;
      return result.payload;
    };
  }
}

async function settle(run: () => unknown): Promise<RootResult> {
  try {
    return { payload: await run() };
  } catch (error) {
    return { error };
  }
}
