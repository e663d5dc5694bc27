import { CreateNoteMutation } from "./create-note.mutation.js";
import { NoteAuthorEdge } from "./edges/author.edge.js";
import { NoteContactEdge } from "./edges/contact.edge.js";

/** The parts of this folder that the schema uses. */
export const noteResolvers = [NoteAuthorEdge, NoteContactEdge, CreateNoteMutation] as const;
