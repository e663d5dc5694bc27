import { useApolloClient, useQuery } from "@apollo/client/react";
import { Alert, Button, Group, Modal, ScrollArea, Table, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { ContactDocument, MergeContactsDocument, MergePreviewDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { noteOwnWrite } from "../graph/live";
import { FailureMessage, Lines } from "../shell/states";
import { texts } from "../texts";

interface MergeDialogProps {
  readonly ids: readonly [string, string];
  readonly onClose: () => void;
  readonly onMerged: (goneId: string) => void;
}

const { duplicates: words } = texts;

/** Two contacts side by side, what stays of them, and the merge. */
export function MergeDialog({ ids: [a, b], onClose, onMerged }: MergeDialogProps) {
  const client = useApolloClient();
  const first = useQuery(ContactDocument, { variables: { id: a }, errorPolicy: "all" });
  const isKnown = first.data !== undefined || first.error !== undefined;
  const [fromId, intoId] = first.data?.contact?.role === "USER" ? [b, a] : [a, b];
  const { data, error, refetch } = useQuery(MergePreviewDocument, {
    variables: { fromId, intoId },
    skip: !isKnown,
    fetchPolicy: "no-cache",
  });
  const [isMerging, setMerging] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  const preview = data?.contactMergePreview;

  async function merge(): Promise<void> {
    setMerging(true);
    noteOwnWrite(fromId, intoId);
    try {
      const { data: answer } = await client.mutate({
        mutation: MergeContactsDocument,
        variables: { fromId, intoId },
        update(cache, { data: merged }) {
          const id = merged?.mergeContacts?.mergedContactId;
          if (!id) return;
          cache.evict({ id: cache.identify({ __typename: "Contact", id }) ?? "" });
          cache.gc();
        },
      });
      const refusal = answer?.mergeContacts?.userErrors[0];
      if (refusal) return setReason(refusal.message);
      notifications.show({ title: words.merged, message: "" });
      onMerged(fromId);
    } catch (failed) {
      const { title, message } = failureOf(failed);
      setReason(message || title);
    } finally {
      setMerging(false);
    }
  }

  return (
    <Modal opened onClose={onClose} title={words.pairTitle} size="xl">
      {error ? (
        <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />
      ) : !preview ? (
        <Lines count={8} height={22} />
      ) : !preview.isPossible ? (
        <Alert color="orange" title={words.notPossible}>
          {preview.userErrors.map(({ message }) => message).join(" ")}
        </Alert>
      ) : (
        <>
          <ScrollArea.Autosize
            mah="48vh"
            viewportProps={{ tabIndex: 0, role: "region", "aria-label": words.after }}
          >
            <Table stickyHeader verticalSpacing={6} layout="fixed">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={170}>{words.field}</Table.Th>
                  <Table.Th>{words.from}</Table.Th>
                  <Table.Th>{words.into}</Table.Th>
                  <Table.Th>{words.after}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {(preview.fields ?? []).map(({ name, from, into, after, isChanged }) => (
                  <Table.Tr key={name}>
                    <Table.Td c="dimmed" style={{ overflowWrap: "anywhere" }}>
                      {name}
                    </Table.Td>
                    <Value value={from} />
                    <Value value={into} />
                    <Table.Td className={isChanged ? "changed" : ""} style={{ overflowWrap: "anywhere" }}>
                      {textOf(after)}
                      {isChanged && (
                        <Text span size="xs" ml={6} fw={600}>
                          {words.filled}
                        </Text>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
          <Text size="sm" mt="md">
            {words.final}
          </Text>
        </>
      )}
      {reason && (
        <Alert color="red" role="alert" mt="md">
          {reason}
        </Alert>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {words.cancel}
        </Button>
        <Button color="red" disabled={!preview?.isPossible} loading={isMerging} onClick={() => void merge()}>
          {words.confirm}
        </Button>
      </Group>
    </Modal>
  );
}

function Value({ value }: { readonly value: unknown }) {
  return <Table.Td style={{ overflowWrap: "anywhere" }}>{textOf(value)}</Table.Td>;
}

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? "–"
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
