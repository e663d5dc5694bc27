import { checkText } from "../common/checked-text.js";
import { InvalidInput } from "../errors/invalid-input.js";
import type { CreateIntercomDataAttributeInput } from "./create-intercom-data-attribute.input.js";
import { refuseReservedName } from "./custom-attribute-name.rules.js";
import { IntercomDataAttributeModel } from "./data-attribute-model.enum.js";
import { IntercomDataAttributeType } from "./data-attribute-type.enum.js";

/** Body of POST /data_attributes. */
export type DataAttributeBody = Readonly<Record<string, unknown>>;

const NAME = /^[\p{L}\p{N}\p{Sc}_ -]+$/u;
const MIN_OPTIONS = 2;

/**
 * Our words to Intercom's, checked before anything is sent.
 * @throws InvalidInput with the path of the field
 */
export function toDataAttributeBody(input: CreateIntercomDataAttributeInput): DataAttributeBody {
  const { model, dataType, options, description, messengerWritable } = input;
  if (model === IntercomDataAttributeModel.UNKNOWN)
    throw new InvalidInput("UNKNOWN is never an input; say CONTACT or COMPANY.", ["input", "model"]);
  if (dataType === IntercomDataAttributeType.UNKNOWN)
    throw new InvalidInput("UNKNOWN is never an input; say what values it takes.", ["input", "dataType"]);
  return {
    model: model.toLowerCase(),
    name: checkName(input.name),
    ...(options == null
      ? { data_type: dataType.toLowerCase() }
      : { data_type: "options", options: checkOptions(options, dataType).map((value) => ({ value })) }),
    ...(description != null && { description: checkText(description, ["input", "description"], "optional") }),
    messenger_writable: messengerWritable,
  };
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

function checkOptions(options: readonly string[], dataType: IntercomDataAttributeType): readonly string[] {
  const path = ["input", "options"];
  if (dataType !== IntercomDataAttributeType.STRING)
    throw new InvalidInput("Options are texts. Say STRING as `dataType`, or leave them out.", path);
  if (new Set(options).size < MIN_OPTIONS)
    throw new InvalidInput(`Give at least ${MIN_OPTIONS} different options, or leave them out.`, path);
  return options.map((option, index) => checkText(option, [...path, String(index)], "required"));
}
