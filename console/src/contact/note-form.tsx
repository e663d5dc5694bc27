import { useMutation } from "@apollo/client/react";
import { Button, Group, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { ContactTimelineDocument, WriteNoteDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { noteOwnWrite } from "../graph/live";
import { texts } from "../texts";

const { contact: words } = texts;

/** Writes a note, which teammates see and the customer does not. */
export function NoteForm({ contactId }: { readonly contactId: string }) {
  const [body, setBody] = useState("");
  const [reason, setReason] = useState<string | null>(null);
  const [write, { loading }] = useMutation(WriteNoteDocument, { refetchQueries: [ContactTimelineDocument] });

  async function submit(): Promise<void> {
    noteOwnWrite(contactId);
    try {
      const { data } = await write({ variables: { contactId, body } });
      const [refusal] = data?.createNote?.userErrors ?? [];
      if (refusal) return setReason(refusal.message);
      setBody("");
      setReason(null);
      notifications.show({ title: words.noteAdded, message: "" });
    } catch (error) {
      const { title, message } = failureOf(error);
      setReason(message || title);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textarea
        aria-label={words.note}
        autosize
        minRows={2}
        maxRows={8}
        value={body}
        error={reason}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="xs">
        <Button type="submit" size="xs" loading={loading} disabled={body.trim() === ""}>
          {words.noteSubmit}
        </Button>
      </Group>
    </form>
  );
}
