import { registerEnumType } from "type-graphql";

/** Type of an attribute's values. */
export const IntercomDataAttributeType = {
  STRING: "STRING",
  INTEGER: "INTEGER",
  FLOAT: "FLOAT",
  BOOLEAN: "BOOLEAN",
  DATE: "DATE",
  UNKNOWN: "UNKNOWN",
} as const;
export type IntercomDataAttributeType =
  (typeof IntercomDataAttributeType)[keyof typeof IntercomDataAttributeType];

registerEnumType(IntercomDataAttributeType, {
  name: "IntercomDataAttributeType",
  description: "Type of an attribute's values.",
  valuesConfig: {
    STRING: {
      description: "Text. Teammates choose from `options` where there are any; the API takes others as well.",
    },
    INTEGER: { description: "A whole number." },
    FLOAT: { description: "A number." },
    BOOLEAN: { description: "True or false." },
    DATE: {
      description:
        "A time. Write an ISO date, an ISO time or Unix seconds; `customAttributes` shows Unix seconds.",
    },
    UNKNOWN: { description: "A type that this version of the graph does not know." },
  },
});
