import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { ContactsPage } from "./contacts/contacts-page";
import { readView } from "./contacts/view";
import { Shell } from "./shell/shell";
import { Message } from "./shell/states";
import { texts } from "./texts";

const NotFound = () => <Message title={texts.shell.notFound} text="" />;

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const index = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/contacts" });
  },
});
export const contactsRoute = createRoute({
  getParentRoute: () => root,
  path: "/contacts",
  validateSearch: readView,
  component: ContactsPage,
});
const contact = createRoute({
  getParentRoute: () => root,
  path: "/contacts/$id",
  component: lazyRouteComponent(() => import("./contact/contact-page"), "ContactPage"),
});
const duplicates = createRoute({
  getParentRoute: () => root,
  path: "/duplicates",
  component: lazyRouteComponent(() => import("./duplicates/duplicates-page"), "DuplicatesPage"),
});
const segments = createRoute({
  getParentRoute: () => root,
  path: "/segments",
  component: lazyRouteComponent(() => import("./lists/segments-page"), "SegmentsPage"),
});
const tags = createRoute({
  getParentRoute: () => root,
  path: "/tags",
  component: lazyRouteComponent(() => import("./lists/tags-page"), "TagsPage"),
});
const companies = createRoute({
  getParentRoute: () => root,
  path: "/companies",
  component: lazyRouteComponent(() => import("./lists/companies-page"), "CompaniesPage"),
});
const workspace = createRoute({
  getParentRoute: () => root,
  path: "/workspace",
  component: lazyRouteComponent(() => import("./workspace/workspace-page"), "WorkspacePage"),
});

export function createConsoleRouter() {
  return createRouter({
    routeTree: root.addChildren([
      index,
      contactsRoute,
      contact,
      duplicates,
      segments,
      tags,
      companies,
      workspace,
    ]),
    basepath: new URL(document.baseURI).pathname,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
