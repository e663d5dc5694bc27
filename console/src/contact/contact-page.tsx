import { useQuery } from "@apollo/client/react";
import { ActionIcon, Anchor, Badge, Button, Group, Tooltip } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { shown } from "../contacts/columns";
import { useChoices } from "../contacts/use-choices";
import { day, time } from "../format";
import { ContactDocument, type ContactQuery } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { Icon } from "../shell/icon";
import { Page } from "../shell/page";
import { nameOf, Person } from "../shell/person";
import { FailureMessage, Lines, Message } from "../shell/states";
import { texts } from "../texts";
import { EditableField } from "./editable-field";
import { NoteForm } from "./note-form";
import { TagList } from "./tag-list";
import { Timeline } from "./timeline";
import { useSave } from "./use-save";

export type ContactDetails = NonNullable<ContactQuery["contact"]>;

const { contact: words } = texts;
const route = getRouteApi("/contacts/$id");

/** Everything about one person. */
export function ContactPage() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(ContactDocument, {
    variables: { id },
    errorPolicy: "all",
  });
  const contact = data?.contact;
  if (error && !contact)
    return <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />;
  if (data && contact === null)
    return (
      <Message title={words.notFoundTitle} text={words.notFoundText} role="status">
        <Anchor renderRoot={(props) => <Link to="/contacts" {...props} />}>{words.back}</Anchor>
      </Message>
    );
  return (
    <Page
      title={contact ? nameOf(contact) : texts.contacts.title}
      operations={["Contact", "ContactTimeline"]}
      note={
        contact && (
          <Badge variant="light" color={contact.role === "USER" ? "indigo" : "gray"}>
            {words.roles[contact.role]}
          </Badge>
        )
      }
      actions={<Actions id={id} workspace={data?.intercomWorkspace ?? null} />}
    >
      <div className="two">
        <div>
          <Card title={words.details}>
            {contact ? <Details contact={contact} /> : <Lines count={12} height={20} />}
          </Card>
          <Card title={words.attributes}>
            {contact ? <Attributes contact={contact} /> : <Lines count={4} height={20} />}
          </Card>
        </div>
        <div>
          <Card title={words.tags}>
            {contact ? <TagList contact={contact} /> : <Lines count={1} height={26} />}
          </Card>
          {contact && <Relations contact={contact} />}
          <Card title={words.note}>
            <NoteForm contactId={id} />
          </Card>
          <Card title={words.timeline}>
            <Timeline contactId={id} />
          </Card>
        </div>
      </div>
    </Page>
  );
}

export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card">
      <h2 className="card-title">{title}</h2>
      {children}
    </section>
  );
}

/** Where Intercom's own pages are, by the region of the workspace. */
const HOSTS: Readonly<Record<string, string>> = {
  EU: "https://app.eu.intercom.com",
  AU: "https://app.au.intercom.com",
};

function Actions({
  id,
  workspace,
}: {
  readonly id: string;
  readonly workspace: ContactQuery["intercomWorkspace"] | null;
}) {
  const { copy } = useClipboard();
  const host = HOSTS[workspace?.region ?? ""] ?? "https://app.intercom.com";
  return (
    <>
      <Tooltip label={words.copyId}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={words.copyId}
          onClick={() => {
            copy(id);
            notifications.show({ title: words.copied, message: id });
          }}
        >
          <Icon name="copy" />
        </ActionIcon>
      </Tooltip>
      {workspace && (
        <Button
          component="a"
          variant="default"
          href={`${host}/a/apps/${workspace.id}/users/${id}/all-conversations`}
          target="_blank"
          rel="noreferrer"
          leftSection={<Icon name="link" size={14} />}
        >
          {words.open}
        </Button>
      )}
    </>
  );
}

const EDITABLE = ["name", "email", "phone", "externalId"] as const;

