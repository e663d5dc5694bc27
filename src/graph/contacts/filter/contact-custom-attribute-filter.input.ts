import { Field, InputType } from "type-graphql";
import { ContactBooleanFilter } from "./contact-boolean-filter.input.js";
import { ContactDateFilter } from "./contact-date-filter.input.js";
import { ContactNumberFilter } from "./contact-number-filter.input.js";
import { ContactStringFilter } from "./contact-string-filter.input.js";

/** Conditions on one of the workspace's own attributes. */
@InputType({
  description:
    "Conditions on one of the workspace's own attributes: its name, and exactly one of `string`, `number`, `boolean` and `date`, to match the attribute's type.",
})
export class ContactCustomAttributeFilter {
  @Field(() => String, {
    description: "Name as `intercomDataAttributes(model: CONTACT)` has it; archived ones cannot be searched.",
  })
  name!: string;

  @Field(() => ContactStringFilter, {
    nullable: true,
    description: "Conditions on an attribute of type `STRING`.",
  })
  string?: ContactStringFilter | null;

  @Field(() => ContactNumberFilter, {
    nullable: true,
    description:
      "Conditions on an attribute of type `INTEGER` (compared with whole numbers only) or `FLOAT`.",
  })
  number?: ContactNumberFilter | null;

  @Field(() => ContactBooleanFilter, {
    nullable: true,
    description: "Conditions on an attribute of type `BOOLEAN`.",
  })
  boolean?: ContactBooleanFilter | null;

  @Field(() => ContactDateFilter, {
    nullable: true,
    description: "Conditions on an attribute of type `DATE`.",
  })
  date?: ContactDateFilter | null;
}
