import { Field, InputType } from "type-graphql";
import { ContactRole } from "../contact-role.enum.js";

/** Conditions on the role. */
@InputType({ description: "Conditions on the role; all that are given must hold. `UNKNOWN` is refused." })
export class ContactRoleFilter {
  @Field(() => ContactRole, { nullable: true, description: "Is this role." })
  eq?: ContactRole | null;

  @Field(() => ContactRole, { nullable: true, description: "Is another role." })
  ne?: ContactRole | null;

  @Field(() => [ContactRole], { nullable: true, description: "Is one of these roles." })
  in?: readonly ContactRole[] | null;

  @Field(() => [ContactRole], { nullable: true, description: "Is none of these roles." })
  nin?: readonly ContactRole[] | null;
}
