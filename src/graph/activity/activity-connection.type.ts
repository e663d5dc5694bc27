import { connectionOf } from "../paging/connection.type.js";
import { ContactActivity } from "./activity.type.js";

/** A page of a timeline. Nobody tells how many entries there are. */
export const ContactActivityConnection = connectionOf(
  ContactActivity,
  "ContactActivity",
  null,
  "conversations:read",
);
