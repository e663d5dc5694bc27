import { Button, Skeleton, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import type { Failure } from "../graph/failure";
import { signOut } from "../graph/session";
import { texts } from "../texts";

/** What stands in place of a page that has nothing to show. */
export function Message({
  title,
  text,
  children,
  role,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly role?: "alert" | "status";
}) {
  return (
    <Stack className="message" align="center" gap="xs" role={role}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" ta="center" maw={460}>
        {text}
      </Text>
      {children}
    </Stack>
  );
}

export function FailureMessage({
  failure,
  onRetry,
}: {
  readonly failure: Failure;
  readonly onRetry: () => void;
}) {
  const left = useCountdown(failure.retryAfterSeconds);
  return (
    <Message title={failure.title} text={failure.message} role="alert">
      {failure.kind === "signed-out" ? (
        <Button onClick={signOut}>{texts.signIn.title}</Button>
      ) : (
        failure.kind !== "forbidden" && (
          <Button variant="default" onClick={onRetry} disabled={left > 0}>
            {left > 0 ? texts.failures.retryIn(left) : texts.failures.retry}
          </Button>
        )
      )}
    </Message>
  );
}

/** Seconds that are left of a wait. */
function useCountdown(seconds: number | null): number {
  const [left, setLeft] = useState(seconds ?? 0);
  useEffect(() => {
    setLeft(seconds ?? 0);
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}

const WIDTHS = ["64%", "48%", "72%", "56%", "60%", "44%"];

/** Lines as high as those that will replace them, so that nothing moves. */
export function Lines({ count, height = 16 }: { readonly count: number; readonly height?: number }) {
  return (
    <Stack gap={12} aria-hidden>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={String(line)} height={height} width={WIDTHS[line % WIDTHS.length] ?? "60%"} />
      ))}
    </Stack>
  );
}
