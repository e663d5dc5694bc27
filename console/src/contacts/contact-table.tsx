import { Checkbox, Skeleton, UnstyledButton } from "@mantine/core";
import { useHotkeys, useMediaQuery } from "@mantine/hooks";
import { Link, useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { ContactRowFragment, ContactSortField } from "../generated/graphql";
import type { Pages, PagesState } from "../graph/pages";
import { Icon } from "../shell/icon";
import { nameOf } from "../shell/person";
import { FailureMessage } from "../shell/states";
import { texts } from "../texts";
import type { Column } from "./columns";
import type { View } from "./view";

interface ContactTableProps {
  readonly columns: readonly Column[];
  readonly view: View;
  readonly state: PagesState | null;
  readonly pages: Pages | null;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onSort: (field: ContactSortField) => void;
}

const ROW = 44;
/** Rows below the last one that is known, while there are more. */
const AHEAD = 12;
/** `tagContacts` takes no more. */
const MAX_SELECTED = 50;
const CHECKBOX = "40px";

/** The rows on the screen and a few around them: a list of any length has the same number of elements. */
export function ContactTable({
  columns: all,
  view,
  state,
  pages,
  selected,
  onSelect,
  onSort,
}: ContactTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery("(max-width: 640px)");
  const columns = isNarrow ? all.slice(0, 1) : all;
  const rows = state && state.rowCount > 0 ? state.rowCount + (state.hasMore ? AHEAD : 0) : AHEAD;
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => pages?.show(first, last), [pages, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => virtual.scrollToOffset(0), [pages]);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id) && next.size < MAX_SELECTED) next.add(id);
    onSelect(next);
  };
  const place = usePlace(state, (index) => virtual.scrollToIndex(index), toggle);
  const template = [
    CHECKBOX,
    ...columns.map(({ width: [least, share] }) =>
      share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`,
    ),
  ].join(" ");
  const least = 40 + columns.reduce((sum, { width }) => sum + width[0], 0);
  const style: CSSProperties = { gridTemplateColumns: template, minWidth: isNarrow ? 0 : least };

  return (
    <div className="table-frame" ref={scroller} data-testid="scroller" tabIndex={-1}>
      <div
        role="table"
        aria-label={texts.contacts.list}
        aria-rowcount={state?.total ?? -1}
        style={{ minWidth: isNarrow ? 0 : least }}
      >
        <div role="rowgroup" className="table-head">
          <div role="row" className="row" style={style}>
            <span role="columnheader" aria-label={texts.contacts.select("")} />
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} view={view} onSort={onSort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {items.map(({ index, start }) => {
            const contact = state?.row(index);
            const at: CSSProperties = { ...style, transform: `translateY(${start}px)` };
            return contact ? (
              <Row
                key={index}
                contact={contact}
                columns={columns}
                style={at}
                index={index}
                isSelected={selected.has(contact.id)}
                isAtPlace={index === place}
                onToggle={() => toggle(contact.id)}
              />
            ) : (
              <div key={index} className="row row-at" style={at} aria-hidden>
                <span />
                {columns.map(({ id }) => (
                  <span key={id}>
                    <Skeleton height={12} width="60%" />
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {state?.failure && <FailureMessage failure={state.failure} onRetry={() => pages?.retry()} />}
    </div>
  );
}

/** j and k move through the rows, Enter opens, x selects. */
function usePlace(
  state: PagesState | null,
  onMove: (index: number) => void,
  onToggle: (id: string) => void,
): number {
  const [place, setPlace] = useState(-1);
  const navigate = useNavigate();
  const move = (step: number) => {
    const next = Math.max(0, Math.min(place + step, (state?.rowCount ?? 1) - 1));
    setPlace(next);
    onMove(next);
  };
  const contact = state?.row(place);
  useHotkeys(
    [
      ["j", () => move(1)],
      ["k", () => move(-1)],
      ["x", () => contact && onToggle(contact.id)],
      ["Enter", () => contact && void navigate({ to: "/contacts/$id", params: { id: contact.id } })],
    ],
    ["INPUT", "TEXTAREA", "SELECT", "BUTTON", "A"],
  );
  return place;
}

function HeadCell({
  column,
  view,
  onSort,
}: {
  readonly column: Column;
  readonly view: View;
  readonly onSort: (field: ContactSortField) => void;
}) {
  const { sort, label } = column;
  if (!sort)
    return (
      <span role="columnheader" className="cut">
        {label}
      </span>
    );
  const isSorted = view.sort === sort;
  const isAscending = view.dir === "ASC";
  return (
    <span role="columnheader" aria-sort={isSorted ? (isAscending ? "ascending" : "descending") : "none"}>
      <UnstyledButton className="head-button" onClick={() => onSort(sort)}>
        <span className="cut">{label}</span>
        {isSorted && <Icon name={isAscending ? "up" : "down"} size={12} />}
      </UnstyledButton>
    </span>
  );
}

interface RowProps {
  readonly contact: ContactRowFragment;
  readonly columns: readonly Column[];
  readonly style: CSSProperties;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isAtPlace: boolean;
  readonly onToggle: () => void;
}

function Row({ contact, columns, style, index, isSelected, isAtPlace, onToggle }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="row row-at"
      data-selected={isSelected || undefined}
      data-place={isAtPlace || undefined}
      style={style}
    >
      <span role="cell">
        <Checkbox
          size="xs"
          aria-label={texts.contacts.select(nameOf(contact))}
          checked={isSelected}
          onChange={onToggle}
        />
      </span>
      {columns.map(({ id, cell }) => (
        <span key={id} role="cell" className="cut">
          {id === "name" ? (
            <Link to="/contacts/$id" params={{ id: contact.id }} className="row-link">
              {cell(contact)}
            </Link>
          ) : (
            cell(contact)
          )}
        </span>
      ))}
    </div>
  );
}
