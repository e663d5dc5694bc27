import { connectionOf } from "../paging/connection.type.js";
import { ContactEvent } from "./event.type.js";

/** A page of events. Intercom does not tell how many there are. */
export const ContactEventConnection = connectionOf(ContactEvent, "ContactEvent", null, "conversations:read");
