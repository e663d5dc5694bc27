import { z } from "zod";
import { isObject } from "../http/body.js";
import { contactFields } from "../search/fields.js";
import { readQuery } from "../search/grammar.js";
import { mentions } from "../search/mentions.js";
import { SEED_EPOCH } from "../seed/epoch.js";
import { itemOf, moment, objectId, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import type { Segment } from "../workspace/model.js";
import { roleOf } from "./segment.rules.js";

/** A segment of contacts of a seed: a query or a list of members. */
export interface SeedSegment {
  readonly id?: string;
  readonly name: string;
  /** "user" unless it is given. "contact" is Intercom's word for leads here. Nobody of the other role is ever a member. */
  readonly person_type?: Segment["personType"];
  /**
   * A query as POST /contacts/search takes it. The members are computed from it whenever they are asked for. A tag_id may
   * be the tag's name; segment_id cannot be asked for.
   */
  readonly query?: unknown;
  /** References to the contacts that are members, 750 at most. They stay members whatever is written to them. */
  readonly members?: readonly string[];
  /** 2026-10-01 unless it is given. */
  readonly created_at?: number;
}

/** A list of a filter holds fifty values, and a group fifteen filters. */
const LIST_AT_MOST = 50;
const MEMBERS_AT_MOST = 15 * LIST_AT_MOST;

const SEGMENT = itemOf<SeedSegment>({
  id: objectId,
  name: text,
  person_type: z.enum(["user", "contact"]).optional(),
  query: z.unknown().optional(),
  members: z.array(text).max(MEMBERS_AT_MOST).optional(),
  created_at: moment,
});

export function plantSegments(planting: Planting): void {
  const { store } = planting.workspace;
  const given = planting.items("segments", SEGMENT);
  for (const { item, path, id, createdAt } of planting.identified("segments", given, SEED_EPOCH)) {
    const personType = item.person_type ?? "user";
    if ((item.query === undefined) === (item.members === undefined)) {
      planting.fault(path, "must have either a query or members");
      continue;
    }
    const rule =
      item.members === undefined
        ? queryOf(item.query, `${path}.query`, planting)
        : ruleOf(membersOf(item.members, personType, `${path}.members`, planting));
    store.segments.set(id, { id, name: item.name, personType, rule, createdAt, updatedAt: createdAt });
  }
}

/** The query with ids in the place of tags' names; its faults are noted. */
function queryOf(raw: unknown, path: string, planting: Planting): unknown {
  const query = withTagIds(raw, path, planting);
  if (mentions(query, ({ field }) => field === "segment_id"))
    planting.fault(path, "cannot filter by segment_id: a segment cannot contain segments");
  else planting.attempt(path, () => readQuery(query, contactFields(planting.workspace.membership.scope)));
  return query;
}

function withTagIds(node: unknown, path: string, planting: Planting): unknown {
  if (!isObject(node)) return node;
  const { field, value } = node;
  if (field === "tag_id" && typeof value === "string")
    return { ...node, value: planting.find("tags", value, `${path}.value`) ?? "" };
  if (field !== undefined || !Array.isArray(value)) return node;
  return {
    ...node,
    value: value.map((it, index) => withTagIds(it, `${path}.value[${index}]`, planting)),
  };
}

function membersOf(
  members: readonly string[],
  personType: Segment["personType"],
  path: string,
  planting: Planting,
): string[] {
  return members.flatMap((reference, index) => {
    const at = `${path}[${index}]`;
    const id = planting.find("contacts", reference, at);
    if (id === null) return [];
    const role = planting.workspace.store.contact(id)?.role;
    if (role !== roleOf(personType))
      planting.fault(at, `is a ${role}, but only a ${roleOf(personType)} can be a member of this segment`);
    return [id];
  });
}

/** The query that matches these contacts. For an empty list it searches for an empty id, which no contact has. */
function ruleOf(ids: readonly string[]): unknown {
  const lists = Array.from({ length: Math.ceil(ids.length / LIST_AT_MOST) }, (_, index) =>
    ids.slice(index * LIST_AT_MOST, (index + 1) * LIST_AT_MOST),
  );
  const filters = lists.map((value) => ({ field: "id", operator: "IN", value }));
  return filters.length === 0
    ? { field: "id", operator: "=", value: "" }
    : { operator: "OR", value: filters };
}
