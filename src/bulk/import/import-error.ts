import { BulkError } from "../bulk-error.js";

/** The reason why an import ended early. The message names cause and cure, and contains nothing that is in the file. */
export class ImportError extends BulkError {
  override readonly name = "ImportError";
}
