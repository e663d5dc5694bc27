import { Directive, Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";

/** Word for word what other subgraphs have: value types of one name must agree, so it carries no descriptions. */
@Directive("@shareable")
@Audience("anyone")
@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}
