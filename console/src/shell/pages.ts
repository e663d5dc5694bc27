import { texts } from "../texts";

/** The pages of the menu, in its order. */
export const PAGES = [
  { to: "/contacts", label: texts.nav.contacts, icon: "people" },
  { to: "/duplicates", label: texts.nav.duplicates, icon: "merge" },
  { to: "/segments", label: texts.nav.segments, icon: "chart" },
  { to: "/tags", label: texts.nav.tags, icon: "tag" },
  { to: "/companies", label: texts.nav.companies, icon: "building" },
  { to: "/workspace", label: texts.nav.workspace, icon: "gauge" },
] as const;
