import { CreateNoteMutation } from "./create-note.mutation.js";
import { NoteResolver } from "./note.resolver.js";

/** What the schema takes from this folder. */
export const noteResolvers = [NoteResolver, CreateNoteMutation] as const;
