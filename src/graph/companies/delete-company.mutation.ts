import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";

/** The result of `deleteCompany`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `deleteCompany`." })
export class DeleteCompanyPayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description:
      "Intercom's id of the deleted company; null when it was not deleted. Remove it from your cache.",
  })
  deletedCompanyId: string | null = null;
}

@Resolver()
export class DeleteCompanyMutation {
  @Cost(1)
  @Mutation(() => DeleteCompanyPayload, {
    nullable: true,
    description:
      "Deletes a company and takes its contacts out of it; the contacts stay. Intercom carries this out within moments, and until then queries may still find the company. A connected CRM or billing system creates the company again when it syncs next.",
  })
  deleteCompany(
    @Arg("id", () => ID, {
      description: "Intercom's id of the company: its `id`, not your `companyId`.",
    })
    id: string,
    @Ctx() context: Context,
  ): Promise<DeleteCompanyPayload> {
    const { companies } = context.loaders;
    const write = async () => {
      const company_id = checkIntercomId(id, ["id"]);
      companies.changed(id);
      await context.intercom.call(endpoints.companies.delete, (sdk) => sdk.companies.delete({ company_id }));
      companies.deleted(id);
      return { deletedCompanyId: id };
    };
    return attempt(context, new DeleteCompanyPayload(), write, blame(["id"]));
  }
}
