import type { UserEdge } from "../../config/federation.js";
import { checkCustomerId } from "../common/ids.js";
import { requiredId } from "../common/raw-values.js";
import type { Contact } from "../contacts/contact.type.js";
import type { Context } from "../context.js";
import { namedTogether } from "./representations.js";

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

/** Its resolvers. A user is taken at its word: whether it exists is known to the other subgraph. */
export function userEdgeResolvers({ key }: UserEdge) {
  return {
    __resolveReference: (user: Readonly<Record<string, unknown>>) => user,
    [key]: (user: Readonly<Record<string, unknown>>) => requiredId(user[key]),
    contact: async (
      user: Readonly<Record<string, unknown>>,
      _: unknown,
      { loaders }: Context,
    ): Promise<Contact | null> =>
      loaders.contacts.lookUp("externalId", checkCustomerId(String(user[key]), [key]), namedTogether(user)),
  };
}
