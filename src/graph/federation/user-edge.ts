import type { UserEdge } from "../../config/federation.js";
import { checkCustomerId } from "../common/ids.js";
import type { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { checkHasKey, keyIn, namedTogether } from "./representations.js";

/** What this subgraph says of that type. The type and its key have no description: two differing ones are a composition hint. */
export function userEdgeSdl({ type, key }: UserEdge): string {
  return `type ${type} @key(fields: "${key}") {
  ${key}: ID!
  """
  The contact whose \`externalId\` is the ${key} of this ${type}; null when there is none. A contact that was created elsewhere may be null for minutes in a request with more than 8. Costs one call for each 50, and at most 8 more.
  """
  contact: Contact @cost(weight: 0)
}
`;
}

/**
 * Its resolvers. A user is taken at its word: whether it exists is known to the other subgraph. One without a key is nobody,
 * and never the contact that happens to be called "null".
 */
export function userEdgeResolvers({ key }: UserEdge) {
  return {
    async __resolveReference(user: Readonly<Record<string, unknown>>): Promise<User | null> {
      checkHasKey(user, key);
      const id = keyIn(user, key);
      return id === null ? null : { id, together: namedTogether(user) };
    },
    [key]: ({ id }: User): string => id,
    contact: async ({ id, together }: User, _: unknown, { loaders }: Context): Promise<Contact | null> =>
      loaders.contacts.lookUp("externalId", checkCustomerId(id, [key]), together),
  };
}

/** A user of the other subgraph, by the value of its key. */
interface User {
  readonly id: string;
  /** How many users the request names. */
  readonly together: number;
}
