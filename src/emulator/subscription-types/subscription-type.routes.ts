import type { FastifyInstance } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { chooseSubscription, chosenTypes, removeChoice } from "./subscription-type.rules.js";
import { formatSubscriptionType } from "./subscription-type.wire.js";

interface ById {
  Params: { contact_id: string };
}

/** The subscription types of the workspace, and the choices of one contact about them. */
export function subscriptionTypeRoutes(app: FastifyInstance, emulated: Emulated): void {
  app.get("/subscription_types", async () => {
    const types = [...emulated.workspace.store.subscriptionTypes.values()];
    return { type: "list", data: types.map(formatSubscriptionType) };
  });

  app.get<ById>("/contacts/:contact_id/subscriptions", async ({ params }) => {
    const { store } = emulated.workspace;
    const chosen = chosenTypes(findLive(params.contact_id, store), store);
    return { type: "list", data: chosen.map(formatSubscriptionType) };
  });

  app.post<ById>("/contacts/:contact_id/subscriptions", async ({ params, body }) => {
    const { workspace } = emulated;
    const contact = findLive(params.contact_id, workspace.store);
    const type = chooseSubscription(contact, readObject(body), workspace);
    return formatSubscriptionType(type);
  });

  app.delete<{ Params: { contact_id: string; subscription_id: string } }>(
    "/contacts/:contact_id/subscriptions/:subscription_id",
    async ({ params }) => {
      const { workspace } = emulated;
      const contact = findLive(params.contact_id, workspace.store);
      const type = removeChoice(contact, params.subscription_id, workspace);
      return formatSubscriptionType(type);
    },
  );
}
