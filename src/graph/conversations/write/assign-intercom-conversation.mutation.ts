import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import { checkNumberId } from "../../common/ids.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import type { Named } from "../../errors/blame-missing.js";
import { Faults, InvalidInput } from "../../errors/invalid-input.js";
import { changeConversation } from "./change-conversation.js";
import { ConversationChange } from "./conversation-change.type.js";
import { ConversationWriteInput } from "./conversation-write.input.js";

/** Whom to assign a conversation to. */
@InputType({
  description: "Whom to assign a conversation to: send one of `assigneeId`, `teamId` and `unassign`.",
})
export class AssignIntercomConversationInput extends ConversationWriteInput {
  @Field(() => ID, { nullable: true, description: "Intercom's id of the teammate." })
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: "Intercom's id of the team." })
  teamId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True to assign it to nobody: neither a teammate nor a team.",
  })
  unassign?: boolean | null;
}

/** The result of `assignIntercomConversation`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `assignIntercomConversation`." })
export class AssignIntercomConversationPayload extends ConversationChange {}

@Resolver()
export class AssignIntercomConversationMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => AssignIntercomConversationPayload, {
    nullable: true,
    description:
      "Assigns a conversation to a teammate, to a team, or to nobody, as a teammate. A conversation can have both: two mutations assign both.",
  })
  assignIntercomConversation(
    @Arg("input", () => AssignIntercomConversationInput, { description: "The assignment." })
    input: AssignIntercomConversationInput,
    @Ctx() context: Context,
  ): Promise<AssignIntercomConversationPayload> {
    const checks = { assignee: () => checkAssignee(input) };
    return changeConversation(
      context,
      new AssignIntercomConversationPayload(),
      input,
      checks,
      ({ conversationId: conversation_id, adminId: admin_id, assignee }) =>
        context.intercom.call(endpoints.conversations.manage, (sdk) =>
          sdk.conversations.manage({
            conversation_id,
            body: { message_type: "assignment", admin_id, ...assignee },
          }),
        ),
      assigneesOf(input, context),
    );
  }
}

/** Whom the input names. */
function assigneesOf(
  { assigneeId, teamId }: AssignIntercomConversationInput,
  { loaders: { admins, teams } }: Context,
): Named[] {
  const named: Named[] = [];
  if (assigneeId != null)
    named.push({ field: ["input", "assigneeId"], isThere: () => admins.isThere(assigneeId) });
  if (teamId != null) named.push({ field: ["input", "teamId"], isThere: () => teams.isThere(teamId) });
  return named;
}

/** Intercom's id of nobody. */
const NOBODY = "0";

/**
 * Intercom assigns either kind by a call of its own.
 * @throws InvalidInputs unless exactly one of them is sent
 */
function checkAssignee({ assigneeId, teamId, unassign }: AssignIntercomConversationInput) {
  const faults = new Faults();
  const check = (id: string | null | undefined, name: string) =>
    id == null ? undefined : faults.collect(() => checkNumberId(id, ["input", name]));
  const [admin, team] = [check(assigneeId, "assigneeId"), check(teamId, "teamId")];
  const given = [assigneeId != null, teamId != null, unassign === true].filter((isGiven) => isGiven);
  if (given.length !== 1)
    faults.add([new InvalidInput(ONE_OF_THREE, given.length === 0 ? ["input"] : ["input", "assigneeId"])]);
  faults.refuse();
  if (team !== undefined) return { type: "team", assignee_id: team } as const;
  return { type: "admin", assignee_id: admin ?? NOBODY } as const;
}

const ONE_OF_THREE =
  "Intercom assigns a teammate and a team by two calls. Send one of assigneeId, teamId and `unassign: true`.";
