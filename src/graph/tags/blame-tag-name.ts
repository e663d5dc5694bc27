import type { Context } from "../context.js";
import type { Explain } from "../errors/attempt.js";
import { blameOneOf } from "../errors/blame.js";

/**
 * Why Intercom refused a name: another tag has it by now.
 * @param id The tag that is to have the name; `undefined` where the tag is new.
 */
export const blameTagName = (context: Context, name: string, id?: string): Explain =>
  blameOneOf(context, [
    {
      look: async () => {
        const namesake = await context.loaders.tags.namesake(name, id);
        return (
          namesake && {
            message: `The tag ${namesake.id} already has this name. Use that tag, or choose another name.`,
            field: ["input", "name"],
          }
        );
      },
    },
  ]);
