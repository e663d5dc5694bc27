import { useApolloClient } from "@apollo/client/react";
import { ActionIcon, Badge, Button, Checkbox, Menu, Select, TextInput, Tooltip } from "@mantine/core";
import { useClipboard, useDebouncedCallback } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { number } from "../format";
import { forgetCost } from "../graph/cost";
import { forgetChanges, useChangeCount } from "../graph/live";
import { Pages } from "../graph/pages";
import { Icon } from "../shell/icon";
import { Page } from "../shell/page";
import { FailureMessage, Message } from "../shell/states";
import { texts } from "../texts";
import { attributeColumn, COLUMNS, type Column, DEFAULT_COLUMNS } from "./columns";
import { ContactTable } from "./contact-table";
import { FilterBar } from "./filter-bar";
import { SelectionBar } from "./selection-bar";
import { toFilter } from "./to-filter";
import { type Choices, useChoices } from "./use-choices";
import { sortOf, type View } from "./view";

const route = getRouteApi("/contacts");
const { contacts: words } = texts;

/** All contacts of a view. The view is the address of the page. */
export function ContactsPage() {
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const choices = useChoices();
  const [round, setRound] = useState(0);
  const { pages, state } = usePages(view, choices, round);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const change = (part: Partial<View>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const columns = columnsOf(view, choices);
  const changed = useChangeCount();
  const refresh = () => {
    forgetChanges();
    setRound(round + 1);
  };

  return (
    <Page
      title={words.title}
      fills
      operations={["Contacts"]}
      note={
        <>
          {state?.total !== null && state && (
            <Badge variant="light" tt="none" size="lg" fw={550} data-testid="total">
              {words.total(number(state.total))}
            </Badge>
          )}
          {changed > 0 && (
            <Button
              size="compact-sm"
              variant="light"
              color="teal"
              radius="xl"
              onClick={refresh}
              data-testid="live"
            >
              {words.changed(changed)}
            </Button>
          )}
        </>
      }
    >
      <div className="toolbar">
        <Search value={view.q ?? ""} onChange={(q) => change({ q })} />
        <FilterBar
          conditions={view.filters ?? []}
          choices={choices}
          onChange={(filters) => change({ filters })}
        />
        <span className="spring" />
        <SortSelect view={view} onChange={change} />
        <ColumnsMenu columns={columns} choices={choices} onChange={(cols) => change({ cols })} />
        <ExportButton view={view} choices={choices} />
      </div>
      {state?.failure && state.rowCount === 0 ? (
        <FailureMessage failure={state.failure} onRetry={() => pages?.retry()} />
      ) : state?.total === 0 ? (
        <Message title={words.emptyTitle} text={words.emptyText} role="status">
          {(view.q || view.filters) && (
            <Button variant="default" onClick={() => change({ q: "", filters: [] })}>
              {words.clear}
            </Button>
          )}
        </Message>
      ) : (
        <ContactTable
          columns={columns}
          view={view}
          state={state}
          pages={pages}
          selected={selected}
          onSelect={setSelected}
          onSort={(sort) => change({ sort, dir: view.sort === sort && view.dir !== "ASC" ? "ASC" : "DESC" })}
        />
      )}
      {selected.size > 0 && (
        <SelectionBar selected={selected} tags={choices.tags} onClear={() => setSelected(new Set())} />
      )}
    </Page>
  );
}

/** The pages of the view; another view, or another round, begins again. */
function usePages(view: View, choices: Choices, round: number) {
  const client = useApolloClient();
  const filter = toFilter(view.filters ?? [], choices.fields);
  // A condition on a custom attribute needs its type, which only the definitions have.
  const waits =
    choices.isLoading && (view.filters ?? []).some(({ path }) => path.startsWith("customAttributes."));
  const key = JSON.stringify([filter, view.q, view.sort, view.dir, round, waits]);
  const [pages, setPages] = useState<Pages | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key has all that the list depends on
  useEffect(() => {
    if (waits) return;
    forgetCost("Contacts");
    const opened = new Pages(client, { filter, search: view.q, sort: sortOf(view) });
    opened.show(0, 0);
    setPages(opened);
    return () => opened.close();
  }, [client, key]);
  const none = useMemo(() => ({ subscribe: () => () => {}, state: () => null }), []);
  const state = useSyncExternalStore(pages?.subscribe ?? none.subscribe, pages?.state ?? none.state);
  return { pages, state };
}

function Search({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const tell = useDebouncedCallback(onChange, 300); // each answer costs a call of the limit that everybody shares
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      className="search"
      aria-label={words.searchLabel}
      placeholder={words.search}
      leftSection={<Icon name="search" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}

const ALL_SORTS = COLUMNS.flatMap(({ sort, label }) => (sort ? [{ value: sort, label }] : []));

function SortSelect({
  view,
  onChange,
}: {
  readonly view: View;
  readonly onChange: (part: Partial<View>) => void;
}) {
  const direction = view.dir === "ASC" ? "up" : "down";
  return (
    <Select
      className="sort"
      aria-label={words.sort}
      placeholder={words.sortDefault}
      leftSection={<Icon name={direction} size={14} />}
      data={ALL_SORTS}
      value={view.sort ?? null}
      clearable
      onChange={(sort) =>
        onChange(
          sort
            ? { sort: sort as NonNullable<View["sort"]> }
            : { sort: undefined as never, dir: undefined as never },
        )
      }
    />
  );
}

function columnsOf(view: View, { attributes }: Choices): readonly Column[] {
  const all = [
    ...COLUMNS,
    ...attributes.map(({ name, label, dataType }) =>
      attributeColumn(name, label ?? name, dataType === "DATE"),
    ),
  ];
  const chosen = view.cols ?? DEFAULT_COLUMNS;
  return all.filter(({ id }) => id === "name" || chosen.includes(id));
}

interface ColumnsMenuProps {
  readonly columns: readonly Column[];
  readonly choices: Choices;
  readonly onChange: (ids: readonly string[]) => void;
}

function ColumnsMenu({ columns, choices, onChange }: ColumnsMenuProps) {
  const shown = columns.map(({ id }) => id);
  const item = (id: string, label: string) => (
    <Menu.Item
      key={id}
      closeMenuOnClick={false}
      onClick={() => onChange(shown.includes(id) ? shown.filter((each) => each !== id) : [...shown, id])}
      leftSection={<Checkbox.Indicator size="xs" checked={shown.includes(id)} />}
    >
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={220} shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="columns" size={14} />}>
          {words.columns}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} className="scrolls">
        {COLUMNS.slice(1).map(({ id, label }) => item(id, label))}
        <Menu.Label>{words.customColumns}</Menu.Label>
        {choices.attributes.map(({ name, label }) => item(`customAttributes.${name}`, label ?? name))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The filter is the same JSON for the command. Words of the search box are no part of it. */
function ExportButton({ view, choices }: { readonly view: View; readonly choices: Choices }) {
  const { copy } = useClipboard();
  const filter = toFilter(view.filters ?? [], choices.fields);
  const quoted = filter && ` --filter '${JSON.stringify(filter).replaceAll("'", "'\\''")}'`;
  const command = `intercom-graph export contacts --out contacts${quoted ?? ""}`;
  return (
    <Tooltip label={words.export}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={words.export}
        onClick={() => {
          copy(command);
          notifications.show({ title: words.exported, message: command });
        }}
      >
        <Icon name="copy" />
      </ActionIcon>
    </Tooltip>
  );
}
