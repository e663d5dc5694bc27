import { TrackContactEventMutation } from "./track-contact-event.mutation.js";

/** The parts of this folder that the schema uses. */
export const eventResolvers = [TrackContactEventMutation] as const;
