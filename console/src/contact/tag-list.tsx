import { useApolloClient } from "@apollo/client/react";
import { CloseButton, Group, Select } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Undo } from "../contacts/selection-bar";
import { type Choice, useChoices } from "../contacts/use-choices";
import { TagContactDocument, UntagContactDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { noteOwnWrite } from "../graph/live";
import { texts } from "../texts";
import type { ContactDetails } from "./contact-page";

const { contact: words, tagging } = texts;

/** The tags of a person. A change is shown at once, goes back if it is refused, and can be undone. */
export function TagList({ contact }: { readonly contact: ContactDetails }) {
  const client = useApolloClient();
  const choices = useChoices();
  const tags = contact.tags ?? [];

  async function write(
    kind: "tag" | "untag",
    { value: tagId, label }: Choice,
    isUndo = false,
  ): Promise<void> {
    const others = tags.filter(({ id }) => id !== tagId);
    const next = kind === "tag" ? [...others, { __typename: "Tag", id: tagId, name: label }] : others;
    const field = kind === "tag" ? "tagContact" : "untagContact";
    noteOwnWrite(contact.id);
    try {
      const { data } = await client.mutate<
        Record<string, { readonly userErrors: readonly { readonly message: string }[] } | null>
      >({
        mutation: kind === "tag" ? TagContactDocument : UntagContactDocument,
        variables: { contactId: contact.id, tagId },
        optimisticResponse: {
          __typename: "Mutation",
          [field]: {
            __typename: `${kind === "tag" ? "Tag" : "Untag"}ContactPayload`,
            contact: { __typename: "Contact", id: contact.id, tags: next },
            userErrors: [],
          },
        } as never,
      });
      const [refusal] = data?.[field]?.userErrors ?? [];
      if (refusal)
        return void notifications.show({
          color: "red",
          title: words.notSaved(words.tags),
          message: refusal.message,
        });
      notifications.show({
        title: isUndo ? tagging.undone : tagging[kind === "tag" ? "tagged" : "untagged"](1, label),
        message: isUndo ? (
          ""
        ) : (
          <Undo onClick={() => void write(kind === "tag" ? "untag" : "tag", { value: tagId, label }, true)} />
        ),
        autoClose: 8_000,
      });
    } catch (error) {
      const { title, message } = failureOf(error);
      notifications.show({ color: "red", title, message });
    }
  }

  return (
    <Group gap={6}>
      {tags.map(({ id, name }) => (
        <span key={id} className="chip" style={{ height: 28, fontSize: 13 }}>
          <span className="cut">{name}</span>
          <CloseButton
            size="xs"
            aria-label={words.removeTag(name)}
            onClick={() => void write("untag", { value: id, label: name })}
          />
        </span>
      ))}
      <Select
        size="xs"
        w={130}
        aria-label={words.addTag}
        placeholder={words.addTag}
        searchable
        value={null}
        data={choices.tags.filter(({ value }) => !tags.some(({ id }) => id === value))}
        onChange={(value, option) => option && value && void write("tag", { value, label: option.label })}
      />
    </Group>
  );
}
