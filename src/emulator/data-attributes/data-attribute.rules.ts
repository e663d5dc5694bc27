import { isObject, type JsonObject } from "../http/body.js";
import { ApiError, invalidParameter } from "../http/error.js";
import { mentions } from "../search/mentions.js";
import type { DataAttribute, DataType } from "../workspace/model.js";
import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";

const MAX_CUSTOM = 250;
const MIN_OPTIONS = 2;

/** The types that a call can name, and those that are stored: a list is a string with options, a datetime is a date. */
const DATA_TYPES: Readonly<Record<string, DataType>> = {
  string: "string",
  integer: "integer",
  float: "float",
  boolean: "boolean",
  date: "date",
  datetime: "date",
  options: "string",
};

/** Defines a custom attribute. Refusals have Intercom's own words where they are known. */
export function createDataAttribute(body: JsonObject, workspace: Workspace): DataAttribute {
  const { store } = workspace;
  const model = readModel(body["model"]);
  const name = readName(body["name"]);
  refuseSameName(name, model, store);
  const type = body["data_type"];
  const dataType = typeof type === "string" && Object.hasOwn(DATA_TYPES, type) ? DATA_TYPES[type] : undefined;
  if (!dataType) throw invalidParameter("Data Type isn't an option");
  if (store.dataAttributes.filter(({ custom }) => custom).length >= MAX_CUSTOM) {
    throw new ApiError(
      400,
      "custom_data_limit_reached",
      `A workspace has at most ${MAX_CUSTOM} custom attributes`,
    );
  }
  const now = workspace.seconds();
  const attribute: DataAttribute = {
    id: store.dataAttributeIds.next(),
    model,
    name,
    fullName: `custom_attributes.${name}`,
    label: name,
    description: typeof body["description"] === "string" ? body["description"] : null,
    dataType,
    options: type === "options" ? readOptions(body["options"]) : null,
    apiWritable: true,
    messengerWritable: body["messenger_writable"] === true,
    uiWritable: false,
    custom: true,
    archived: false,
    createdAt: now,
    updatedAt: now,
    adminId: workspace.tokenAdmin().id,
  };
  store.dataAttributes.push(attribute);
  return attribute;
}

/** Changes a custom attribute's label, description, options, and whether it is archived or open to the messenger. */
export function updateDataAttribute(id: string, body: JsonObject, workspace: Workspace): DataAttribute {
  const { store } = workspace;
  const at = store.dataAttributes.findIndex(
    (attribute) => attribute.id !== null && String(attribute.id) === id,
  );
  const attribute = store.dataAttributes[at];
  if (!attribute)
    throw new ApiError(404, "field_not_found", "We couldn't find that data attribute to update");
  const { archived, label, description, options, messenger_writable } = body;
  const changed: DataAttribute = {
    ...attribute,
    ...(typeof label === "string" && label !== "" ? { label } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(options === undefined ? {} : { options: readOptions(options) }),
    ...(typeof archived === "boolean" ? { archived } : {}),
    ...(typeof messenger_writable === "boolean" ? { messengerWritable: messenger_writable } : {}),
    updatedAt: workspace.seconds(),
  };
  if (changed.archived && !attribute.archived) refuseDependants(attribute, store);
  store.dataAttributes[at] = changed;
  return changed;
}

export function readModel(raw: unknown): DataAttribute["model"] {
  if (raw === "contact" || raw === "company") return raw;
  throw invalidParameter("The Data Attribute model field must be either contact or company");
}

function readName(raw: unknown): string {
  if (typeof raw === "string" && /^[\p{L}\p{N}\p{Sc}_ -]+$/u.test(raw)) return raw;
  throw invalidParameter(
    "Your name for this attribute must only contain alphanumeric characters, currency symbols, and hyphens",
  );
}

/** Contacts and companies share one space of names, in which each also has its standard attributes. */
export function refuseSameName(name: string, model: DataAttribute["model"], store: Store): void {
  const wanted = name.toLowerCase();
  const taken = store.dataAttributes.find((it) =>
    it.custom ? it.name.toLowerCase() === wanted : it.model === model && it.fullName === wanted,
  );
  if (!taken) return;
  throw invalidParameter(
    `You already have '${taken.name}' in your ${DATA_OF[taken.model]} data. To save this as new ${DATA_OF[model]} data, use a different name.`,
  );
}

const DATA_OF = { contact: "people", company: "company" } as const;

function readOptions(raw: unknown): string[] {
  if (!Array.isArray(raw)) throw invalidParameter("Options isn't an array");
  const values = raw.map((option) => (isObject(option) ? option["value"] : undefined));
  if (!values.every((value) => typeof value === "string" && value !== "")) {
    throw invalidParameter("Every option needs a value");
  }
  if (values.length < MIN_OPTIONS) throw invalidParameter(`Options needs at least ${MIN_OPTIONS} values`);
  return values.map(String);
}

function refuseDependants({ fullName, model }: DataAttribute, store: Store): void {
  const isUsed = [...store.segments.values()].some(({ rule }) =>
    mentions(rule, (it) => it["field"] === fullName),
  );
  if (model !== "contact" || !isUsed) return;
  const message = "The Data Attribute you are trying to archive has a dependant object";
  throw new ApiError(422, "data_invalid", message);
}
