/** An expected failure: its message is a whole sentence for the person at the terminal, so no stack is shown. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/**
 * Runs a script's main function and ends the process with its exit code.
 * A `Failure` prints its sentence alone; anything else is a bug and prints its stack.
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  const code = await exitCodeOf(main)
  process.exitCode = code
  // electron-builder, once it has packaged, ends a process that has nothing left to do with a 0 of its own.
  process.on('exit', () => {
    process.exitCode = code
  })
}

async function exitCodeOf(main: () => Promise<number>): Promise<number> {
  try {
    return await main()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    return 1
  }
}
