import { type GraphQLSchema, isLeafType } from "graphql";

/** Carries what a leaf's `serialize` threw past graphql-jit, which keeps nothing of an error but its message. */
class SerializeFailure {
  /** @param message What graphql-jit takes for the message. */
  constructor(readonly message: unknown) {}
}

/** What compiled code serializes leaves by, by the names of their types. */
export function leafSerializers(schema: GraphQLSchema): Record<string, (value: unknown) => unknown> {
  const leaves = Object.values(schema.getTypeMap()).filter(isLeafType);
  return Object.fromEntries(
    leaves.map((leaf) => [
      leaf.name,
      (value) => {
        try {
          return leaf.serialize(value);
        } catch (error) {
          throw new SerializeFailure(error);
        }
      },
    ]),
  );
}
