import { registerEnumType } from "type-graphql";

/** Which end of a list comes first. */
export const IntercomSortDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type IntercomSortDirection = (typeof IntercomSortDirection)[keyof typeof IntercomSortDirection];

registerEnumType(IntercomSortDirection, {
  name: "IntercomSortDirection",
  description: "Which end of a list comes first.",
  valuesConfig: {
    ASC: { description: "Oldest, or A, first; contacts without a value stand at the beginning." },
    DESC: { description: "Newest, or Z, first; contacts without a value stand at the end." },
  },
});
