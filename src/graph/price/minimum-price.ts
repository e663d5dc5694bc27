import { IDS_PER_SEARCH } from "../common/chunks.js";
import { isCustomerId, isIntercomId } from "../common/ids.js";
import { MAX_FIRST } from "../paging/page-size.js";
import { MAX_PER_PAGE } from "../paging/walk.js";
import type { ReadOperation } from "./read-operation.js";
import { segmentPrice } from "./segment-price.js";
import type { SelectedField, Variables } from "./selected-field.js";

/** What is known without a call; `undefined` where nothing is. */
export interface Known {
  /** Contacts that the workspace has at least. */
  readonly contacts: number | undefined;
  /** Segments of the workspace, where they are in memory and contacts' own segments are not. */
  readonly segments: number | undefined;
  /** Tags of the workspace, where they are in memory. */
  readonly tags: number | undefined;
}

/**
 * The fewest Intercom calls that an operation can take, by what is known before the first. Never more than it will
 * take, so that nothing is refused that could have been served: what hangs on data, or may be refused, counts nothing.
 *
 * @param maxFirst Prices the operation as if no list asked for more than this.
 */
export function minimumPrice(
  { operation, fields, variables }: ReadOperation,
  known: Known,
  maxFirst = MAX_FIRST,
): number {
  if (operation.operation !== "query") return 0;
  const ids = { contact: new Set<unknown>(), contactByExternalId: new Set<unknown>() };
  const plainPages = new Map<number, number>();
  let calls = 0;
  let segments = 0;

  for (const field of fields) {
    const { name } = field;
    if (!PRICED.has(name)) continue;
    const given = field.argumentsIn(variables);
    if (name === "contact" && isIntercomId(given["id"])) ids.contact.add(given["id"]);
    if (name === "contactByExternalId" && isCustomerId(given["externalId"]))
      ids.contactByExternalId.add(given["externalId"]);
    if (name === "contacts") priceContacts(field, given);
    if (name === "tags") calls += (known.tags ?? 0) * listsOf(field);
    if (name === "segments") calls += (known.segments ?? 0) * listsOf(field);
  }
  for (const pages of plainPages.values()) calls += pages;
  // An external id that was written a moment ago is read by its contact's id: both kinds may be the same calls.
  return (
    calls + segments + Math.max(...Object.values(ids).map(({ size }) => Math.ceil(size / IDS_PER_SEARCH)))
  );

  function priceContacts(field: SelectedField, given: Variables): void {
    if (!isFirstPage(given) || given["filter"] != null) return;
    const countsOnly = selected(field).every(({ name }) => name === "totalCount");
    const first = countsOnly ? 1 : Math.min(Number(given["first"]), maxFirst);
    const rows = Math.min(first, known.contacts ?? 0);
    const pages = Math.max(1, Math.ceil(rows / MAX_PER_PAGE));
    // Lists in Intercom's own order are GETs: those that ask for the same pages share them.
    if (given["sort"] != null) calls += pages;
    else {
      const perPage = Math.min(first, MAX_PER_PAGE);
      plainPages.set(perPage, Math.max(plainPages.get(perPage) ?? 0, pages));
    }
    // Other lists may hold the same contacts, whose segments are asked for once.
    if (selectsSegments(field)) segments = Math.max(segments, segmentPrice(rows, known.segments ?? 0));
  }

  function selectsSegments(field: SelectedField): boolean {
    return selected(field).some(
      (it) =>
        it.name === "segments" ||
        ((it.name === "nodes" || it.name === "edges" || it.name === "node") && selectsSegments(it)),
    );
  }

  /** The lists of contacts that each thing of a kind is asked for. */
  function listsOf(field: SelectedField): number {
    return selected(field).filter((it) => it.name === "contacts" && isFirstPage(it.argumentsIn(variables)))
      .length;
  }
}

/** What is selected of a field that gives objects of one type. */
const selected = ({ below: [fields = []] }: SelectedField): readonly SelectedField[] => fields;

const PRICED = new Set(["contact", "contactByExternalId", "contacts", "tags", "segments"]);

/** A list that is not refused for its size, nor for its cursor. */
function isFirstPage({ first, after }: Variables): boolean {
  return after == null && Number(first) >= 1 && Number(first) <= MAX_FIRST;
}
