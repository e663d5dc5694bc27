import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { endpoints } from "../../../intercom/endpoints/endpoints.js";
import { checkIntercomId, checkNumberId } from "../../common/ids.js";
import { checkMessage } from "../../common/message-text.js";
import type { Context } from "../../context.js";
import { Audience } from "../../decorators/audience.js";
import { Cost } from "../../decorators/cost.js";
import { attempt, Payload } from "../../errors/attempt.js";
import { checkAll } from "../../errors/invalid-input.js";
import { DESCRIPTION, TITLE } from "../ticket.mapper.js";
import { Ticket } from "../ticket.type.js";
import { CreateIntercomTicketInput } from "./create-intercom-ticket.input.js";
import { explainTicketRefusal } from "./explain-ticket-refusal.js";
import { checkTicketAttributes } from "./ticket-attributes.check.js";

/** The result of `createIntercomTicket`. */
@Cost(0)
@ObjectType({ simpleResolvers: true, description: "The result of `createIntercomTicket`." })
export class CreateIntercomTicketPayload extends Payload {
  @Field(() => Ticket, {
    nullable: true,
    description: "The new ticket, with its parts; null when nothing was written.",
  })
  ticket: Ticket | null = null;
}

@Resolver()
export class CreateIntercomTicketMutation {
  @Audience("conversations:write")
  @Cost(1)
  @Mutation(() => CreateIntercomTicketPayload, {
    nullable: true,
    description:
      "Creates a ticket of a contact. Intercom takes no teammate who acts here. If it is sent twice, there are two tickets: after OUTCOME_UNKNOWN, check the contact's tickets first.",
  })
  createIntercomTicket(
    @Arg("input", () => CreateIntercomTicketInput, { description: "The ticket." })
    input: CreateIntercomTicketInput,
    @Ctx() context: Context,
  ): Promise<CreateIntercomTicketPayload> {
    const { conversations, tickets } = context.loaders;
    const write = async () => {
      const { contactId, conversation, company, title, description, attributes, ...type } =
        await checkInput(input);
      const ticket_attributes = {
        ...attributes,
        ...(title !== undefined && { [TITLE]: title }),
        ...(description !== undefined && { [DESCRIPTION]: description }),
      };
      const request = {
        ...type,
        contacts: [{ id: contactId }],
        ticket_attributes,
        ...(company !== undefined && { company_id: company }),
        ...(conversation !== undefined && { conversation_to_link_id: conversation }),
      };
      if (conversation !== undefined) conversations.forget(conversation);
      const raw = await context.intercom.call(endpoints.tickets.create, (sdk) =>
        sdk.tickets.create(request as never),
      );
      return { ticket: tickets.written(raw) };
    };
    return attempt(context, new CreateIntercomTicketPayload(), write, explainTicketRefusal(input, context));
  }
}

/** @throws InvalidInputs with every fault */
function checkInput(input: CreateIntercomTicketInput) {
  const { ticketTypeId, contactId, title, description, attributes, companyId, conversationId } = input;
  const at = (name: keyof CreateIntercomTicketInput) => ["input", name];
  return checkAll({
    ticket_type_id: () => checkNumberId(ticketTypeId, at("ticketTypeId")),
    contactId: () => checkIntercomId(contactId, at("contactId")),
    title: () => (title == null ? undefined : checkMessage(title, at("title"), "A title")),
    description: () =>
      description == null ? undefined : checkMessage(description, at("description"), "A description"),
    attributes: () => checkTicketAttributes(attributes, at("attributes")),
    company: () => (companyId == null ? undefined : checkIntercomId(companyId, at("companyId"))),
    conversation: () =>
      conversationId == null ? undefined : checkNumberId(conversationId, at("conversationId")),
  });
}
