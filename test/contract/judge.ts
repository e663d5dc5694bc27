import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { EmulatorAnswer } from "../../src/emulator/emulator.js";
import { type Description, findAnswer } from "./description.js";
import { toJsonSchema } from "./json-schema.js";

/** Says what is wrong with an answer by Intercom's description: one line for each fault, none when it is true to it. */
export type Judge = (answer: EmulatorAnswer) => readonly string[];

const ERROR_SCHEMA = "/components/schemas/error";

/** Makes a judge by a description. Schemas are compiled as answers need them, each once. */
export function createJudge(description: Description): Judge {
  const ajv = new Ajv({
    strict: false, // the description is full of words that JSON Schema does not have
    validateFormats: false, // its formats are not true: date-time stands on integers, uuid on ids that are none
    validateSchema: false,
    allErrors: true,
    logger: false,
  });
  ajv.addSchema(toJsonSchema(description) as object, "intercom");
  const validators = new Map<string, ValidateFunction>();

  function validatorOf(pointer: string): ValidateFunction {
    const known = validators.get(pointer);
    if (known) return known;
    const validator = ajv.compile({ $ref: `intercom#${encodeURI(pointer)}` });
    validators.set(pointer, validator);
    return validator;
  }

  function faultsOf(pointer: string, body: unknown): string[] {
    const validator = validatorOf(pointer);
    return validator(body) ? [] : (validator.errors ?? []).map(describe);
  }

  return ({ route, status, body, version, faulted }) => {
    if (faulted || version !== description.info.version) return [];
    // No path of Intercom's, or none in this version: there the error envelope is all it promises.
    const isOutside = route.endsWith("(unknown)") || isOfAnotherVersion(body);
    const described = findAnswer(description, route, status);
    if (described.is === "unknown" && !isOutside)
      return [`${route} is not described as answering ${status}: ${JSON.stringify(body)}`];
    if (described.is === "empty") return body === undefined ? [] : [`${route} ${status} should have no body`];
    const pointer = described.is === "json" ? described.pointer : ERROR_SCHEMA;
    return faultsOf(pointer, body).map((fault) => `${route} ${status}: ${fault}`);
  };
}

function isOfAnotherVersion(body: unknown): boolean {
  return JSON.stringify(body ?? null).includes('"code":"intercom_version_invalid"');
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "the body"} ${message ?? "is wrong"} ${JSON.stringify(params)}`;
}
