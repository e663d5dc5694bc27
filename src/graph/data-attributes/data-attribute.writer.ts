import type { Intercom } from "../../intercom/client.js";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkText } from "../common/checked-text.js";
import type { Context } from "../context.js";
import { Faults, InvalidInput } from "../errors/invalid-input.js";
import type { CreateIntercomDataAttributeInput } from "./create-intercom-data-attribute.input.js";
import { refuseReservedName } from "./custom-attribute-name.rules.js";
import { toDataAttribute } from "./data-attribute.mapper.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";
import type { UpdateIntercomDataAttributeInput } from "./update-intercom-data-attribute.mutation.js";

/** Body of POST or PUT /data_attributes. */
export type DataAttributeBody = Readonly<Record<string, unknown>>;

const NAME = /^[\p{L}\p{N}\p{Sc}_ -]+$/u;
const MIN_OPTIONS = 2;

/**
 * Our words to Intercom's, checked before anything is sent.
 * @throws InvalidInputs with all that is wrong
 */
export function toDataAttributeBody(input: CreateIntercomDataAttributeInput): DataAttributeBody {
  const { model, dataType, options, description, messengerWritable } = input;
  const faults = new Faults();
  faults.collect(() => refuseUnknown(model, "model", "say CONTACT or COMPANY"));
  const name = faults.collect(() => checkName(input.name));
  faults.collect(() => refuseUnknown(dataType, "dataType", "say what values it takes"));
  const values = faults.collect(() => options && checkOptions(options, dataType));
  faults.collect(() => checkText(description, ["input", "description"], "optional"));
  faults.refuse();
  return {
    model: model.toLowerCase(),
    name,
    ...(values == null
      ? { data_type: dataType.toLowerCase() }
      : { data_type: "options", options: values.map((value) => ({ value })) }),
    ...(description != null && { description }),
    messenger_writable: messengerWritable,
  };
}

function refuseUnknown(value: string, field: string, cure: string): void {
  if (value === "UNKNOWN") throw new InvalidInput(`UNKNOWN is never an input; ${cure}.`, ["input", field]);
}

/**
 * Body of PUT /data_attributes/{id}.
 * @param faults Takes what is wrong with the input.
 */
export function toChanges(input: UpdateIntercomDataAttributeInput, faults: Faults): DataAttributeBody {
  const { label, description, options, archived, messengerWritable } = input;
  for (const [field, value] of Object.entries(input)) faults.collect(() => refuseNull(field, value));
  if (Object.values(input).every((value) => value === undefined))
    faults.collect(() => {
      throw new InvalidInput("The input has no field to update. Send at least one.", ["input"]);
    });
  const changes = {
    label: faults.collect(() => checkText(label, ["input", "label"], "not clearable")),
    description: faults.collect(() => checkText(description, ["input", "description"], "not clearable")),
    options: faults.collect(() => options && checkOptions(options).map((value) => ({ value }))),
    archived,
    messenger_writable: messengerWritable,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** Intercom's description of the endpoint knows no null, so the client would believe that something was cleared. */
function refuseNull(field: string, value: unknown): void {
  if (value === null)
    throw new InvalidInput(
      `Intercom cannot clear ${field} of an attribute. Leave it out to keep it, or send another value.`,
      ["input", field],
    );
}

/**
 * The number by which Intercom knows an attribute.
 * @throws InvalidInput
 */
export function checkAttributeId(id: string): number {
  if (!/^[1-9]\d{0,14}$/.test(id))
    throw new InvalidInput(
      "This is not an attribute's id: it has digits only. Use an id from `intercomDataAttributes`.",
      ["id"],
    );
  return Number(id);
}

/** Changes a definition. */
export async function updateDefinition(
  { intercom, loaders }: Context,
  data_attribute_id: number,
  changes: DataAttributeBody,
): Promise<IntercomDataAttribute> {
  // The SDK drops flat fields and then sends an empty PUT, which changes nothing. Its type of a body is that of a list.
  const request = { data_attribute_id, body: changes as Intercom.UpdateDataAttributeRequestBody };
  const write = intercom.call(endpoints.dataAttributes.update, (sdk) => sdk.dataAttributes.update(request));
  return toDataAttribute(await loaders.dataAttributes.changing(write));
}

function checkName(name: string): string {
  const path = ["input", "name"];
  refuseReservedName(checkText(name, path, "required"), path);
  if (!NAME.test(name))
    throw new InvalidInput(
      "A name has letters, digits, spaces, currency signs, `_` and `-` only. Take the other characters out.",
      path,
    );
  return name;
}

/** @param dataType Of a new attribute; whether an attribute that exists is a list is left to Intercom. */
function checkOptions(
  options: readonly string[],
  dataType: IntercomDataAttributeType = IntercomDataAttributeType.STRING,
): readonly string[] {
  const path = ["input", "options"];
  if (dataType !== IntercomDataAttributeType.STRING && dataType !== IntercomDataAttributeType.UNKNOWN)
    throw new InvalidInput("Options are texts. Say STRING as `dataType`, or leave them out.", path);
  if (new Set(options).size < MIN_OPTIONS)
    throw new InvalidInput(`Give at least ${MIN_OPTIONS} different options, or leave them out.`, path);
  const faults = new Faults();
  for (const [index, option] of options.entries())
    faults.collect(() => checkText(option, [...path, String(index)], "required"));
  faults.refuse();
  return options;
}
