import type { ById } from "../../graph/common/reference-list.js";
import type { Context } from "../../graph/context.js";
import type { IntercomDataAttribute } from "../../graph/data-attributes/data-attribute.type.js";
import { IntercomDataAttributeModel } from "../../graph/data-attributes/data-attribute-model.enum.js";
import type { Tag } from "../../graph/tags/tag.type.js";
import { persist } from "../persist.js";
import { ImportError } from "./import-error.js";
import type { Target } from "./targets.js";

/** What the rows need of the workspace. */
export interface Needs {
  readonly tags: boolean;
  readonly owners: boolean;
}

/** The workspace as rows are checked against it. */
export interface Facts {
  readonly version: string;
  /** Custom attributes of contacts, archived ones included. */
  readonly attributes: readonly IntercomDataAttribute[];
  /** `null` where no row has a tag. */
  readonly tags: ById<Tag> | null;
  /** Ids of teammates; `null` where no row has an owner. */
  readonly owners: ReadonlySet<string> | null;
}

/** Reads what rows are checked against, as Intercom has it now. */
export async function readFacts(context: Context, needs: Needs, signal: AbortSignal): Promise<Facts> {
  const { loaders, workspace } = context;
  const definitions = await persist(async () => loaders.dataAttributes.ofContacts(), signal);
  const tags = needs.tags ? await persist(() => loaders.tags.reread(), signal) : null;
  const admins = needs.owners ? await persist(async () => loaders.admins.all(), signal) : null;
  return {
    version: workspace.version,
    attributes: definitions.filter(
      ({ custom, model }) => custom && model === IntercomDataAttributeModel.CONTACT,
    ),
    tags,
    owners: admins && new Set(admins.map(({ id }) => id)),
  };
}

const KEY_TYPES: ReadonlySet<string> = new Set(["STRING", "INTEGER"]);

/** @throws ImportError `usage` where leads cannot go by the attribute */
export function checkKey(key: string | undefined, { attributes }: Facts): void {
  if (key === undefined) return;
  const attribute = attributes.find(({ name }) => name === key);
  if (attribute && !attribute.archived && KEY_TYPES.has(attribute.dataType)) return;
  const cause = attribute
    ? attribute.archived
      ? "is archived"
      : "is neither a text nor a whole number"
    : "is not defined for contacts";
  throw new ImportError(
    "usage",
    `The key of leads has to be a custom attribute of the workspace, and the one that was named ${cause}. Create an attribute of type STRING for it.`,
  );
}

/**
 * Refuses a file with columns of attributes that cannot be written: each row would have the same fault.
 * @throws ImportError `refused` that lists them by their places
 */
export function checkAttributeColumns(columns: readonly Target[], { attributes }: Facts): void {
  const faults = columns.flatMap((target, index) => {
    const attribute = target.kind === "attribute" && attributes.find(({ name }) => name === target.name);
    if (target.kind !== "attribute" || (attribute && !attribute.archived)) return [];
    return `  - Column ${index + 1} is of a custom attribute that the workspace ${attribute ? "has archived" : "does not have for contacts"}.`;
  });
  if (faults.length > 0)
    throw new ImportError(
      "refused",
      `Columns of the file cannot be imported. Define the attributes, or leave the columns out with a map:\n${faults.join("\n")}`,
    );
}
