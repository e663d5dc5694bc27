import type { GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";

/**
 * Declares that a mutation writes rows that are settled one by one: repeated with its `Idempotency-Key`, it runs again and
 * writes only rows that were not written (`Context.rowRecords`), so that its answer is never kept as a whole.
 */
export const RowByRow = () => Extensions({ isRowByRow: true });

/** Whether a mutation declares it. */
export const isRowByRow = (schema: GraphQLSchema, mutation: string): boolean =>
  schema.getMutationType()?.getFields()[mutation]?.extensions["isRowByRow"] === true;
