/** The teammate that a caller's key or token names: by Intercom's id, or by an e-mail address, which is looked up. */
export type NamedAdmin =
  | { readonly by: "id"; readonly id: string }
  | { readonly by: "email"; readonly email: string };

/** As whom the sender of an operation may write to customers. */
export interface Actor {
  /** The teammate that it is; `null` where it names none. */
  readonly admin: NamedAdmin | null;
  /** Whether it may choose a teammate by the argument `adminId`. */
  readonly mayImpersonate: boolean;
}

/** Who names no teammate and may choose none. */
export const nobody: Actor = { admin: null, mayImpersonate: false };
