import { useApolloClient, useQuery } from "@apollo/client/react";
import { Anchor, Badge, Button, Group, Modal, Table, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { number } from "../format";
import {
  ChoicesDocument,
  CountsDocument,
  CreateTagDocument,
  DeleteTagDocument,
  RenameTagDocument,
  TagsDocument,
} from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { Page } from "../shell/page";
import { FailureMessage, Lines, Message } from "../shell/states";
import { texts } from "../texts";

interface Tag {
  readonly id: string;
  readonly name: string;
}
interface Dialog {
  readonly kind: "rename" | "remove";
  readonly tag: Tag;
}

const { lists: words } = texts;
/** `contactCounts` takes no more filters. */
const MAX_COUNTED = 100;

/** All tags: create, rename, delete with what that touches, and count. */
export function TagsPage() {
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(TagsDocument, { errorPolicy: "all" });
  const [name, setName] = useState("");
  const [counts, setCounts] = useState<Readonly<Record<string, number | null>>>({});
  const [isCounting, setCounting] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const tags = data?.tags;

  /** Answers whether it was done; a refusal stays on the screen. */
  async function attempt(
    write: () => Promise<readonly { readonly message: string }[] | undefined>,
  ): Promise<boolean> {
    try {
      const [first] = (await write()) ?? [];
      setRefusal(first?.message ?? null);
      if (first) return false;
      await client.refetchQueries({ include: [TagsDocument] });
      client.cache.evict({ id: "ROOT_QUERY", fieldName: "tags" });
      await client.query({ query: ChoicesDocument, fetchPolicy: "network-only" });
      return true;
    } catch (failed) {
      const { title, message } = failureOf(failed);
      setRefusal(message || title);
      return false;
    }
  }

  async function count(): Promise<void> {
    const counted = (tags ?? []).slice(0, MAX_COUNTED);
    setCounting(true);
    try {
      const answer = await client.query({
        query: CountsDocument,
        variables: { filters: counted.map(({ id }) => ({ tagId: { eq: id } })) },
        fetchPolicy: "no-cache",
      });
      setCounts(
        Object.fromEntries(counted.map(({ id }, index) => [id, answer.data?.contactCounts?.[index] ?? null])),
      );
    } catch (failed) {
      const { title, message } = failureOf(failed);
      notifications.show({ color: "red", title, message });
    }
    setCounting(false);
  }

  return (
    <Page
      title={texts.nav.tags}
      operations={["Tags", "Counts"]}
      note={
        tags && (
          <Badge variant="light" size="lg">
            {tags.length}
          </Badge>
        )
      }
      actions={
        <Button variant="default" loading={isCounting} disabled={!tags?.length} onClick={() => void count()}>
          {words.countTags}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(
            async () =>
              (await client.mutate({ mutation: CreateTagDocument, variables: { name } })).data?.createTag
                ?.userErrors,
          ).then((isDone) => isDone && setName(""));
        }}
      >
        <Group gap="xs" mb="md" align="flex-start">
          <TextInput
            aria-label={words.newTag}
            placeholder={words.newTag}
            value={name}
            error={dialog ? null : refusal}
            w={260}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ""}>
            {words.create}
          </Button>
        </Group>
      </form>
      {error && !tags ? (
        <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />
      ) : tags?.length === 0 ? (
        <Message title={words.noTags} text="" role="status" />
      ) : (
        <section className="card">
          {!tags ? (
            <Lines count={14} height={22} />
          ) : (
            <Table verticalSpacing={5}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.name}</Table.Th>
                  <Table.Th className="number">{words.people}</Table.Th>
                  <Table.Th aria-label={words.rename} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {tags.map((tag) => (
                  <Table.Tr key={tag.id}>
                    <Table.Td>
                      <Anchor
                        aria-label={words.open(tag.name)}
                        renderRoot={(props) => (
                          <Link
                            to="/contacts"
                            search={{ filters: [{ path: "tagId", op: "eq", value: tag.id }] }}
                            {...props}
                          />
                        )}
                      >
                        {tag.name}
                      </Anchor>
                    </Table.Td>
                    <Table.Td className="number">{shownCount(counts[tag.id])}</Table.Td>
                    <Table.Td>
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          aria-label={`${words.rename} ${tag.name}`}
                          onClick={() => setDialog({ kind: "rename", tag })}
                        >
                          {words.rename}
                        </Button>
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          color="red"
                          aria-label={`${words.remove} ${tag.name}`}
                          onClick={() => setDialog({ kind: "remove", tag })}
                        >
                          {words.remove}
                        </Button>
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </section>
      )}
      {dialog && (
        <TagDialog
          key={dialog.tag.id}
          dialog={dialog}
          refusal={refusal}
          onClose={() => {
            setDialog(null);
            setRefusal(null);
          }}
          attempt={attempt}
        />
      )}
    </Page>
  );
}

const shownCount = (count: number | null | undefined) => (typeof count === "number" ? number(count) : "–");

interface TagDialogProps {
  readonly dialog: Dialog;
  readonly refusal: string | null;
  readonly onClose: () => void;
  readonly attempt: (
    write: () => Promise<readonly { readonly message: string }[] | undefined>,
  ) => Promise<boolean>;
}

function TagDialog({ dialog: { kind, tag }, refusal, onClose, attempt }: TagDialogProps) {
  const client = useApolloClient();
  const [name, setName] = useState(tag.name);
  const { data } = useQuery(CountsDocument, {
    variables: { filters: [{ tagId: { eq: tag.id } }] },
    skip: kind !== "remove",
    fetchPolicy: "no-cache",
  });
  const touched = data?.contactCounts?.[0];
  const isKnown = kind === "rename" || touched !== undefined;
  const write = async () =>
    kind === "rename"
      ? (await client.mutate({ mutation: RenameTagDocument, variables: { id: tag.id, name } })).data
          ?.updateTag?.userErrors
      : (await client.mutate({ mutation: DeleteTagDocument, variables: { id: tag.id } })).data?.deleteTag
          ?.userErrors;
  return (
    <Modal opened onClose={onClose} title={kind === "rename" ? words.renameTitle : words.remove}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(write).then((isDone) => isDone && onClose());
        }}
      >
        {kind === "rename" ? (
          <TextInput
            label={words.name}
            value={name}
            error={refusal}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <>
            <Text size="sm">{words.confirmRemove(tag.name, shownCount(touched))}</Text>
            {refusal && (
              <Text size="sm" c="red" role="alert" mt="xs">
                {refusal}
              </Text>
            )}
          </>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.contact.cancel}
          </Button>
          <Button
            type="submit"
            color={kind === "remove" ? "red" : "indigo"}
            disabled={!isKnown || name.trim() === ""}
          >
            {kind === "rename" ? words.rename : words.remove}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
