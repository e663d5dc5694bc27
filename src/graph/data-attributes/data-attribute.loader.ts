import { LRUCache } from "lru-cache";
import type { RawDataAttribute } from "../../intercom/endpoints/data-attributes.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import type { RawList } from "../../intercom/endpoints/raw.js";
import type { WorkspaceList, WorkspaceListDefinition } from "../../intercom/memory/workspace-list.js";
import { andThen, type MaybePromise } from "../common/maybe-promise.js";
import { type ById, createReferenceList } from "../common/reference-list.js";
import { type InvalidInput, InvalidInputs } from "../errors/invalid-input.js";
import type { LoaderSetting } from "../loader-setting.js";
import {
  type CheckedAttributes,
  type CustomAttributes,
  checkCustomAttributes,
  readCustomAttributes,
} from "./custom-attributes.check.js";
import { toDataAttributes } from "./data-attribute.mapper.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";

/** Built-in attributes have no id, so definitions go by their full name. */
type Definitions = ById<IntercomDataAttribute>;

// Archived ones are read as well: a filter or a write that uses one deserves to be told so.
const listOf = (
  model: "contact" | "company",
): WorkspaceListDefinition<Definitions, RawList<RawDataAttribute>> => ({
  name: `data_attributes.${model}`,
  endpoint: endpoints.dataAttributes.list,
  write: (sdk) => sdk.dataAttributes.list({ model, include_archived: true }),
  read: ({ data }) => new Map(toDataAttributes(data).map((attribute) => [keyOf(attribute), attribute])),
});
const contactList = listOf("contact");
const companyList = listOf("company");

const fullNameOf = (name: string) => `custom_attributes.${name}`;

function keyOf({ custom, name, fullName }: IntercomDataAttribute): string {
  return custom ? fullNameOf(name) : fullName;
}

function pickOwn(definitions: Definitions, names: readonly string[]): Definitions {
  const own = new Map<string, IntercomDataAttribute>();
  for (const name of names) {
    const definition = definitions.get(fullNameOf(name));
    if (definition) own.set(name, definition);
  }
  return own;
}

/** How long a name counts as unknown: as long as the list itself is served without asking again. */
const UNKNOWN_MS = 60_000;
/** For each list the names that it lacked when it was last read for them. */
const unknownNames = new WeakMap<object, LRUCache<string, true>>();

function stillUnknown(list: WorkspaceList<Definitions>): LRUCache<string, true> {
  const names = unknownNames.get(list) ?? new LRUCache<string, true>({ max: 1_000, ttl: UNKNOWN_MS });
  unknownNames.set(list, names);
  return names;
}

function countOwn(definitions: Definitions | undefined): number | undefined {
  if (!definitions) return undefined;
  let own = 0;
  for (const { custom } of definitions.values()) if (custom) own += 1;
  return own;
}

/** @throws InvalidInputs */
function accepted({ attributes, faults }: CheckedAttributes): CustomAttributes | undefined {
  if (faults.length > 0) throw new InvalidInputs(faults);
  return attributes;
}

