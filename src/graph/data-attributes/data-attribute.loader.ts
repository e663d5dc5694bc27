import type { IntercomClient } from "../../intercom/client.js";
import type { WorkspaceListDefinition } from "../../intercom/workspace-list.js";
import type { LoaderSetting } from "../common/loader-setting.js";
import type { MaybePromise } from "../common/maybe-promise.js";
import { type RawDataAttribute, toDataAttribute } from "./data-attribute.mapper.js";
import type { IntercomDataAttribute } from "./data-attribute.type.js";

type Definitions = readonly IntercomDataAttribute[];

// Archived ones are read as well: a filter or a write that uses one deserves to be told so.
const listOf = (model: "contact" | "company"): WorkspaceListDefinition<Definitions> => ({
  name: `data_attributes.${model}`,
  load: async (intercom: IntercomClient) => {
    const { data } = await intercom.dataAttributes.list({ model, include_archived: true });
    return (data as unknown as RawDataAttribute[]).map(toDataAttribute);
  },
});
const contactList = listOf("contact");
const companyList = listOf("company");

/** The definitions of attributes, built in and the workspace's own, archived ones included. */
export function createDataAttributeLoaders({ workspace, operation }: LoaderSetting) {
  return {
    ofContacts: (): MaybePromise<Definitions> => workspace.list(contactList).read(operation),
    ofCompanies: (): MaybePromise<Definitions> => workspace.list(companyList).read(operation),
  };
}
