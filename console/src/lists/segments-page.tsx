import { useQuery } from "@apollo/client/react";
import { Anchor, Badge, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { day, number } from "../format";
import { CountsDocument, SegmentsDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { Page } from "../shell/page";
import { FailureMessage, Lines, Message } from "../shell/states";
import { texts } from "../texts";
import { Bars } from "./bars";

const { lists: words } = texts;
const WEEKS = 8;
const DAY_MS = 86_400_000;

/** Segments with their sizes, and how many people signed up each week. */
export function SegmentsPage() {
  const { data, error, refetch } = useQuery(SegmentsDocument, { errorPolicy: "all" });
  const segments = data?.segments;
  return (
    <Page
      title={texts.nav.segments}
      operations={["Segments", "Counts"]}
      note={
        segments && (
          <Badge variant="light" size="lg">
            {segments.length}
          </Badge>
        )
      }
    >
      {error && !segments ? (
        <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />
      ) : segments?.length === 0 ? (
        <Message title={words.noSegments} text="" role="status" />
      ) : !segments ? (
        <section className="card">
          <Lines count={12} height={22} />
        </section>
      ) : (
        <section className="card">
          <Table verticalSpacing={7}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.name}</Table.Th>
                <Table.Th>{words.kind}</Table.Th>
                <Table.Th className="number">{words.people}</Table.Th>
                <Table.Th visibleFrom="sm">{words.updated}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {segments.map(({ id, name, personType, count, updatedAt }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Anchor
                      aria-label={words.open(name)}
                      renderRoot={(props) => (
                        <Link
                          to="/contacts"
                          search={{ filters: [{ path: "segmentId", op: "eq", value: id }] }}
                          {...props}
                        />
                      )}
                    >
                      {name}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{texts.contact.roles[personType]}</Table.Td>
                  <Table.Td className="number">{number(count ?? 0)}</Table.Td>
                  <Table.Td visibleFrom="sm">{day(updatedAt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {segments && segments.length > 0 && (
        <Bars
          title={words.sizes}
          nameLabel={words.name}
          countLabel={words.people}
          rows={segments
            .map(({ name, count }) => ({ label: name, count: count ?? 0 }))
            .sort((a, b) => b.count - a.count)}
        />
      )}
      <SignUps />
    </Page>
  );
}

/** One call for each week, and one for each role. */
function SignUps() {
  const weeks = useMemo(() => {
    const today = Math.floor(Date.now() / DAY_MS) * DAY_MS;
    const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    return Array.from({ length: WEEKS }, (_, index) => {
      const from = today - (index * 7 + 6) * DAY_MS;
      return {
        label: day(new Date(from).toISOString()),
        filter: { signedUpAt: { onOrAfter: dayOf(from), onOrBefore: dayOf(from + 6 * DAY_MS) } },
      };
    }).reverse();
  }, []);
  const filters = [
    ...weeks.map(({ filter }) => filter),
    { role: { eq: "USER" as const } },
    { role: { eq: "LEAD" as const } },
  ];
  const { data, error, refetch } = useQuery(CountsDocument, { variables: { filters } });
  if (error)
    return <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />;
  const counts = data?.contactCounts;
  if (!counts)
    return (
      <section className="card">
        <Lines count={WEEKS} height={22} />
      </section>
    );
  const { USER, LEAD } = texts.contact.roles;
  return (
    <>
      <Bars
        title={words.signUps}
        nameLabel={words.week}
        countLabel={words.people}
        rows={weeks.map(({ label }, index) => ({ label, count: counts[index] ?? 0 }))}
      />
      <Bars
        title={words.roles}
        nameLabel={words.kind}
        countLabel={words.people}
        rows={[USER, LEAD].map((label, index) => ({ label, count: counts[WEEKS + index] ?? 0 }))}
      />
    </>
  );
}
