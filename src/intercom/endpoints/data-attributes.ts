import { get, inPath, post, put } from "./endpoint.js";
import type { RawList } from "./raw.js";

/** The definition of an attribute as Intercom sends it; built-in attributes have no id. */
export interface RawDataAttribute {
  readonly id?: unknown;
  readonly model?: unknown;
  readonly name?: unknown;
  readonly full_name?: unknown;
  readonly label?: unknown;
  readonly description?: unknown;
  readonly data_type?: unknown;
  readonly options?: unknown;
  readonly custom?: unknown;
  readonly archived?: unknown;
  readonly api_writable?: unknown;
  readonly messenger_writable?: unknown;
  readonly ui_writable?: unknown;
  readonly created_at?: unknown;
  readonly updated_at?: unknown;
}

// biome-ignore format: a table has one row per line
export const dataAttributes = {
  list:   get<RawList<RawDataAttribute>>("/data_attributes",            "list",           null,                        "R", "read",  "impersonal", "record"),
  create: post<RawDataAttribute>("/data_attributes",                    "data_attribute", null,                        "C", "write", "impersonal", "record"),
  update: put<RawDataAttribute>("/data_attributes/{data_attribute_id}", "data_attribute", inPath("data_attribute_id"), "A", "write", "impersonal", "record"),
};
