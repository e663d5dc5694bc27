import { GraphQLError, type ValueNode } from "graphql";

/** A value that a scalar of this graph refuses. Neither text repeats the value: it may be of a person. */
export class WrongValue extends GraphQLError {
  /**
   * @param wanted What the scalar takes, as a sentence.
   * @param reason What is wrong with this value beyond that, as a sentence.
   * @param node The literal; errors have its place.
   */
  constructor(
    wanted: string,
    readonly reason?: string,
    node?: ValueNode,
  ) {
    super(reason ? `${wanted} ${reason}` : wanted, { nodes: node ?? null });
  }
}
