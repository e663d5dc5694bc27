import { useApolloClient } from "@apollo/client/react";
import { Badge, Button, Group, Progress, Text } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { ago, number } from "../format";
import { ByEmailDocument, type ByEmailQuery } from "../generated/graphql";
import { type Failure, failureOf } from "../graph/failure";
import { Page } from "../shell/page";
import { Person } from "../shell/person";
import { FailureMessage } from "../shell/states";
import { texts } from "../texts";
import { MergeDialog } from "./merge-dialog";

type Candidate = NonNullable<ByEmailQuery["contacts"]>["nodes"][number];

interface Walk {
  readonly after: string | null;
  readonly seen: number;
  readonly total: number;
  readonly isDone: boolean;
  /** Contacts with one address; the last may go on in the next page. */
  readonly groups: readonly (readonly Candidate[])[];
}

const START: Walk = { after: null, seen: 0, total: 0, isDone: false, groups: [] };
const { duplicates: words } = texts;
const route = getRouteApi("/duplicates");

/** Finds contacts that share an address, page by page, for as long as the user lets it. */
export function DuplicatesPage() {
  const client = useApolloClient();
  const { a, b } = route.useSearch() as { a?: string; b?: string };
  const navigate = route.useNavigate();
  const [walk, setWalk] = useState(START);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const stopped = useRef(true);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  useEffect(() => stop, [stop]);

  async function run(): Promise<void> {
    stopped.current = false;
    setRunning(true);
    setFailure(null);
    let at = walk.isDone ? START : walk;
    try {
      while (!at.isDone && !stopped.current) {
        const { data } = await client.query({
          query: ByEmailDocument,
          variables: { after: at.after },
          fetchPolicy: "no-cache",
        });
        if (!data?.contacts) break;
        at = walked(at, data.contacts);
        setWalk(at);
      }
    } catch (error) {
      setFailure(failureOf(error));
    }
    stopped.current = true;
    setRunning(false);
  }

  const found = walk.groups.filter((group) => group.length > 1);
  const begun = walk.seen > 0;
  const compare = (first?: string, second?: string) =>
    void navigate({ to: "/duplicates", search: first && second ? { a: first, b: second } : {} });
  return (
    <Page
      title={words.title}
      operations={["ByEmail", "MergePreview", "MergeContacts"]}
      note={
        begun && (
          <Badge variant="light" tt="none" size="lg">
            {words.found(found.length)}
          </Badge>
        )
      }
      actions={
        isRunning ? (
          <Button variant="default" onClick={stop}>
            {words.stop}
          </Button>
        ) : (
          <Button onClick={() => void run()}>{begun && !walk.isDone ? words.goOn : words.start}</Button>
        )
      }
    >
      <Text size="sm" c="dimmed" mb="md">
        {begun ? words.progress(number(walk.seen), number(walk.total)) : words.intro}
      </Text>
      {begun && !walk.isDone && (
        <Progress
          value={(100 * walk.seen) / Math.max(1, walk.total)}
          aria-label={words.progress(number(walk.seen), number(walk.total))}
          mb="md"
        />
      )}
      {failure && <FailureMessage failure={failure} onRetry={() => void run()} />}
      {walk.isDone && found.length === 0 && <Text role="status">{words.none}</Text>}
      {found.map((group) => (
        <section className="card" key={group[0]?.id}>
          <h2 className="card-title">{group[0]?.email}</h2>
          {group.map((contact) => (
            <Group key={contact.id} justify="space-between" wrap="nowrap" py={5}>
              <Person name={contact.name ?? contact.email ?? null} />
              <Group gap="sm" wrap="nowrap">
                <Text size="sm" c="dimmed" visibleFrom="sm">
                  {ago(contact.lastSeenAt)}
                </Text>
                <Badge size="sm" variant="light" color={contact.role === "USER" ? "indigo" : "gray"}>
                  {texts.contact.roles[contact.role]}
                </Badge>
              </Group>
            </Group>
          ))}
          <Pairing group={group} onCompare={compare} />
        </section>
      ))}
      {a && b && (
        <MergeDialog
          ids={[a, b]}
          onClose={() => compare()}
          onMerged={(gone) => {
            setWalk({ ...walk, groups: walk.groups.map((group) => group.filter(({ id }) => id !== gone)) });
            compare();
          }}
        />
      )}
    </Page>
  );
}

function Pairing({
  group,
  onCompare,
}: {
  readonly group: readonly Candidate[];
  readonly onCompare: (a: string, b: string) => void;
}) {
  const lead = group.find(({ role }) => role === "LEAD");
  const user = group.find(({ role }) => role === "USER");
  if (!lead || !user)
    return (
      <Text size="sm" c="dimmed" mt={6}>
        {words.pairOnly}
      </Text>
    );
  return (
    <Button size="xs" variant="light" mt={8} onClick={() => onCompare(lead.id, user.id)}>
      {words.merge}
    </Button>
  );
}

function walked(
  { seen, groups }: Walk,
  { nodes, pageInfo, totalCount }: NonNullable<ByEmailQuery["contacts"]>,
): Walk {
  const next = groups.map((group) => group);
  for (const contact of nodes) {
    const last = next.at(-1);
    if (last && addressOf(last[0]) === addressOf(contact)) next[next.length - 1] = [...last, contact];
    else {
      // Who is alone is needed only until the next one is read.
      if (last && last.length === 1) next.pop();
      next.push([contact]);
    }
  }
  return {
    after: pageInfo.endCursor ?? null,
    seen: seen + nodes.length,
    total: totalCount,
    isDone: !pageInfo.hasNextPage,
    groups: next,
  };
}

const addressOf = (contact: Candidate | undefined) => contact?.email?.toLowerCase() ?? "";
