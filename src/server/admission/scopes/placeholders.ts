import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from "graphql";

/** An operation that asks for a placeholder in place of each forbidden field. */
export interface Reduced {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the names of placeholders begin with, and nothing else of the operation does. */
  readonly prefix: string;
}

/**
 * Puts placeholders into the place of forbidden fields: an answer keeps its order, no selection is left empty, and a
 * condition goes on holding. A placeholder asks for `__typename`, which no resolver is called for.
 *
 * The operation is always a node of its own, also where only its fragments differ: compiled code, prices and sizes are kept
 * by that node, and those of the whole operation would answer with what is forbidden.
 *
 * @param own An operation and its fragments alone.
 */
export function withPlaceholders(own: DocumentNode, forbidden: ReadonlyMap<FieldNode, unknown>): Reduced {
  const prefix = prefixOf(print(own));
  const { definitions, ...rest } = visit(own, {
    Field: (node) => (forbidden.has(node) ? placeholder(node, prefix) : undefined),
  });
  const document = {
    ...rest,
    definitions: definitions.map((it) => (it.kind === Kind.OPERATION_DEFINITION ? { ...it } : it)),
  };
  return { document, operation: getOperationAST(document) as OperationDefinitionNode, prefix };
}

function placeholder(node: FieldNode, prefix: string): FieldNode {
  const key = node.alias?.value ?? node.name.value;
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "__typename" },
    alias: { kind: Kind.NAME, value: `${prefix}${key}` },
    directives: node.directives ?? [],
    ...(node.loc && { loc: node.loc }),
  };
}

function prefixOf(text: string): string {
  let prefix = "forbidden_";
  while (text.includes(prefix)) prefix += "_";
  return prefix;
}

/** The keys that lead to places, as a tree. */
interface Keys extends ReadonlyMap<string, Keys> {}

/**
 * The data with null in the place of each placeholder.
 * @param places The keys that lead to each forbidden field.
 */
export function withNulls(data: unknown, prefix: string, places: readonly (readonly string[])[]): unknown {
  return rebuild(data, prefix, treeOf(places));
}

function rebuild(value: unknown, prefix: string, keys: Keys): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuild(item, prefix, keys));
  if (typeof value !== "object" || value === null) return value;
  const rebuilt: Record<string, unknown> = Object.create(null);
  for (const [key, below] of Object.entries(value)) {
    const inner = keys.get(key);
    if (key.startsWith(prefix)) rebuilt[key.slice(prefix.length)] = null;
    else rebuilt[key] = inner ? rebuild(below, prefix, inner) : below;
  }
  return rebuilt;
}

function treeOf(places: readonly (readonly string[])[]): Keys {
  const root = new Map<string, Keys>();
  for (const place of places) {
    let level = root;
    for (const key of place.slice(0, -1)) {
      const below = (level.get(key) as Map<string, Keys> | undefined) ?? new Map<string, Keys>();
      level.set(key, below);
      level = below;
    }
  }
  return root;
}
