import { Badge, Group, Title, Tooltip } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useCost } from "../graph/cost";
import { texts } from "../texts";

interface PageProps {
  readonly title: string;
  /** Beside the title: a count. */
  readonly note?: ReactNode;
  /** The operations that the page's price is of. */
  readonly operations: readonly string[];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly fills?: boolean;
}

/** The frame of every page: its title, what it has cost, and its actions. */
export function Page({ title, note, operations, actions, children, fills = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${texts.title}`;
  }, [title]);
  return (
    <div className={fills ? "page page-fills" : "page"}>
      <header className="page-header">
        <Group gap="sm" wrap="nowrap" miw={0}>
          <Title order={1} size="h3" className="cut">
            {title}
          </Title>
          {note}
        </Group>
        <Group gap="xs" className="page-actions">
          <Price operations={operations} />
          {actions}
        </Group>
      </header>
      {children}
    </div>
  );
}

function Price({ operations }: { readonly operations: readonly string[] }) {
  const calls = useCost(...operations);
  if (calls === null) return null;
  return (
    <Tooltip label={texts.cost.explain} multiline maw={280}>
      <Badge variant="light" color="gray" tt="none" fw={500} size="lg" data-testid="price">
        {texts.cost.calls(calls)}
      </Badge>
    </Tooltip>
  );
}
