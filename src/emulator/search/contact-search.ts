import type { Contact } from "../workspace/model.js";
import type { Published } from "../workspace/published.js";
import { candidatesOf } from "./candidates.js";
import { contactFields } from "./fields.js";
import type { SearchScope } from "./scope.js";
import { Search } from "./search.js";

/** The search of contacts. */
export function createContactSearch(scope: SearchScope, published: Published): Search<Contact> {
  return new Search({
    searchable: (version) => contactFields({ ...scope, version }),
    candidates: (query) => candidatesOf(query, published),
    all: () => published.all(),
    revision: () => published.revision(),
    perPage: 50,
    sort: { field: "created_at", isDescending: false },
  });
}
