import { ActivitySubjectEdge } from "./edges/subject.edge.js";

/** The parts of this folder that the schema uses. */
export const activityResolvers = [ActivitySubjectEdge] as const;