/** The definitions of attributes, built in and the workspace's own, archived ones included. */
export function createDataAttributeLoaders({ intercom, workspace, work }: LoaderSetting) {
  const sharedOfContacts = workspace.list(contactList);
  const sharedOfCompanies = workspace.list(companyList);
  const contacts = createReferenceList(sharedOfContacts, work);
  const companies = createReferenceList(sharedOfCompanies, work);

  /**
   * Checks custom attributes that are to be written; costs the definitions once when there are any.
   * @throws InvalidInputs with all their faults
   */
  const checkAgainst =
    (list: typeof contacts, owners: string) =>
    async (attributes: unknown, path: readonly string[]): Promise<CustomAttributes | undefined> => {
      // Intercom ignores a null here: attributes are cleared one by one.
      if (attributes == null) return undefined;
      const read = readCustomAttributes(attributes, path);
      if (read.entries.length === 0) return accepted({ attributes: {}, faults: read.faults });
      const check = (definitions: Definitions) =>
        checkCustomAttributes(read, [...definitions.values()], owners);
      const checked = check(await list.all());
      if (checked.faults.length === read.faults.length) return accepted(checked);
      return accepted(check(await list.fresh())); // something may have been defined elsewhere: no refusal by old definitions
    };

  /**
   * The definitions of custom attributes, by their names; those that the workspace lacks are left out. A name that is not
   * known may have been defined a moment ago, so the definitions are read once more for it; where it stays unknown, they
   * are not read again for a minute, because values without definition are usual.
   */
  const unknown = stillUnknown(sharedOfContacts);
  const ownOfContacts = (names: readonly string[]): MaybePromise<Definitions> =>
    andThen(contacts.all(), (known) => {
      const isNew = (name: string) => !known.has(fullNameOf(name)) && !unknown.has(name);
      if (!names.some(isNew)) return pickOwn(known, names);
      return andThen(contacts.fresh(), (now) => {
        for (const name of names) if (!now.has(fullNameOf(name))) unknown.set(name, true);
        return pickOwn(now, names);
      });
    });

  /** What is wrong with attributes that Intercom has refused, by the definitions as they are now. */
  const recheckAgainst =
    (list: typeof contacts, owners: string) =>
    async (attributes: unknown, path: readonly string[]): Promise<readonly InvalidInput[] | undefined> => {
      const read = readCustomAttributes(attributes, path);
      const { faults } = checkCustomAttributes(read, [...(await list.fresh()).values()], owners);
      return faults.length > 0 ? faults : undefined;
    };

  return {
    // What is known without a call: how many definitions there are, and how many of them are the workspace's own.
    knownCount: (): number | undefined => (sharedOfContacts.peek() ?? sharedOfCompanies.peek())?.size,
    knownOwnOfContacts: (): number | undefined => countOwn(sharedOfContacts.peek()),
    knownOwnOfCompanies: (): number | undefined => countOwn(sharedOfCompanies.peek()),

    ofContacts: (): MaybePromise<IntercomDataAttribute[]> =>
      andThen(contacts.all(), (definitions) => [...definitions.values()]),

    ofCompanies: (): MaybePromise<IntercomDataAttribute[]> =>
      andThen(companies.all(), (definitions) => [...definitions.values()]),

    ownOfContacts,

    /** The workspace's own attribute with a name, of contacts or companies. Costs one call each time. */
    async namesake(name: string): Promise<IntercomDataAttribute | undefined> {
      const { data } = await intercom.call(endpoints.dataAttributes.list, (sdk) =>
        sdk.dataAttributes.list({ include_archived: true }),
      );
      const own = toDataAttributes(data).filter(({ custom }) => custom);
      return own.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase());
    },

    /**
     * Runs a check against the definitions. What it refuses by definitions from memory is checked once more against those
     * that Intercom has now: an attribute may have been defined or brought back a moment ago.
     */
    async approveForContacts(check: (definitions: readonly IntercomDataAttribute[]) => void): Promise<void> {
      const known = await contacts.all();
      try {
        check([...known.values()]);
      } catch (refusal) {
        const now = await contacts.fresh();
        if (now === known) throw refusal;
        check([...now.values()]);
      }
    },

    checkOfContact: checkAgainst(contacts, "contacts"),
    checkOfCompany: checkAgainst(companies, "companies"),
    recheckOfContact: recheckAgainst(contacts, "contacts"),
    recheckOfCompany: recheckAgainst(companies, "companies"),

    /** Waits for a write to the definitions themselves; whatever came of it, the lists are no longer what they were. */
    changing<T>(write: PromiseLike<T>): Promise<T> {
      return Promise.resolve(write).finally(() => {
        contacts.forget();
        companies.forget();
      });
    },
  };
}
