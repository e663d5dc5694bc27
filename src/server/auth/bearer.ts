import { Refusal } from "../errors/refusal.js";

/**
 * The token of an `Authorization: Bearer` header.
 * @throws Refusal when there is none
 */
export function bearerToken(authorization: string | undefined): string {
  const [, token] = /^Bearer +([\x21-\x7e]{1,8192})$/i.exec(authorization ?? "") ?? [];
  if (token === undefined)
    throw unauthenticated("The request has no bearer token. Send `Authorization: Bearer <token>`.");
  return token;
}

/** Says nothing of what is wrong with a token: that would help only who guesses. */
export function unauthenticated(
  message = "The token is not valid for this service. It may be unknown, expired or issued for another service. Use a valid token.",
): Refusal {
  return new Refusal(401, "UNAUTHENTICATED", message, { "www-authenticate": "Bearer" });
}
