import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Scope } from "../../config/scopes.js";
import type { AnswerShape } from "./answer-shape.js";
import type { inputSchema } from "./input-schema.js";
import type { ToolAnnotations } from "./tool-policy.js";

/** An operation as agents see it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ReturnType<typeof inputSchema>;
  readonly annotations: ToolAnnotations;
  readonly isMutation: boolean;
  /** Names of its arguments, with those that are no variables. */
  readonly argumentNames: ReadonlySet<string>;
  /** The text that is executed, and the operation in it. */
  readonly text: string;
  readonly operationName: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly shape: AnswerShape;
  /** Whether its answer holds texts of conversations, tickets, notes or events. */
  readonly hasUntrustedText: boolean;
  /** The tool that shows whether a write was done; `null` where none is named. */
  readonly check: string | null;
  /** Whether a caller with these scopes can get anything from it. */
  readonly isFor: (scopes: ReadonlySet<Scope>) => boolean;
}

/** Arguments that are no variables of an operation. */
export const IDEMPOTENCY_KEY = "idempotencyKey";
export const PREVIEW_TOKEN = "previewToken";
