/** Whether Intercom's answer to a removal was lost and it had to be sent twice: then no more is known of what is gone than its id. */
export function isIdOnly(removed: object): boolean {
  return Object.keys(removed).every((key) => key === "type" || key === "id");
}
