/** The key of this tab: gone when the tab is closed, and never sent to another origin. */
const NAME = "intercom-graph.key";

/** Whether the server asks callers for a key or a token. It says so in the page. */
export const needsKey = document.querySelector<HTMLMetaElement>('meta[name="sign-in"]')?.content === "key";

export const readKey = (): string | null => sessionStorage.getItem(NAME);

export function keepKey(key: string): void {
  sessionStorage.setItem(NAME, key);
}

export function signOut(): void {
  sessionStorage.removeItem(NAME);
  location.assign(document.baseURI); // a new page, so that nothing of the last caller is left in memory
}
