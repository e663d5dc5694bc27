/** Prints why the command cannot continue, and ends the process. */
export function exitWith(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

/** Returns the result of `parse`. An invalid flag ends the process with exit code 2 and a reference to the help page. */
export function flagsOrExit<T>(command: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    return exitWith(2, `${(error as Error).message}\nSee intercom-graph ${command} --help`);
  }
}
