import { useQuery } from "@apollo/client/react";
import { Badge, Button, Table } from "@mantine/core";
import { ago, number } from "../format";
import { CompaniesDocument } from "../generated/graphql";
import { failureOf } from "../graph/failure";
import { Page } from "../shell/page";
import { FailureMessage, Lines, Message } from "../shell/states";
import { texts } from "../texts";

const { lists: words } = texts;

/** Companies, those with the latest requests first. */
export function CompaniesPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(CompaniesDocument, {
    errorPolicy: "all",
    notifyOnNetworkStatusChange: true,
  });
  const companies = data?.companies;
  const more = () =>
    fetchMore({
      variables: { after: companies?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: after }) =>
        before.companies && after.companies
          ? {
              ...after,
              companies: { ...after.companies, nodes: [...before.companies.nodes, ...after.companies.nodes] },
            }
          : before,
    });
  return (
    <Page
      title={texts.nav.companies}
      operations={["Companies"]}
      note={
        companies && (
          <Badge variant="light" size="lg">
            {number(companies.totalCount)}
          </Badge>
        )
      }
    >
      {error && !companies ? (
        <FailureMessage failure={failureOf(error)} onRetry={() => void refetch().catch(() => {})} />
      ) : companies?.nodes.length === 0 ? (
        <Message title={words.noCompanies} text="" role="status" />
      ) : (
        <section className="card">
          {!companies ? (
            <Lines count={14} height={22} />
          ) : (
            <Table.ScrollContainer
              minWidth={560}
              scrollAreaProps={{
                viewportProps: { tabIndex: 0, role: "region", "aria-label": texts.nav.companies },
              }}
            >
              <Table verticalSpacing={7}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{words.name}</Table.Th>
                    <Table.Th>{words.plan}</Table.Th>
                    <Table.Th className="number">{words.users}</Table.Th>
                    <Table.Th className="number">{words.spend}</Table.Th>
                    <Table.Th>{words.lastRequest}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {companies.nodes.map(
                    ({ id, name, companyId, plan, userCount, monthlySpend, lastRequestAt }) => (
                      <Table.Tr key={id}>
                        <Table.Td>{name ?? companyId}</Table.Td>
                        <Table.Td>{plan}</Table.Td>
                        <Table.Td className="number">{number(userCount ?? 0)}</Table.Td>
                        <Table.Td className="number">{number(monthlySpend ?? 0)}</Table.Td>
                        <Table.Td>{ago(lastRequestAt)}</Table.Td>
                      </Table.Tr>
                    ),
                  )}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )}
          {companies?.pageInfo.hasNextPage && (
            <Button variant="subtle" mt="sm" loading={loading} onClick={() => void more()}>
              {texts.contact.more}
            </Button>
          )}
        </section>
      )}
    </Page>
  );
}
