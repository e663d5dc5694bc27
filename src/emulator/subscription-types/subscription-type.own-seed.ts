import { z } from "zod";
import { itemOf, numericId, text } from "../seed/item.js";
import type { Planting } from "../seed/planting.js";
import { NumericIds } from "../workspace/ids.js";
import type { SubscriptionType } from "../workspace/model.js";

/** A subscription type of a seed. Contacts refer to it by id or name. */
export interface SeedSubscriptionType {
  /** Digits. */
  readonly id?: string;
  readonly name: string;
  /** Whether contacts have to ask for it ("opt_in"), or get it until they object ("opt_out"). */
  readonly consent_type: SubscriptionType["consentType"];
  readonly description?: string;
  /** "live" unless it is given. */
  readonly state?: SubscriptionType["state"];
  /** ["email"] unless it is given. */
  readonly content_types?: SubscriptionType["contentTypes"];
}

const SUBSCRIPTION_TYPE = itemOf<SeedSubscriptionType>({
  id: numericId,
  name: text,
  consent_type: z.enum(["opt_in", "opt_out"]),
  description: z.string().optional(),
  state: z.enum(["live", "draft", "archived"]).optional(),
  content_types: z.array(z.enum(["email", "sms_message"])).optional(),
});

const FIRST_ID = 101;

export function plantSubscriptionTypes(planting: Planting): void {
  const given = planting.items("subscriptionTypes", SUBSCRIPTION_TYPE);
  const ids = new NumericIds(FIRST_ID - 1);
  for (const { item, id } of planting.numbered("subscriptionTypes", given, ids)) {
    planting.workspace.store.subscriptionTypes.set(id, {
      id,
      name: item.name,
      state: item.state ?? "live",
      consentType: item.consent_type,
      description: item.description ?? "",
      contentTypes: item.content_types ?? ["email"],
    });
    planting.name("subscriptionTypes", id, item.name);
  }
}
