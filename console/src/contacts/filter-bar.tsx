import { Button, CloseButton, MultiSelect, Popover, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { Icon } from "../shell/icon";
import { texts } from "../texts";
import {
  type Condition,
  type FilterField,
  OPERATORS,
  type Operator,
  takesList,
  takesNothing,
} from "./filter-fields";
import type { Choice, Choices } from "./use-choices";

interface FilterBarProps {
  readonly conditions: readonly Condition[];
  readonly choices: Choices;
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** The conditions of the view, each with a way to remove it, and a way to add one. */
export function FilterBar({ conditions, choices, onChange }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {conditions.map((condition, index) => {
        const label = wordsOf(condition, choices);
        return (
          <span key={`${condition.path}-${condition.op}-${condition.value}`} className="chip">
            <span className="cut">{label}</span>
            <CloseButton
              size="xs"
              aria-label={texts.contacts.removeFilter(label)}
              onClick={() => onChange(conditions.filter((_, each) => each !== index))}
            />
          </span>
        );
      })}
      <Popover opened={isOpen} onChange={setOpen} width={300} position="bottom-start" trapFocus shadow="md">
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setOpen(!isOpen)}
          >
            {texts.contacts.addFilter}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={texts.filter.apply}>
          {isOpen && (
            <FilterForm
              choices={choices}
              onAdd={(condition) => {
                onChange([...conditions, condition]);
                setOpen(false);
              }}
            />
          )}
        </Popover.Dropdown>
      </Popover>
      {conditions.length > 1 && (
        <Button variant="subtle" color="gray" onClick={() => onChange([])}>
          {texts.contacts.clear}
        </Button>
      )}
    </>
  );
}

function FilterForm({
  choices,
  onAdd,
}: {
  readonly choices: Choices;
  readonly onAdd: (condition: Condition) => void;
}) {
  const [path, setPath] = useState("role");
  const [op, setOp] = useState<Operator>("eq");
  const [value, setValue] = useState("");
  const field = choices.fields.find((each) => each.path === path);
  const kind = field?.kind ?? "string";
  const groups = Object.entries(texts.filter.groups).map(([group, label]) => ({
    group: label,
    items: choices.fields
      .filter((each) => each.group === group)
      .map((each) => ({ value: each.path, label: each.label })),
  }));
  const isComplete = takesNothing(op) || value.trim() !== "";

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) onAdd({ path, op, value: takesNothing(op) ? "" : value });
      }}
    >
      <Stack gap="xs">
        <Select
          label={texts.filter.field}
          openOnFocus={false}
          data={groups.filter(({ items }) => items.length > 0)}
          value={path}
          searchable
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          maxDropdownHeight={260}
          onChange={(next) => {
            const chosen = choices.fields.find((each) => each.path === next);
            if (!next || !chosen) return;
            setPath(next);
            setOp(OPERATORS[chosen.kind][0]);
            setValue("");
          }}
        />
        <Select
          label={texts.filter.operator}
          data={OPERATORS[kind].map((each) => ({ value: each, label: texts.filter.operators[each] }))}
          value={op}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(next) => next && setOp(next as Operator)}
        />
        {!takesNothing(op) && (
          <ValueInput field={field} op={op} value={value} choices={choices} onChange={setValue} />
        )}
        <Button type="submit" disabled={!isComplete}>
          {texts.filter.apply}
        </Button>
      </Stack>
    </form>
  );
}

interface ValueInputProps {
  readonly field: FilterField | undefined;
  readonly op: Operator;
  readonly value: string;
  readonly choices: Choices;
  readonly onChange: (value: string) => void;
}

function ValueInput({ field, op, value, choices, onChange }: ValueInputProps) {
  const label = texts.filter.value;
  const data = field && chosenFrom(field, choices);
  const comboboxProps = { withinPortal: false };
  if (data && takesList(op))
    return (
      <MultiSelect
        label={label}
        data={[...data]}
        value={value === "" ? [] : value.split(",")}
        searchable
        comboboxProps={comboboxProps}
        onChange={(list) => onChange(list.join(","))}
      />
    );
  if (data)
    return (
      <Select
        label={label}
        data={[...data]}
        value={value || null}
        searchable
        comboboxProps={comboboxProps}
        onChange={(next) => onChange(next ?? "")}
      />
    );
  const type =
    field?.kind === "date" ? "date" : field?.kind === "number" && !takesList(op) ? "number" : "text";
  return (
    <TextInput
      label={label}
      type={type}
      step={type === "number" ? "any" : undefined}
      value={value}
      {...(takesList(op) && { placeholder: "a, b, c" })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function chosenFrom(
  { kind }: FilterField,
  { tags, segments, owners }: Choices,
): readonly Choice[] | undefined {
  const { USER, LEAD } = texts.contact.roles;
  const tables: Partial<Record<FilterField["kind"], readonly Choice[]>> = {
    tag: tags,
    segment: segments,
    owner: owners,
    role: [
      { value: "USER", label: USER },
      { value: "LEAD", label: LEAD },
    ],
    boolean: [
      { value: "true", label: texts.filter.on },
      { value: "false", label: texts.filter.off },
    ],
  };
  return tables[kind];
}

function wordsOf({ path, op, value }: Condition, choices: Choices): string {
  const field = choices.fields.find((each) => each.path === path);
  const data = field && chosenFrom(field, choices);
  const shown = value.split(",").map((each) => data?.find((choice) => choice.value === each)?.label ?? each);
  return [field?.label ?? path, texts.filter.operators[op], shown.join(", ")].filter(Boolean).join(" ");
}
