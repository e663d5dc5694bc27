/** A filter in the form that is compiled and matched: checked, without synonyms, and free of both GraphQL and Intercom. */
export type Condition = Test | Group;

/** Conditions that must all hold (AND), or of which one must (OR). No conditions: AND holds for everybody, OR for nobody. */
export interface Group {
  readonly operator: "AND" | "OR";
  readonly conditions: readonly Condition[];
  /** Path into the arguments, for errors. */
  readonly path: readonly string[];
}

/** One question about a row. `is` and `isNot` compare with several values; the others with one, or with none. */
export interface Test {
  readonly field: TestedField;
  readonly operator: TestOperator;
  readonly values: readonly TestValue[];
  readonly path: readonly string[];
}

export interface TestedField extends Omit<SearchField, "rowKey"> {
  /** Path of the value in a row of the graph; `null` where the row does not hold it. */
  readonly keys: readonly string[] | null;
  /** Name of the custom attribute, where it is one. */
  readonly attribute?: string;
}

export type TestOperator =
  | "is"
  | "isNot"
  | "contains"
  | "notContains"
  | "startsWith"
  | "endsWith"
  | "gt"
  | "lt"
  | "gte"
  | "lte"
  | "isNull"
  | "isNotNull";

/** Text, ids and choices in Intercom's spelling; numbers; booleans; dates as days since 1970. */
export type TestValue = string | number | boolean;

export function isGroup(condition: Condition): condition is Group {
  return "conditions" in condition;
}

/** Whether every row passes, whatever it holds. */
export function passesAll(condition: Condition): boolean {
  return isGroup(condition) && condition.conditions.length === 0 && condition.operator === "AND";
}

/** Whether no row passes, whatever it holds: then nothing needs to be asked. */
export function passesNone(condition: Condition): boolean {
  return isGroup(condition) && condition.conditions.length === 0 && condition.operator === "OR";
}

/** Every test of a condition. */
export function testsOf(condition: Condition): readonly Test[] {
  return isGroup(condition) ? condition.conditions.flatMap(testsOf) : [condition];
}

/** The kind of a value decides how it is read, joined and compared. */
export type FieldKind =
  | "text"
  | "id"
  | "teammateId"
  | "assigneeId"
  | "choice"
  | "number"
  | "boolean"
  | "flag"
  | "date"
  | "moment"
  | "reference";

/** Whether a filter of the kind names days: of a `date` Intercom compares the day, of a `moment` the second. */
export const isOfDays = (kind: FieldKind): boolean => kind === "date" || kind === "moment";

/** A field of a resource that Intercom's search knows. */
export interface SearchField {
  /** Intercom's name of the field. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Intercom's spelling of each value of a `choice`; a value that is not listed cannot be searched. */
  readonly choices?: Readonly<Record<string, string>>;
  /**
   * Key in the row, where it differs from the key in the filter; `null` where the row does not hold the value. A
   * `reference` is read from an object with `ids` and `hasMore`.
   */
  readonly rowKey?: string | null;
}

/** The fields of a filter by their names in the graph. An object in the filter is an object here. */
export type SearchFields = { readonly [field: string]: SearchField | SearchFields };

/** What Intercom's search of one resource knows. */
export interface SearchTable {
  readonly fields: SearchFields;
  /** The workspace's own attributes, where the resource has any. */
  readonly customAttributes?: {
    /** Model of the definitions, as `IntercomDataAttributeModel` names it. */
    readonly model: string;
    /** The resource in the plural, for messages. */
    readonly owners: string;
  };
}

export function isSearchField(field: SearchField | SearchFields): field is SearchField {
  return typeof field["kind"] === "string";
}
