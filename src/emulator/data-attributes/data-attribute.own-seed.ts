import { z } from "zod";
import { flag, itemOf, moment, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import type { DataAttribute, DataType } from "../workspace/model.js";
import { refuseSameName } from "./data-attribute.rules.js";
import { customAttribute } from "./data-attribute.seed.js";
import { standardAttributesOf } from "./standard-attributes.js";

/** A custom attribute of a seed. */
export interface SeedDataAttribute {
  /** The objects that have it. */
  readonly model: DataAttribute["model"];
  /** Unique over contacts and companies, regardless of case. */
  readonly name: string;
  readonly data_type: DataType;
  /** The same as the name unless it is given. */
  readonly label?: string;
  readonly description?: string;
  /** The values of a list; its data_type is "string". */
  readonly options?: readonly string[];
  /** An archived attribute can be neither written nor searched. */
  readonly archived?: boolean;
  readonly messenger_writable?: boolean;
  readonly created_at?: number;
}

const DATA_ATTRIBUTE = itemOf<SeedDataAttribute>({
  model: z.enum(["contact", "company"]),
  name: text,
  data_type: z.enum(["string", "integer", "float", "boolean", "date"]),
  label: text.optional(),
  description: z.string().optional(),
  options: z.array(text).min(2).optional(),
  archived: flag,
  messenger_writable: flag,
  created_at: moment,
});

export function plantDataAttributes(planting: Planting): void {
  const { store } = planting.workspace;
  store.dataAttributes.push(...standardAttributesOf("contact"), ...standardAttributesOf("company"));
  for (const { item, path } of planting.items("dataAttributes", DATA_ATTRIBUTE)) {
    const { data_type: dataType, messenger_writable: messengerWritable = false, created_at, ...rest } = item;
    planting.attempt(`${path}.name`, () => refuseSameName(item.name, item.model, store));
    const times = created_at === undefined ? {} : { createdAt: created_at, updatedAt: created_at };
    store.dataAttributes.push(customAttribute({ ...rest, ...times, dataType, messengerWritable }, store));
  }
}
