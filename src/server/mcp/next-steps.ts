/**
 * What a model should do after an error, by the error's code. The message says what was wrong; this says how to go on, also
 * to a model that would otherwise just repeat the call.
 */
const STEPS: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: "Correct the arguments as the message says, and call the tool again.",
  INVALID_INPUT: "Correct the arguments as the message says, and call the tool again.",
  NOT_FOUND: "Look up the id or the name again with a tool that reads; do not guess.",
  CONFLICT: "Read the contact that already has these details, and ask whether it is the one that was meant.",
  MERGE_NOT_POSSIBLE: "Read both contacts, and preview the merge with the ids of a lead and of a user.",
  ROLE_CHANGE_NOT_POSSIBLE: "Leave the role out.",
  NOT_RESTORABLE: "Do not try again. Ask the person you work for.",
  LIMIT_EXCEEDED: "Do not repeat the same call. Change less at a time, or ask the person you work for.",
  COST_LIMIT_EXCEEDED: "Ask for less: a smaller `first`, fewer filters, or a narrower condition.",
  RATE_LIMITED: "Wait as long as the error says, then repeat the call. Do not call other tools meanwhile.",
  OVERLOADED: "Wait as long as the error says, then repeat the call.",
  FORBIDDEN:
    "Do not try again: this caller may not see or do this. Tell the person you work for which scope is missing.",
  NO_ACTING_ADMIN:
    "Do not try again: the operator of this server decides which teammate this caller acts as.",
  INTERCOM_UNAUTHORIZED: "Do not try again: the operator of this server has to check its token.",
  INTERCOM_UNAVAILABLE: "Repeat the call in a few seconds, at most twice.",
  INTERCOM_TIMEOUT: "Repeat the call once. If it fails again, ask for less.",
  INTERCOM_BAD_RESPONSE: "Repeat the call once.",
  UNAVAILABLE: "Nothing was written. Repeat the call in a few seconds, at most twice.",
  OPERATION_NOT_LISTED: "Do not try again: the operator of this server has to list this operation.",
};

const OTHER = "Do not repeat the same call. Tell the person you work for what the message says.";

/**
 * @param check The tool that shows whether a write was done; `null` where none is known.
 */
export function nextStep(code: string, check: string | null): string {
  if (code !== "OUTCOME_UNKNOWN") return (Object.hasOwn(STEPS, code) && STEPS[code]) || OTHER;
  const how = check
    ? `Call ${check} to see whether it was done.`
    : "Read what it would have changed to see whether it was done.";
  return `Do not repeat the call yet. ${how} Repeat it only if it was not done.`;
}
