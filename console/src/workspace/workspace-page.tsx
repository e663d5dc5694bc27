import { useQuery } from "@apollo/client/react";
import { Badge, Progress, Table, Text } from "@mantine/core";
import { number, time } from "../format";
import { WorkspaceDocument, type WorkspaceQuery } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { Page } from "../shell/page";
import { FailureMessage, Lines } from "../shell/states";
import { texts } from "../texts";

const { workspace: words, lists } = texts;
const REFRESH_MS = 10_000;

/** The rate limit, the teammates and the attributes of the workspace. */
export function WorkspacePage() {
  const { data, error, refetch } = useQuery(WorkspaceDocument, {
    errorPolicy: "all",
    fetchPolicy: "cache-and-network",
    pollInterval: REFRESH_MS,
  });
  if (error && !data)
    return <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />;
  const { name, region, timezone } = data?.intercomWorkspace ?? {};
  return (
    <Page
      title={name ?? words.title}
      operations={["Workspace"]}
      note={
        region && (
          <Badge variant="light" color="gray">
            {[region, timezone].filter(Boolean).join(" · ")}
          </Badge>
        )
      }
    >
      <section className="card">
        <h2 className="card-title">{words.limit}</h2>
        {data ? <Limit limit={data.intercomRateLimit ?? null} /> : <Lines count={2} />}
      </section>
      <section className="card">
        <h2 className="card-title">{words.team}</h2>
        {data ? <Team admins={data.intercomAdmins ?? []} /> : <Lines count={4} height={22} />}
      </section>
      <section className="card">
        <h2 className="card-title">{words.attributes}</h2>
        {data ? (
          <Attributes attributes={data.intercomDataAttributes ?? []} />
        ) : (
          <Lines count={12} height={22} />
        )}
      </section>
    </Page>
  );
}

function Limit({ limit }: { readonly limit: WorkspaceQuery["intercomRateLimit"] | null }) {
  if (!limit) return <Text size="sm">{words.unknownLimit}</Text>;
  const left = words.remaining(number(limit.remaining), number(limit.limit));
  const share = (100 * limit.remaining) / Math.max(1, limit.limit);
  return (
    <>
      <Progress
        value={share}
        size="lg"
        color={share < 15 ? "red" : share < 40 ? "yellow" : "teal"}
        aria-label={left}
      />
      <Text size="sm" mt={8}>
        {left}
        <Text span c="dimmed" ml={10}>
          {words.resets(time(limit.resetAt))}
        </Text>
      </Text>
    </>
  );
}

function Team({ admins }: { readonly admins: NonNullable<WorkspaceQuery["intercomAdmins"]> }) {
  return (
    <Table verticalSpacing={6}>
      <Table.Tbody>
        {admins.map(({ id, name, email, isAway, hasInboxSeat }) => (
          <Table.Tr key={id}>
            <Table.Td>{name ?? email}</Table.Td>
            <Table.Td visibleFrom="sm">{email}</Table.Td>
            <Table.Td className="number">
              {isAway && (
                <Badge size="sm" variant="light" color="yellow" mr={6}>
                  {words.away}
                </Badge>
              )}
              {hasInboxSeat && (
                <Badge size="sm" variant="light">
                  {words.seat}
                </Badge>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Attributes({
  attributes,
}: {
  readonly attributes: NonNullable<WorkspaceQuery["intercomDataAttributes"]>;
}) {
  const sorted = [...attributes].sort((a, b) => Number(b.custom) - Number(a.custom));
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{lists.name}</Table.Th>
          <Table.Th>{words.type}</Table.Th>
          <Table.Th visibleFrom="sm">{words.options}</Table.Th>
          <Table.Th>{lists.kind}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(({ name, label, dataType, options, custom }) => (
          <Table.Tr key={name}>
            <Table.Td title={name}>{label ?? name}</Table.Td>
            <Table.Td>{dataType.toLowerCase()}</Table.Td>
            <Table.Td visibleFrom="sm">{options?.join(", ")}</Table.Td>
            <Table.Td>{custom ? words.custom : words.standard}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
