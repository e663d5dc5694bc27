import { ApolloProvider } from "@apollo/client/react";
import { createTheme, MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { createClient } from "./graph/client";
import { listen } from "./graph/live";
import { needsKey, readKey } from "./graph/session";
import { createConsoleRouter } from "./router";
import { SignIn } from "./shell/sign-in";
import "./console.css";

const theme = createTheme({
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: "md",
  fontFamily: "system-ui, sans-serif",
  cursorType: "pointer",
});

const root = document.getElementById("root");
if (root) createRoot(root).render(<Console />);

function Console() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      {needsKey && !readKey() ? <SignIn /> : <SignedIn />}
    </MantineProvider>
  );
}

const client = createClient();
const router = createConsoleRouter();
if (!needsKey || readKey()) listen(client);

function SignedIn() {
  return (
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
      <Notifications position="bottom-right" limit={4} />
    </ApolloProvider>
  );
}