function Details({ contact }: { readonly contact: ContactDetails }) {
  const save = useSave(contact);
  const { fields } = words;
  const place = [contact.location?.city, contact.location?.region, contact.location?.country]
    .filter(Boolean)
    .join(", ");
  const browser = [contact.browser?.name, contact.browser?.version].filter(Boolean).join(" ");
  const facts: readonly (readonly [string, string])[] = [
    [fields.owner, contact.owner?.name ?? contact.owner?.email ?? ""],
    [fields.location, place],
    [fields.browser, browser],
    [fields.os, contact.os ?? ""],
    [fields.language, contact.languageOverride ?? contact.browser?.language ?? ""],
    [fields.createdAt, time(contact.createdAt)],
    [fields.signedUpAt, day(contact.signedUpAt)],
    [fields.lastSeenAt, time(contact.lastSeenAt)],
    [fields.lastContactedAt, time(contact.lastContactedAt)],
    [fields.lastRepliedAt, time(contact.lastRepliedAt)],
    [fields.unsubscribed, contact.unsubscribedFromEmails ? words.yes : words.no],
  ];
  return (
    <dl className="facts">
      {EDITABLE.map((name) => (
        <EditableField
          key={name}
          label={fields[name]}
          value={contact[name] ?? ""}
          onSave={(value) => save({ name, label: fields[name], value })}
        />
      ))}
      {facts.map(([label, value]) => value !== "" && <Fact key={label} label={label} value={value} />)}
    </dl>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

const KINDS: Readonly<Record<string, keyof typeof words.kinds>> = {
  DATE: "dates",
  INTEGER: "numbers",
  FLOAT: "numbers",
  BOOLEAN: "switches",
};

/** Custom attributes by their type, so that like stands beside like. */
function Attributes({ contact }: { readonly contact: ContactDetails }) {
  const save = useSave(contact);
  const { attributes } = useChoices();
  const values = (contact.customAttributes ?? {}) as Readonly<Record<string, unknown>>;
  if (attributes.length === 0) return <span className="value-empty">{words.none}</span>;
  const groups = Object.entries(words.kinds).map(([kind, label]) => ({
    label,
    attributes: attributes.filter(({ dataType }) => (KINDS[dataType] ?? "texts") === kind),
  }));
  return groups
    .filter((group) => group.attributes.length > 0)
    .map((group) => (
      <dl className="facts" key={group.label} aria-label={group.label}>
        {group.attributes.map(({ name, label, dataType, options }) => (
          <EditableField
            key={name}
            label={label ?? name}
            value={inputOf(values[name], dataType)}
            text={shown(values[name], dataType === "DATE")}
            kind={dataType}
            options={options ?? null}
            onSave={(value) =>
              save({ name: "customAttributes", attribute: name, label: label ?? name, value, dataType })
            }
          />
        ))}
      </dl>
    ));
}

function inputOf(value: unknown, dataType: string): string {
  if (value === null || value === undefined) return "";
  return dataType === "DATE" && typeof value === "number"
    ? new Date(value * 1_000).toISOString().slice(0, 10)
    : String(value);
}

function Relations({ contact }: { readonly contact: ContactDetails }) {
  const companies = contact.companies?.nodes ?? [];
  const duplicates = contact.duplicates ?? [];
  return (
    <>
      {duplicates.length > 0 && (
        <Card title={words.duplicates}>
          {duplicates.map((other) => (
            <Group key={other.id} justify="space-between" wrap="nowrap" py={4}>
              <Anchor
                c="inherit"
                miw={0}
                renderRoot={(props) => <Link to="/contacts/$id" params={{ id: other.id }} {...props} />}
              >
                <Person {...other} />
              </Anchor>
              <Button
                size="compact-sm"
                variant="light"
                renderRoot={(props) => (
                  <Link to="/duplicates" search={{ a: contact.id, b: other.id }} {...props} />
                )}
              >
                {words.compare}
              </Button>
            </Group>
          ))}
        </Card>
      )}
      <Card title={words.segments}>
        <Names list={contact.segments ?? []} />
      </Card>
      <Card title={words.companies}>
        <Names list={companies.map(({ id, name, companyId }) => ({ id, name: name ?? companyId ?? id }))} />
      </Card>
      {(contact.subscriptions ?? []).length > 0 && (
        <Card title={words.subscriptions}>
          <Names
            list={(contact.subscriptions ?? []).flatMap(({ type, consent }) =>
              type
                ? [{ id: type.id, name: `${type.name} · ${consent === "OPT_IN" ? "opted in" : "opted out"}` }]
                : [],
            )}
          />
        </Card>
      )}
    </>
  );
}

function Names({ list }: { readonly list: readonly { readonly id: string; readonly name: string }[] }) {
  if (list.length === 0) return <span className="value-empty">{words.none}</span>;
  return (
    <Group gap={6}>
      {list.map(({ id, name }) => (
        <Badge key={id} variant="default" tt="none" fw={500} size="lg">
          {name}
        </Badge>
      ))}
    </Group>
  );
}
