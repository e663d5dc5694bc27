import { CreateNoteMutation } from "./create-note.mutation.js";
import { NoteAuthorEdge } from "./edges/author.edge.js";
import { NoteContactEdge } from "./edges/contact.edge.js";

/** What the schema takes from this folder. */
export const noteResolvers = [NoteAuthorEdge, NoteContactEdge, CreateNoteMutation] as const;
