import { Field, InputType } from "type-graphql";
import { ContactRole } from "../contact-role.enum.js";

/** Conditions on the role. */
@InputType({ description: "Conditions on the role; all given conditions must hold. `UNKNOWN` is refused." })
export class ContactRoleFilter {
  @Field(() => ContactRole, { nullable: true, description: "Equals." })
  eq?: ContactRole | null;

  @Field(() => ContactRole, { nullable: true, description: "Does not equal." })
  ne?: ContactRole | null;

  @Field(() => [ContactRole], {
    nullable: true,
    description: "Equals one of these. An empty list matches nobody.",
  })
  in?: readonly ContactRole[] | null;

  @Field(() => [ContactRole], {
    nullable: true,
    description: "Equals none of these. An empty list matches everybody.",
  })
  nin?: readonly ContactRole[] | null;
}
