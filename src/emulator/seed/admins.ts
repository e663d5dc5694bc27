import type { Store } from "../store.js";

const PEOPLE = [
  ["Aoife Byrne", "Head of Support"],
  ["Bruno Costa", "Support Engineer"],
  ["Chiara Rossi", "Account Executive"],
  ["Dmitri Volkov", "Solutions Engineer"],
  ["Emeka Obi", "Customer Success Manager"],
  ["Fatima Zahra", "Customer Success Manager"],
  ["Grace Kim", "Marketing Lead"],
  ["Hugo Laurent", "Product Manager"],
] as const;

const FIRST_ID = 991_267_460;

/** Eight admins; the first is the one every token belongs to. */
export function seedAdmins(store: Store): void {
  PEOPLE.forEach(([name, jobTitle], index) => {
    const id = String(FIRST_ID + index);
    const email = `${name.toLowerCase().replace(" ", ".")}@example.org`;
    store.admins.set(id, { id, name, email, jobTitle });
  });
}
