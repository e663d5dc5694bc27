/** One thing that happened, under Intercom's name for it. */
export interface Notification {
  readonly topic: string;
  readonly item: unknown;
}
