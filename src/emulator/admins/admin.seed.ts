import type { Store } from "../workspace/store.js";
import type { Workspace } from "../workspace/workspace.js";

const PEOPLE = [
  ["Aoife Byrne", "Head of Support"],
  ["Bruno Costa", "Support Engineer"],
  ["Chiara Rossi", "Account Executive"],
  ["Dmitri Volkov", "Solutions Engineer"],
  ["Emeka Obi", "Customer Success Manager"],
  ["Fatima Zahra", "Customer Success Manager"],
  ["Grace Kim", null],
  ["Hugo Laurent", "Product Manager"],
] as const;

export const FIRST_ADMIN_ID = 991_267_460;

/** Eight admins; the first is the one every token belongs to, and the seventh has no job title. */
export function seedAdmins(store: Store, count: number = PEOPLE.length): void {
  PEOPLE.slice(0, count).forEach(([name, jobTitle], index) => {
    const id = String(FIRST_ADMIN_ID + index);
    const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
    store.admins.set(id, { id, name, email, jobTitle, isBot: false });
  });
}

/** The bot that every workspace lists among its admins. Seed it last, so that it is not drawn as an owner of a contact. */
export function seedBot({ store, id: workspaceId }: Pick<Workspace, "store" | "id">): void {
  const id = String(FIRST_ADMIN_ID - 1);
  const email = `operator+${workspaceId}@intercom.io`;
  store.admins.set(id, { id, name: "Fin", email, jobTitle: null, isBot: true });
}
