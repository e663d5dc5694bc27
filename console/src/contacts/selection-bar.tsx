import { useApolloClient } from "@apollo/client/react";
import { Button, Group, List, Modal, Paper, Select, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import {
  type ContactRowFragment,
  ContactRowFragmentDoc,
  TagContactsDocument,
  UntagContactsDocument,
} from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { noteOwnWrite } from "../graph/live";
import { nameOf } from "../shell/person";
import { texts } from "../texts";
import type { Choice } from "./use-choices";

interface SelectionBarProps {
  readonly selected: ReadonlySet<string>;
  readonly tags: readonly Choice[];
  readonly onClear: () => void;
}

interface Result {
  readonly id: string;
  readonly name: string;
  readonly outcome: string;
}

const { contacts: words, tagging } = texts;

/** Tags the chosen people together, and says for each what happened. */
export function SelectionBar({ selected, tags, onClear }: SelectionBarProps) {
  const client = useApolloClient();
  const [tag, setTag] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [results, setResults] = useState<readonly Result[] | null>(null);
  const name = tags.find(({ value }) => value === tag)?.label ?? "";

  async function write(kind: "tag" | "untag", ids: readonly string[], isUndo = false): Promise<void> {
    if (!tag) return;
    setWriting(true);
    noteOwnWrite(...ids);
    try {
      const variables = { contactIds: [...ids], tagId: tag };
      const payload =
        kind === "tag"
          ? (await client.mutate({ mutation: TagContactsDocument, variables })).data?.tagContacts
          : (await client.mutate({ mutation: UntagContactsDocument, variables })).data?.untagContacts;
      const done = payload?.contactIds ?? [];
      for (const id of done) applyTo(id, kind);
      const errors = payload?.userErrors ?? [];
      const other = kind === "tag" ? "untag" : "tag";
      if (done.length > 0)
        notifications.show({
          title: isUndo ? tagging.undone : tagging[kind === "tag" ? "tagged" : "untagged"](done.length, name),
          message: isUndo ? "" : <Undo onClick={() => void write(other, done, true)} />,
          autoClose: 8_000,
        });
      if (errors.length > 0 || done.length < ids.length)
        setResults(
          ids.map((id) => ({
            id,
            name: nameIn(id),
            outcome: done.includes(id) ? tagging.done : reasonFor(id, ids, errors),
          })),
        );
      else onClear();
    } catch (error) {
      const { title, message } = failureOf(error);
      notifications.show({ color: "red", title, message });
    } finally {
      setWriting(false);
    }
  }

  /** The mutation answers with ids, so that it costs one call: the rows follow here. */
  function applyTo(id: string, kind: "tag" | "untag"): void {
    client.cache.modify({
      id: client.cache.identify({ __typename: "Contact", id }) ?? "",
      fields: {
        tags(existing: readonly { readonly __ref?: string }[] | null, { toReference }) {
          const ref = toReference({ __typename: "Tag", id: tag ?? "" });
          const others = (existing ?? []).filter(
            ({ __ref }) => __ref !== (ref as { __ref?: string } | undefined)?.__ref,
          );
          return kind === "tag" && ref ? [...others, ref] : others;
        },
      },
    });
  }

  const nameIn = (id: string): string => {
    const cached = client.cache.readFragment<ContactRowFragment>({
      id: client.cache.identify({ __typename: "Contact", id }) ?? "",
      fragment: ContactRowFragmentDoc,
      fragmentName: "ContactRow",
    });
    return cached ? nameOf(cached) : id;
  };

  return (
    <Paper
      className="selection"
      withBorder
      shadow="md"
      role="region"
      aria-label={words.selected(selected.size)}
    >
      <Text size="sm" fw={600}>
        {words.selected(selected.size)}
      </Text>
      {selected.size >= 50 && (
        <Text size="xs" c="dimmed">
          {words.selectLimit}
        </Text>
      )}
      <Select
        aria-label={words.chooseTag}
        placeholder={words.chooseTag}
        data={[...tags]}
        value={tag}
        searchable
        onChange={setTag}
        w={180}
      />
      <Button disabled={!tag} loading={isWriting} onClick={() => void write("tag", [...selected])}>
        {words.tag}
      </Button>
      <Button
        variant="default"
        disabled={!tag || isWriting}
        onClick={() => void write("untag", [...selected])}
      >
        {words.untag}
      </Button>
      <Button variant="subtle" color="gray" onClick={onClear}>
        {words.clearSelection}
      </Button>
      {results && (
        <Modal opened onClose={() => setResults(null)} title={tagging.resultTitle}>
          <List spacing={6} size="sm">
            {results.map(({ id, name: person, outcome }) => (
              <List.Item key={id}>
                <strong>{person}</strong>: {outcome}
              </List.Item>
            ))}
          </List>
          <Group justify="flex-end" mt="md">
            <Button onClick={() => setResults(null)}>{tagging.close}</Button>
          </Group>
        </Modal>
      )}
    </Paper>
  );
}

interface UserError {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** `field` of an error is the place of its id: `["contactIds", "3"]`. */
function reasonFor(id: string, ids: readonly string[], errors: readonly UserError[]): string {
  const place = String(ids.indexOf(id));
  return (errors.find(({ field }) => field?.at(-1) === place) ?? errors[0])?.message ?? "";
}

export function Undo({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button size="compact-xs" variant="subtle" onClick={onClick}>
      {tagging.undo}
    </Button>
  );
}
