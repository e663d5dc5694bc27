import { ActionIcon, Button, Group, Select, TextInput, UnstyledButton } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { texts } from "../texts";

interface EditableFieldProps {
  readonly label: string;
  readonly value: string;
  /** How the value is shown, where that is not how it is entered. */
  readonly text?: string;
  /** Type of the attribute, which decides the input. */
  readonly kind?: string;
  readonly options?: readonly string[] | null;
  /** Resolves to the reason why it was refused, or to `null`. */
  readonly onSave: (value: string) => Promise<string | null>;
}

const { contact: words } = texts;
const INPUT_TYPES: Readonly<Record<string, string>> = { INTEGER: "number", FLOAT: "number", DATE: "date" };

/** A value that becomes an input. Enter saves, Escape leaves it as it was. */
export function EditableField({
  label,
  value,
  text = value,
  kind = "STRING",
  options = null,
  onSave,
}: EditableFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  function close(): void {
    setDraft(null);
    setReason(null);
  }
  async function save(): Promise<void> {
    if (draft === null) return;
    if (draft === value) return close();
    setDraft(null); // the new value is on the screen while it is on its way
    const refusal = await onSave(draft);
    setReason(refusal);
    if (refusal) setDraft(draft);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") close();
    if (event.key === "Enter") {
      event.preventDefault();
      void save();
    }
  }

  const choices = kind === "BOOLEAN" ? ["true", "false"] : options;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {draft === null ? (
          <UnstyledButton
            className={text === "" ? "value-button value-empty" : "value-button"}
            aria-label={`${words.edit(label)}: ${text || words.none}`}
            onClick={() => setDraft(value)}
          >
            {text || "–"}
          </UnstyledButton>
        ) : (
          <Group gap={6} align="flex-start" wrap="nowrap">
            {choices && choices.length > 0 ? (
              <Select
                aria-label={label}
                data={[...choices]}
                value={draft || null}
                clearable
                error={reason}
                flex={1}
                onChange={(next) => setDraft(next ?? "")}
              />
            ) : (
              <TextInput
                aria-label={label}
                type={INPUT_TYPES[kind] ?? "text"}
                step="any"
                value={draft}
                error={reason}
                flex={1}
                data-autofocus
                autoFocus
                onChange={(event) => setDraft(event.currentTarget.value)}
                onKeyDown={onKeyDown}
              />
            )}
            <Button onClick={() => void save()}>{words.save}</Button>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={words.cancel} onClick={close}>
              ✕
            </ActionIcon>
          </Group>
        )}
      </dd>
    </>
  );
}
