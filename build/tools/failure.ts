/** An expected failure: its message is a whole sentence for the person at the terminal, so no stack is shown. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/**
 * Runs a script's main function and ends the process with its exit code.
 * A `Failure` prints its sentence alone; anything else is a bug and prints its stack.
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    process.exitCode = 1
  }
}
