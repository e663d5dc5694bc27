import DataLoader from "dataloader";
import type { LoaderSetting } from "../loader-setting.js";

/** Refuses timelines of so many contacts that an operation could not read them all. */
export function createActivityLoaders({ work }: LoaderSetting) {
  return {
    /** Waits for all contacts whose timelines are asked for at the same time, each with its calls. */
    affordable: new DataLoader<{ readonly contactId: string; readonly calls: number }, true>(
      async (asked) => {
        // One is read in any case: what it costs is counted call by call.
        if (asked.length > 1) work.bill.checkAffordable(asked.reduce((sum, { calls }) => sum + calls, 0));
        return asked.map(() => true as const);
      },
      { name: "activity.affordable", cache: false },
    ),
  };
}
