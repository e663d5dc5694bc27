import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "../../graph/context.js";
import type { IntercomFailure } from "../../intercom/failure.js";

/** The root fields, by their keys in the answer, that wrote something in an operation, or may have. */
const effects = new WeakMap<object, Set<string>>();

/** Asked before a root field begins; what it tells is what the field's writes are refused with. */
export type RootGuard = (key: string) => Promise<IntercomFailure | undefined>;
const guards = new WeakMap<object, RootGuard>();

/** Lets `guard` decide about each root field of one operation. */
export function guardRootFields({ operation }: Context, guard: RootGuard): void {
  guards.set(operation, guard);
}

/** Notes for every root field of mutations whether it wrote: they run one after the other, so each has its own sum. */
export function noteRootEffects(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, args, context: Context, info) => {
      const { operation } = context;
      const key = String(info.path.key);
      const before = operation.effects;
      const usual = operation.writesRefusedWith;
      operation.writesRefusedWith = (await guards.get(operation)?.(key)) ?? usual;
      try {
        return await resolve(root, args, context, info);
      } finally {
        operation.writesRefusedWith = usual;
        if (operation.effects > before) {
          const done = effects.get(operation) ?? new Set();
          effects.set(operation, done.add(key));
        }
      }
    };
  }
}

/** The keys of the root fields that wrote, or may have. */
export function rootEffects({ operation }: Context): ReadonlySet<string> {
  return effects.get(operation) ?? new Set();
}

/** The document without the root fields that have these keys in the answer. Fragments on the root type are used at the root only. */
export function withoutRootFields(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: string,
  keys: ReadonlySet<string>,
): { readonly document: DocumentNode; readonly operation: OperationDefinitionNode } {
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((it): SelectionNode[] => {
      if (it.kind === Kind.FIELD) return keys.has(keyOf(it)) ? [] : [it];
      return it.kind === Kind.INLINE_FRAGMENT ? [{ ...it, selectionSet: reduce(it.selectionSet) }] : [it];
    }),
  });
  const reduced = { ...operation, selectionSet: reduce(operation.selectionSet) };
  const definitions = document.definitions.map((it) => {
    if (it === operation) return reduced;
    return it.kind === Kind.FRAGMENT_DEFINITION && it.typeCondition.name.value === rootType
      ? { ...it, selectionSet: reduce(it.selectionSet) }
      : it;
  });
  return { document: { ...document, definitions }, operation: reduced };
}

export const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;
