import type { User } from "./accounts.js";

/** Users of the company; all but the last wrote to it, so that Intercom knows a contact with their id. */
export const users: readonly User[] = [
  { id: "seed-merge-user", email: "milo@company.example" },
  { id: "auth0|seed-user", email: "odd@company.example" },
  { id: "user-3", email: "three@company.example" },
  { id: "user-2", email: "two@company.example" },
  { id: "nobody-yet", email: "new@company.example" },
];
