import { registerEnumType } from "type-graphql";

/** Which end of a list comes first. */
export const IntercomSortDirection = { ASC: "ASC", DESC: "DESC" } as const;
export type IntercomSortDirection = (typeof IntercomSortDirection)[keyof typeof IntercomSortDirection];

registerEnumType(IntercomSortDirection, {
  name: "IntercomSortDirection",
  description: "Which end of a list comes first.",
  valuesConfig: {
    ASC: { description: "Ascending: oldest, or A, first. Contacts without a value come first." },
    DESC: { description: "Descending: newest, or Z, first. Contacts without a value come last." },
  },
});
