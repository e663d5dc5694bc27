import { Badge, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ago, day } from "../format";
import type { ContactRowFragment, ContactSortField } from "../generated/graphql";
import { Person } from "../shell/person";
import { texts } from "../texts";

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Least width in pixels, and share of what is left. */
  readonly width: readonly [number, number];
  readonly sort?: ContactSortField;
  readonly cell: (contact: ContactRowFragment) => ReactNode;
}

const { fields, roles } = texts.contact;
const MAX_TAGS = 2;

export const COLUMNS: readonly Column[] = [
  {
    id: "name",
    label: fields.name,
    width: [200, 2],
    sort: "NAME",
    cell: (contact) => <Person {...contact} />,
  },
  { id: "email", label: fields.email, width: [200, 2], sort: "EMAIL", cell: ({ email }) => email ?? "" },
  {
    id: "role",
    label: fields.role,
    width: [84, 0],
    cell: ({ role }) => (
      <Badge size="sm" variant="light" color={role === "USER" ? "indigo" : "gray"}>
        {roles[role]}
      </Badge>
    ),
  },
  { id: "tags", label: texts.contact.tags, width: [190, 2], cell: ({ tags }) => <Tags tags={tags ?? []} /> },
  {
    id: "location",
    label: fields.location,
    width: [150, 1],
    cell: ({ location }) => [location?.city, location?.country].filter(Boolean).join(", "),
  },
  { id: "phone", label: fields.phone, width: [140, 1], cell: ({ phone }) => phone ?? "" },
  { id: "externalId", label: fields.externalId, width: [140, 1], cell: ({ externalId }) => externalId ?? "" },
  {
    id: "lastSeenAt",
    label: fields.lastSeenAt,
    width: [110, 0],
    sort: "LAST_SEEN_AT",
    cell: ({ lastSeenAt }) => ago(lastSeenAt),
  },
  {
    id: "signedUpAt",
    label: fields.signedUpAt,
    width: [120, 0],
    sort: "SIGNED_UP_AT",
    cell: ({ signedUpAt }) => day(signedUpAt),
  },
  {
    id: "createdAt",
    label: fields.createdAt,
    width: [120, 0],
    sort: "CREATED_AT",
    cell: ({ createdAt }) => day(createdAt),
  },
];

export const DEFAULT_COLUMNS: readonly string[] = [
  "name",
  "email",
  "role",
  "tags",
  "location",
  "lastSeenAt",
  "createdAt",
];

/** One of the workspace's own attributes; dates are Unix seconds. */
export const attributeColumn = (name: string, label: string, isDate: boolean): Column => ({
  id: `customAttributes.${name}`,
  label,
  width: [120, 1],
  cell: ({ customAttributes }) => shown((customAttributes as Record<string, unknown> | null)?.[name], isDate),
});

export function shown(value: unknown, isDate: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? texts.contact.yes : texts.contact.no;
  if (isDate && typeof value === "number") return day(new Date(value * 1_000).toISOString());
  return String(value);
}

function Tags({ tags }: { readonly tags: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <span className="tags">
      {tags.slice(0, MAX_TAGS).map(({ id, name }) => (
        <Badge key={id} size="sm" variant="default" tt="none" fw={500}>
          {name}
        </Badge>
      ))}
      {tags.length > MAX_TAGS && (
        <Text span size="xs" c="dimmed" title={tags.map(({ name }) => name).join(", ")}>
          +{tags.length - MAX_TAGS}
        </Text>
      )}
    </span>
  );
}
