import {
  AppShell,
  Burger,
  Group,
  Kbd,
  NavLink,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { needsKey, signOut } from "../graph/session";
import { texts } from "../texts";
import { Icon } from "./icon";
import { PAGES } from "./pages";

/** Loaded when it is first asked for. */
const Commands = lazy(() => import("./commands").then(({ Commands: component }) => ({ default: component })));

/** The frame of all pages. */
export function Shell() {
  const [isOpen, { toggle, close }] = useDisclosure();
  const [hasCommands, setCommands] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useHotkeys([["mod+K", () => setCommands(true)]], []);
  return (
    <AppShell
      navbar={{ width: 208, breakpoint: "sm", collapsed: { mobile: !isOpen } }}
      header={{ height: { base: 48, sm: 0 } }}
      padding={0}
    >
      <a href="#content" className="skip">
        {texts.shell.skip}
      </a>
      <AppShell.Header hiddenFrom="sm">
        <Group h="100%" px="sm" gap="sm">
          <Burger opened={isOpen} onClick={toggle} size="sm" aria-label={texts.shell.menu} />
          <Text fw={600}>{texts.title}</Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm">
        <Text fw={650} size="sm" px="xs" py={6} visibleFrom="sm">
          {texts.title}
        </Text>
        <UnstyledButton className="find" onClick={() => setCommands(true)} my={8}>
          <Icon name="search" />
          <span>{texts.shell.commands}</span>
          <Kbd size="xs">⌘K</Kbd>
        </UnstyledButton>
        <AppShell.Section grow>
          {PAGES.map(({ to, label, icon }) => (
            <NavLink
              key={to}
              renderRoot={(props) => <Link to={to} {...props} />}
              label={label}
              leftSection={<Icon name={icon} />}
              active={path.startsWith(to)}
              onClick={close}
            />
          ))}
        </AppShell.Section>
        <SchemeSwitch />
        {needsKey && (
          <NavLink
            component="button"
            label={texts.shell.signOut}
            leftSection={<Icon name="out" />}
            onClick={signOut}
          />
        )}
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      {hasCommands && (
        <Suspense>
          <Commands onClose={() => setCommands(false)} />
        </Suspense>
      )}
    </AppShell>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const other = scheme === "dark" ? "light" : "dark";
  return (
    <NavLink
      component="button"
      label={texts.shell[other]}
      leftSection={<Icon name={other} />}
      onClick={() => setColorScheme(other)}
    />
  );
}
