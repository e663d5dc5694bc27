import { Field, InputType } from "type-graphql";
import { ContactRole } from "../contact-role.enum.js";

/** Conditions on the role. */
@InputType({ description: "Conditions on the role; all given conditions must hold. `UNKNOWN` is refused." })
export class ContactRoleFilter {
  @Field(() => ContactRole, { nullable: true, description: "Equals." })
  eq?: ContactRole | null;

  @Field(() => ContactRole, { nullable: true, description: "Does not equal." })
  ne?: ContactRole | null;

  @Field(() => [ContactRole], { nullable: true, description: "Equals one of these." })
  in?: readonly ContactRole[] | null;

  @Field(() => [ContactRole], { nullable: true, description: "Equals none of these." })
  nin?: readonly ContactRole[] | null;
}
