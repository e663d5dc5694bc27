import type { FastifyInstance, FastifyRequest } from "fastify";
import { findLive } from "../contacts/contact-state.rules.js";
import { readObject } from "../http/body.js";
import type { Emulated } from "../http/call.js";
import { chooseSubscription, chosenTypes, removeChoice } from "./subscription-type.rules.js";
import { formatSubscriptionType } from "./subscription-type.wire.js";

interface ById {
  Params: { contact_id: string };
}

/** The subscription types of the workspace, and the choices of one contact about them. */
export function subscriptionRoutes(app: FastifyInstance, emulated: Emulated): void {
  const find = (request: FastifyRequest<ById>) =>
    findLive(request.params.contact_id, emulated.workspace.store);

  app.get("/subscription_types", async () => ({
    type: "list",
    data: [...emulated.workspace.store.subscriptionTypes.values()].map(formatSubscriptionType),
  }));

  app.get<ById>("/contacts/:contact_id/subscriptions", async (request) => {
    const chosen = chosenTypes(find(request), emulated.workspace.store);
    return { type: "list", data: chosen.map(formatSubscriptionType) };
  });

  app.post<ById>("/contacts/:contact_id/subscriptions", async (request) =>
    formatSubscriptionType(chooseSubscription(find(request), readObject(request.body), emulated.workspace)),
  );

  app.delete<{ Params: { contact_id: string; subscription_id: string } }>(
    "/contacts/:contact_id/subscriptions/:subscription_id",
    async (request) =>
      formatSubscriptionType(removeChoice(find(request), request.params.subscription_id, emulated.workspace)),
  );
}
