import { itemOf, numericId, optionalText, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import { NumericIds } from "../workspace/ids.js";
import { FIRST_ADMIN_ID, seedAdmins } from "./admin.seed.js";

/** An admin of a seed. Other items refer to an admin by id, email or name. */
export interface SeedAdmin {
  /** Digits. */
  readonly id?: string;
  readonly name: string;
  readonly email: string;
  /** Left out of answers unless it is given. */
  readonly job_title?: string | null;
}

const ADMIN = itemOf<SeedAdmin>({ id: numericId, name: text, email: text, job_title: optionalText });

export function plantAdmins(planting: Planting): void {
  const { store } = planting.workspace;
  const given = planting.items("admins", ADMIN);
  for (const { item, id } of planting.numbered("admins", given, new NumericIds(FIRST_ADMIN_ID - 1))) {
    const { name, email, job_title: jobTitle = null } = item;
    store.admins.set(id, { id, name, email, jobTitle, isBot: false });
    planting.name("admins", id, name, email);
  }
  if (store.admins.size === 0) seedAdmins(store, 1);
}
