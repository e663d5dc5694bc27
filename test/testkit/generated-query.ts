import fc from "fast-check";
import {
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/** A valid query, and variables that may well be wrong. */
export interface GeneratedQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values that a workspace has, by the name of the argument or field that takes them; `""` is for all others. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

type Field = GraphQLField<unknown, unknown>;

interface Chance {
  /** From 0 to `max`. */
  upTo(max: number): number;
}

const MAX_LEVELS = 5;
const MAX_CONDITIONS = 6;

/** Queries of every kind that the schema takes: aliases, fragments, conditions, and arguments said in every way. */
export function generatedQueries(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<GeneratedQuery> {
  return fc.gen().map((next) => {
    const chance = { upTo: (max: number) => next(fc.nat, { max }) };
    return new QueryMaker(schema, pools, chance).make();
  });
}

class QueryMaker {
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: { readonly name: string; readonly type: string; text: string }[] = [];
  #names = 0;
  #conditions = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pools: Pools,
    private readonly chance: Chance,
  ) {}

  make(): GeneratedQuery {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const selections = this.#selections(query, MAX_LEVELS, this.#rootFields(query));
    const fragments = this.#fragments.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
    const variables = this.#definitions.length > 0 ? `(${this.#definitions.join(" ")})` : "";
    return { text: [`query${variables} ${selections}`, ...fragments].join("\n"), variables: this.#variables };
  }

  /** True once in so many times. */
  #once(times: number): boolean {
    return this.chance.upTo(times - 1) === 0;
  }

  #oneOf<T>(items: readonly T[]): T {
    return items[this.chance.upTo(items.length - 1)] as T;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** Routers ask for entities alone, others hardly ever ask for any. */
  #rootFields(query: GraphQLObjectType): readonly Field[] {
    const fields = Object.values(query.getFields());
    if (this.#once(20)) return fields;
    const isForEntities = this.#once(6);
    return fields.filter(({ name }) => name.startsWith("_") === isForEntities);
  }

  #selections(type: GraphQLObjectType, levels: number, among?: readonly Field[]): string {
    const fields =
      among ?? Object.values(type.getFields()).filter((field) => levels > 1 || this.#isLeaf(field));
    const selected = Array.from({ length: 1 + this.chance.upTo(3) }, () =>
      fields.length === 0 || this.#once(12) ? "__typename" : this.#wrapped(type, this.#oneOf(fields), levels),
    );
    return `{ ${selected.join(" ")} }`;
  }

  #isLeaf(field: Field): boolean {
    return isLeafType(getNamedType(field.type));
  }

  /** A field as it is, in an inline fragment, or in a fragment that may be spread at other places too. */
  #wrapped(type: GraphQLObjectType, field: Field, levels: number): string {
    if (this.#once(8)) return `... on ${type.name}${this.#condition()} { ${this.#field(field, levels)} }`;
    if (!this.#once(7)) return this.#field(field, levels);
    const known = this.#fragments.filter((it) => it.type === type.name && it.text !== "");
    if (known.length > 0 && this.#once(2)) return `...${this.#oneOf(known).name}${this.#condition()}`;
    const fragment = { name: this.#name("F"), type: type.name, text: "" };
    this.#fragments.push(fragment);
    fragment.text = `{ ${this.#field(field, levels)} }`;
    return `...${fragment.name}${this.#condition()}${this.#once(4) ? ` ...${fragment.name}${this.#condition()}` : ""}`;
  }

  #field(field: Field, levels: number, isAliased = false): string {
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || argument.name === "first" || this.#once(3))
      .map((argument) => `${argument.name}: ${this.#argument(argument)}`);
    const type = getNamedType(field.type);
    const alias = isAliased || given.length > 0 || this.#once(6) ? `${this.#alias()}: ` : "";
    const below = isAbstractType(type)
      ? this.#entities(type, levels - 1)
      : isObjectType(type)
        ? this.#selections(type, levels - 1)
        : "";
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${this.#condition()} ${below}`;
  }

  #alias(): string {
    if (this.#once(200)) return this.#oneOf(["constructor", "__proto__", "toString"]);
    return this.#name(this.#once(60) ? "some_" : "a");
  }

  /** Types of entities have fields of the same name and other types, which must not meet under one key. */
  #entities(union: GraphQLAbstractType, levels: number): string {
    const types = this.schema.getPossibleTypes(union).filter(() => !this.#once(3));
    const parts = types.map((type) => {
      const fields = Object.values(type.getFields()).filter((field) => levels > 1 || this.#isLeaf(field));
      const chosen = Array.from({ length: 1 + this.chance.upTo(2) }, () => this.#oneOf(fields));
      return `... on ${type.name}${this.#condition()} { ${chosen.map((field) => this.#field(field, levels, true)).join(" ")} }`;
    });
    return `{ __typename ${parts.join(" ")} }`;
  }

  #condition(): string {
    if (this.#conditions >= MAX_CONDITIONS || !this.#once(9)) return "";
    this.#conditions += 1;
    const directive = this.#oneOf(["skip", "include"]);
    if (this.#once(3)) return ` @${directive}(if: ${this.#once(2)})`;
    const name = this.#name("c");
    const isGiven = !this.#once(5);
    this.#definitions.push(`$${name}: ${isGiven ? "Boolean!" : `Boolean = ${this.#once(2)}`}`);
    if (isGiven || this.#once(4)) this.#variables[name] = isGiven || this.#once(2) ? this.#once(2) : null;
    return ` @${directive}(if: $${name})`;
  }

  #argument({ name, type }: GraphQLArgument): string {
    return this.#input(name, type, 3, 2);
  }

  /** A literal, or a variable in its place. */
  #input(name: string, type: GraphQLInputType, levels: number, variableOnceIn: number): string {
    if (this.#once(variableOnceIn)) {
      const variable = this.#name("v");
      const value = this.#value(name, type, levels);
      const hasDefault = isNonNullType(type) && this.#once(4) && isLeafType(type.ofType);
      this.#definitions.push(
        `$${variable}: ${hasDefault ? `${type.ofType} = ${literal(value, type)}` : String(type)}`,
      );
      if (!this.#once(8)) this.#variables[variable] = this.#spoilt(value, type);
      return `$${variable}`;
    }
    const wanted = getNullableType(type);
    if (isListType(wanted))
      return `[${this.#items(() => this.#input(name, wanted.ofType, levels - 1, 6)).join(", ")}]`;
    if (isInputObjectType(wanted))
      return `{ ${this.#fieldsOf(wanted, levels)
        .map((field) => `${field.name}: ${this.#input(field.name, field.type, levels - 1, 5)}`)
        .join(", ")} }`;
    return literal(this.#value(name, type, levels), type);
  }

  #value(name: string, type: GraphQLInputType, levels: number): unknown {
    const wanted = getNullableType(type);
    if (!isNonNullType(type) && this.#once(10)) return null;
    if (isListType(wanted)) return this.#items(() => this.#value(name, wanted.ofType, levels - 1));
    if (isInputObjectType(wanted))
      return Object.fromEntries(
        this.#fieldsOf(wanted, levels).map((field) => [
          field.name,
          this.#value(field.name, field.type, levels - 1),
        ]),
      );
    if (isEnumType(wanted)) return this.#oneOf(wanted.getValues()).name;
    if (wanted.name === "Boolean") return this.#once(2);
    if (wanted.name === "Int") return this.#once(20) ? this.#oneOf([0, -1, 501]) : 1 + this.chance.upTo(3);
    if (wanted.name === "Float") return this.chance.upTo(100) / 4;
    if (wanted.name === "Date") return this.#oneOf(["2024-02-29", "2026-01-01"]);
    return this.#oneOf(this.pools[wanted.name] ?? this.pools[name] ?? this.pools[""] ?? []);
  }

  #items<T>(item: () => T): T[] {
    return Array.from({ length: 1 + this.chance.upTo(2) }, item);
  }

  /** Some of an input object's fields; those that hold it again only while there are levels left. */
  #fieldsOf(type: { getFields(): Record<string, { name: string; type: GraphQLInputType }> }, levels: number) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type));
    const others = fields.filter(
      (field) => !isNonNullType(field.type) && (levels > 1 || isLeafType(getNamedType(field.type))),
    );
    const chosen =
      others.length === 0 ? [] : Array.from({ length: 1 + this.chance.upTo(1) }, () => this.#oneOf(others));
    return [...new Set([...required, ...chosen])];
  }

  #spoilt(value: unknown, type: GraphQLInputType): unknown {
    return this.#once(12) ? this.#oneOf([null, { no: 1 }, [[]], "?", 1.5, isNonNullType(type)]) : value;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return "null";
  const wanted = getNullableType(type);
  if (isEnumType(wanted)) return String(value);
  return inGraphql(value);
}

function inGraphql(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inGraphql).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, it]) => `${key}: ${inGraphql(it)}`)
      .join(", ")} }`;
  return JSON.stringify(value);
}
