import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../intercom/endpoints/endpoints.js";
import { checkText } from "../common/checked-text.js";
import { checkCustomerId, checkIntercomId } from "../common/ids.js";
import type { Context } from "../context.js";
import { Audience } from "../decorators/audience.js";
import { Cost } from "../decorators/cost.js";
import { attempt, Payload } from "../errors/attempt.js";
import { blame } from "../errors/blame.js";
import { checkAll, Faults, InvalidInput } from "../errors/invalid-input.js";
import { DateTimeScalar } from "../scalars/date-time.scalar.js";
import { JsonScalar } from "../scalars/json.scalar.js";
import { checkEventMetadata } from "./event-metadata.check.js";

/** An event to track. */
@InputType({ description: "Something that a contact did. Send either `contactId` or `externalId`." })
export class TrackContactEventInput {
  @Field(() => ID, { nullable: true, description: "Intercom's id of the contact." })
  contactId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Your own id of the contact. Intercom ignores a second event of the same `externalId`, `name` and `createdAt`, so that this server sends it again after a failure.",
  })
  externalId?: string | null;

  @Field(() => String, { description: "What happened, in the past tense, such as `invited-friend`." })
  name!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it happened; now, if it is left out. Send it, so that you can repeat the mutation.",
  })
  createdAt?: number | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Up to 10 names with texts, numbers or booleans, links (`{"url", "value"}`) and amounts (`{"amount", "currency"}`, in cents).',
  })
  metadata?: unknown;
}

/** The result of `trackContactEvent`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `trackContactEvent`." })
export class TrackContactEventPayload extends Payload {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The time that the event was sent with; null when it was not sent.",
  })
  createdAt: number | null = null;
}

@Resolver()
export class TrackContactEventMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => TrackContactEventPayload, {
    nullable: true,
    description:
      "Tracks an event of a contact. Intercom accepts it and shows it a while later. If it is sent twice by `contactId`, or with another `createdAt`, there may be two events.",
  })
  trackContactEvent(
    @Arg("input", () => TrackContactEventInput, { description: "The event." }) input: TrackContactEventInput,
    @Ctx() context: Context,
  ): Promise<TrackContactEventPayload> {
    const write = async () => {
      const { contact, ...event } = await checkAll({
        contact: () => checkContact(input),
        event_name: () => checkText(input.name, ["input", "name"], "required"),
        metadata: () => checkEventMetadata(input.metadata, ["input", "metadata"]),
      });
      // Set once for all tries: it is a part of what Intercom tells events apart by.
      const created_at = input.createdAt ?? Math.floor(Date.now() / 1000);
      const endpoint = "id" in contact ? endpoints.events.track : endpoints.events.trackByExternalId;
      await context.intercom.call(endpoint, (sdk) =>
        sdk.events.create({ ...contact, ...event, created_at } as never),
      );
      return { createdAt: created_at };
    };
    const by = input.externalId == null ? BY_ID : BY_OWN_ID;
    return attempt(context, new TrackContactEventPayload(), write, blame(by));
  }
}

const BY_ID = ["input", "contactId"];
const BY_OWN_ID = ["input", "externalId"];

/** @throws InvalidInputs unless exactly one key is given */
function checkContact({
  contactId,
  externalId,
}: TrackContactEventInput): { readonly id: string } | { readonly user_id: string } {
  const faults = new Faults();
  const id = contactId == null ? undefined : faults.collect(() => checkIntercomId(contactId, BY_ID));
  const own = externalId == null ? undefined : faults.collect(() => checkCustomerId(externalId, BY_OWN_ID));
  if ((contactId == null) === (externalId == null))
    faults.add([new InvalidInput("Send either the contactId or the externalId of the contact.", BY_ID)]);
  faults.refuse();
  return id === undefined ? { user_id: own ?? "" } : { id };
}
