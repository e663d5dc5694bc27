import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Scope } from "../../config/scopes.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { PageInfo } from "./page-info.type.js";

/** What a connection field returns; the fields are read lazily, so that cursors nobody asks for are never made. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/**
 * The connection and edge types of a node type, after the Relay specification.
 * @param totalCount Description of the field `totalCount`; `null` leaves the field out, where Intercom does not give the number.
 */
export function connectionOf<Node extends object>(
  nodeType: ClassType<Node>,
  name: string,
  totalCount: string | null,
  audience: Scope,
): ClassType<Connection<Node>> {
  const plural = name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;

  @Cost(0)
  @Audience(audience)
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} and its place in the list.` })
  class NodeEdge implements Edge<Node> {
    @Field(() => String, {
      description: "Pass it as `after` to continue after this edge, with any page size.",
    })
    cursor!: string;

    @Field(() => nodeType, { description: `The ${name}.` })
    node!: Node;
  }

  @Cost(0)
  @Audience(audience)
  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${plural}. Lists can only be paged forward.`,
  })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: `The ${plural} of this page with their cursors.` })
    edges!: readonly Edge<Node>[];

    @Field(() => [nodeType], { description: `The ${plural} of this page, without cursors.` })
    nodes!: readonly Node[];

    @Field(() => PageInfo, { description: "Whether there are more pages, and the cursors to continue." })
    pageInfo!: PageInfo;

    totalCount!: number;
  }
  if (totalCount !== null)
    Field(() => Int, { description: totalCount })(NodeConnection.prototype, "totalCount");

  return NodeConnection;
}
