/** The kind of a value decides how it is read, joined and compared. */
export type FieldKind =
  | "text"
  | "id"
  | "teammateId"
  | "choice"
  | "number"
  | "boolean"
  | "flag"
  | "date"
  | "reference";

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

/** Values that Intercom compares with a list (IN, NIN). It refuses lists of dates and tags; for booleans they gain nothing. */
export const LISTED_KINDS: ReadonlySet<FieldKind> = new Set(["text", "id", "teammateId", "choice", "number"]);

export function isSearchField(field: SearchField | SearchFields): field is SearchField {
  return typeof field["kind"] === "string";
}
