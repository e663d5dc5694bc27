/** Says why the command cannot go on, and ends the process. */
export function exitWith(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

/** What `parse` returns. A flag that is wrong ends the process with 2, and names the page that explains the flags. */
export function flagsOrExit<T>(command: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    return exitWith(2, `${(error as Error).message}\nSee intercom-graph ${command} --help`);
  }
}
