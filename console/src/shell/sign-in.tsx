import { Button, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { keepKey } from "../graph/session";
import { texts } from "../texts";

/** Asks for a key, tries it, and begins anew with it. */
export function SignIn() {
  const [key, setKey] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isTrying, setTrying] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setTrying(true);
    const response = await fetch(new URL("../graphql", document.baseURI), {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key.trim()}` },
      body: JSON.stringify({ query: "{ __typename }" }),
    }).catch(() => null);
    setTrying(false);
    if (!response) return setError(texts.failures.unavailable.message);
    if (response.status === 401) return setError(texts.signIn.refused);
    keepKey(key.trim());
    location.reload();
  }

  return (
    <main className="sign-in">
      <Paper
        withBorder
        p="xl"
        w={400}
        maw="100%"
        component="form"
        onSubmit={(event: SubmitEvent) => void submit(event)}
      >
        <Stack>
          <Title order={1} size="h3">
            {texts.title}
          </Title>
          <PasswordInput
            label={texts.signIn.label}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
            error={error}
            autoFocus
            autoComplete="off"
          />
          <Text size="sm" c="dimmed">
            {texts.signIn.help}
          </Text>
          <Button type="submit" loading={isTrying} disabled={key.trim() === ""}>
            {texts.signIn.submit}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
}
