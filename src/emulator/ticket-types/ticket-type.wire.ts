import type { TicketState, TicketType, TicketTypeAttribute } from "../workspace/ticket-model.js";

export function formatTicketState({ id, category, internalLabel, externalLabel }: TicketState) {
  return { type: "ticket_state", id, category, internal_label: internalLabel, external_label: externalLabel };
}

/** A type alone or in a list. In a ticket, and in a state, it comes without its states. */
export function formatTicketType(type: TicketType, workspaceId: string, states?: readonly TicketState[]) {
  return {
    type: "ticket_type",
    id: type.id,
    name: type.name,
    description: type.description,
    icon: type.icon,
    workspace_id: workspaceId,
    archived: type.isArchived,
    created_at: type.createdAt,
    updated_at: type.updatedAt,
    is_internal: type.category !== "Customer",
    ticket_type_attributes: {
      type: "list",
      data: type.attributes.map((attribute, order) =>
        formatAttribute(attribute, { type, order, workspaceId }),
      ),
    },
    category: type.category,
    ...(states ? { ticket_states: { type: "list", data: states.map(formatTicketState) } } : {}),
  };
}

interface Place {
  readonly type: TicketType;
  readonly order: number;
  readonly workspaceId: string;
}

function formatAttribute(attribute: TicketTypeAttribute, { type, order, workspaceId }: Place) {
  return {
    type: "ticket_type_attribute",
    id: attribute.id,
    workspace_id: workspaceId,
    name: attribute.name,
    description: attribute.description,
    data_type: attribute.dataType,
    input_options: optionsOf(attribute),
    order,
    required_to_create: false,
    required_to_create_for_contacts: false,
    visible_on_create: true,
    visible_to_contacts: type.category === "Customer",
    default: attribute.isDefault,
    ticket_type_id: Number(type.id),
    archived: false,
    created_at: type.createdAt,
    updated_at: type.updatedAt,
  };
}

function optionsOf({ dataType, options, isMultiline }: TicketTypeAttribute) {
  if (dataType === "string") return { multiline: isMultiline };
  return dataType === "list"
    ? { list_options: options.map((label, id) => ({ id: String(id), label })) }
    : null;
}
