import { useApolloClient } from "@apollo/client/react";
import { notifications } from "@mantine/notifications";
import { Undo } from "../contacts/selection-bar";
import { UpdateContactDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { noteOwnWrite } from "../graph/live";
import { texts } from "../texts";
import type { ContactDetails } from "./contact-page";

export interface Edit {
  readonly name: "name" | "email" | "phone" | "externalId" | "customAttributes";
  readonly label: string;
  readonly value: string;
  /** Of a custom attribute: its name and type. */
  readonly attribute?: string;
  readonly dataType?: string;
}

/** Shows the new value at once. What Intercom refuses goes back to the old one, and the reason is the answer. */
export function useSave(contact: ContactDetails) {
  const client = useApolloClient();
  return async function save(edit: Edit, isUndo = false): Promise<string | null> {
    const { id, name, email, phone, externalId, updatedAt } = contact;
    const attributes = (contact.customAttributes ?? {}) as Readonly<Record<string, unknown>>;
    const next = typed(edit);
    const input = edit.attribute ? { customAttributes: { [edit.attribute]: next } } : { [edit.name]: next };
    const whole = edit.attribute ? { customAttributes: { ...attributes, [edit.attribute]: next } } : input;
    noteOwnWrite(id);
    try {
      const { data } = await client.mutate({
        mutation: UpdateContactDocument,
        variables: { id, input },
        optimisticResponse: {
          __typename: "Mutation",
          updateContact: {
            __typename: "UpdateContactPayload",
            contact: {
              __typename: "Contact",
              id,
              name,
              email,
              phone,
              externalId,
              updatedAt,
              customAttributes: attributes,
              ...whole,
            },
            userErrors: [],
          },
        } as never,
      });
      const [refusal] = data?.updateContact?.userErrors ?? [];
      if (refusal) return refusal.message;
      notifications.show({
        title: isUndo ? texts.tagging.undone : texts.contact.saved(edit.label),
        message: isUndo ? "" : <Undo onClick={() => void undo()} />,
        autoClose: 8_000,
      });
      return null;
    } catch (error) {
      const { title, message } = failureOf(error);
      return message || title;
    }

    async function undo(): Promise<void> {
      const before = edit.attribute ? (attributes[edit.attribute] ?? "") : (contact[edit.name] ?? "");
      const reason = await save({ ...edit, value: String(before) }, true);
      if (reason)
        notifications.show({ color: "red", title: texts.contact.notSaved(edit.label), message: reason });
    }
  };
}

/** The value as the graph takes it; nothing clears it. */
function typed({ value, dataType }: Edit): unknown {
  if (value.trim() === "") return null;
  if (dataType === "INTEGER" || dataType === "FLOAT" || (dataType === "DATE" && /^\d+$/.test(value)))
    return Number(value);
  if (dataType === "BOOLEAN") return value === "true";
  return value;
}
