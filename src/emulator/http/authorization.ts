/**
 * The token of an Authorization header, or null when there is none. Besides Bearer, Intercom takes Basic with the token as
 * user name and no password: the official clients up to 4.0 send nothing else.
 */
export function readToken(header: string | undefined): string | null {
  const [, scheme = "", credentials = ""] = /^(Bearer|Basic) (\S+)$/i.exec(header ?? "") ?? [];
  if (scheme === "") return null;
  if (scheme.toLowerCase() === "bearer") return credentials;
  const [userName = "", password] = Buffer.from(credentials, "base64").toString().split(":");
  return userName !== "" && password !== undefined ? userName : null;
}
