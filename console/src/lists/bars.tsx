import { Table } from "@mantine/core";
import { number } from "../format";

interface BarsProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
  readonly nameLabel: string;
  readonly countLabel: string;
}

const ROW = 26;
const LABEL = 150;
const WIDTH = 620;
const NUMBER = 60;

/** Bars, with the same numbers in a table beside them. */
export function Bars({ title, rows, nameLabel, countLabel }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section className="card">
      <h2 className="card-title">{title}</h2>
      <div className="chart">
        <svg className="bars" viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} role="img" aria-label={title}>
          {rows.map(({ label, count }, index) => {
            const width = ((WIDTH - LABEL - NUMBER) * count) / most;
            return (
              <g key={label} transform={`translate(0 ${index * ROW})`}>
                <text x={LABEL - 10} y={17} textAnchor="end">
                  {label.length > 22 ? `${label.slice(0, 21)}…` : label}
                </text>
                <rect x={LABEL} y={4} width={Math.max(1, width)} height={ROW - 9} rx={3} />
                <text x={LABEL + width + 8} y={17}>
                  {number(count)}
                </text>
              </g>
            );
          })}
        </svg>
        <Table verticalSpacing={4} aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{nameLabel}</Table.Th>
              <Table.Th className="number">{countLabel}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, count }) => (
              <Table.Tr key={label}>
                <Table.Td>{label}</Table.Td>
                <Table.Td className="number">{number(count)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
