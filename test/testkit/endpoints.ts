import type { Endpoint } from "../../src/intercom/endpoints/endpoint.js";
import { endpoints } from "../../src/intercom/endpoints/endpoints.js";

/** Every row of the table under its name, such as `contacts.merge`. */
export const rows: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints).flatMap(
  ([resource, verbs]) =>
    Object.entries<Endpoint>(verbs).map(([verb, endpoint]) => [`${resource}.${verb}`, endpoint] as const),
);

export const allEndpoints: readonly Endpoint[] = rows.map(([, endpoint]) => endpoint);
