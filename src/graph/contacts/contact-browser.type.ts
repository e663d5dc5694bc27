import { Field, ObjectType } from "type-graphql";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";

/** The browser of a contact's last visit. */
@Cost(0)
@Audience("contacts:read")
@ObjectType({ simpleResolvers: true, description: "The browser of a contact's last visit." })
export class ContactBrowser {
  @Field(() => String, { nullable: true, description: "Name, such as `chrome`." })
  name!: string | null;

  @Field(() => String, { nullable: true, description: "Version." })
  version!: string | null;

  @Field(() => String, { nullable: true, description: "Language that the browser asks for, such as `en`." })
  language!: string | null;
}
