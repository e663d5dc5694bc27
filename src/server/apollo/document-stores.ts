import { type DocumentNode, parse } from "graphql";
import { LRUCache } from "lru-cache";
import type { Safelist } from "../admission/safelist.js";

/** The size of all documents that clients may register themselves, in characters: they can send whatever they like. */
const REGISTERED_CHARACTERS = 5_000_000;

/** Documents that clients send by their ids. */
export interface PersistedDocuments {
  find(id: string): Promise<string | undefined>;
  /** @param id The SHA-256 of the text. */
  register(id: string, text: string): void;
  /** For Apollo Server's persisted queries. */
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(key: string, text: string): Promise<void>;
    delete(key: string): Promise<boolean>;
  };
}

/** Those that are listed, and those that clients have registered. */
export function persistedDocuments(safelist: Safelist | null): PersistedDocuments {
  const listed = safelist?.documents ?? new Map<string, string>();
  const registered = new LRUCache<string, string>({
    maxSize: REGISTERED_CHARACTERS,
    sizeCalculation: (document, key) => document.length + key.length,
  });
  const find = async (id: string) => listed.get(id) ?? registered.get(id);
  const register = (id: string, text: string) => void registered.set(id, text);
  const idOf = (key: string) => key.replace(/^apq:/, "");
  return {
    find,
    register,
    cache: {
      get: (key) => find(idOf(key)),
      set: async (key, text) => register(idOf(key), text),
      delete: async (key) => registered.delete(idOf(key)),
    },
  };
}

/** Stands in the place of an unlisted document until it is refused. */
const NOTHING = parse("{ __typename }");

/**
 * The documents that Apollo Server has parsed and validated before. It offers plugins no way to refuse a document
 * earlier than this, and the validation of an unlisted document would tell its sender the schema: so such a document is
 * neither parsed nor validated.
 */
export function listedDocumentStore({ documents }: Safelist) {
  const validated = new Map<string, DocumentNode>(); // as many as are listed
  return {
    get: async (key: string) => (documents.has(idOf(key)) ? validated.get(key) : NOTHING),
    set: async (key: string, document: DocumentNode) => void validated.set(key, document),
    delete: async (key: string) => validated.delete(key),
  };
}

/** Apollo Server puts the hash of the schema and a colon before the id. */
const idOf = (key: string) => key.slice(key.indexOf(":") + 1);
