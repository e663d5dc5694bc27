import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, Field, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { AnswerSize, oneForEach } from "../decorators/answer-size.js";
import { Cost } from "../decorators/cost.js";
import { RowByRow } from "../decorators/row-by-row.js";
import { attempt, Payload } from "../errors/attempt.js";
import { InvalidInput } from "../errors/invalid-input.js";
import { ContactUpsertRow } from "./contact-upsert-row.type.js";
import { UpsertContactInput } from "./upsert-contact.input.js";
import { upsertRows } from "./upsert-rows.js";

/** With more rows most operations would end before the last one is begun. */
const MAX_ROWS = 50;

/** The result of `upsertContacts`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `upsertContacts`." })
export class UpsertContactsPayload extends Payload {
  @Field(() => [ContactUpsertRow], {
    description: "The result of each input, in the same order; empty when the list itself was refused.",
  })
  rows: readonly ContactUpsertRow[] = [];
}

@Resolver()
export class UpsertContactsMutation {
  @RowByRow()
  @AnswerSize(oneForEach("inputs"))
  @Cost(0)
  @Directive(`@listSize(assumedSize: ${MAX_ROWS}, sizedFields: ["rows"])`)
  @Mutation(() => UpsertContactsPayload, {
    nullable: true,
    description:
      "Upserts up to 50 contacts, each as `upsertContact` does: a row that fails does not stop the others. Two rows for one contact are refused. A row that the operation had no time to begin is UNAVAILABLE: send it again. With an `Idempotency-Key`, the same request sent again writes only rows that have not been written. Each row costs as much as an `upsertContact`.",
  })
  upsertContacts(
    @Arg("inputs", () => [UpsertContactInput], { description: "1 to 50 contacts." })
    inputs: readonly UpsertContactInput[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UpsertContactsPayload> {
    return attempt(context, new UpsertContactsPayload(), async () => {
      if (inputs.length === 0 || inputs.length > MAX_ROWS)
        throw new InvalidInput(
          `inputs takes 1 to ${MAX_ROWS} contacts, and this list has ${inputs.length}. Split it into several mutations.`,
          ["inputs"],
        );
      return { rows: await upsertRows(context, inputs, String(info.path.key)) };
    });
  }
}
