import { spawn } from 'node:child_process'
import { Failure } from './failure.ts'

export type CommandOptions = {
  readonly cwd?: string
  /** Replaces the whole environment. */
  readonly env?: NodeJS.ProcessEnv
  /** Lets the command write to our terminal instead of collecting what it says. */
  readonly show?: boolean
  readonly timeoutMs?: number
}

export type CommandResult = { readonly code: number; readonly output: string }

/**
 * Runs a command without a shell and waits for it.
 * @returns its exit code (127 when it does not exist, 1 when a signal ended it) and, unless shown, all it wrote
 */
export function run(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs, killSignal: 'SIGKILL' }),
    })
    const output: string[] = []
    child.stdout?.setEncoding('utf8').on('data', (text: string) => output.push(text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => output.push(text))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.join('') }))
  })
}

/**
 * Runs a command that has to succeed.
 * @returns what it wrote
 * @throws Failure with `sentence` and the end of what the command wrote
 */
export async function mustRun(
  command: string,
  args: readonly string[],
  sentence: string,
  options: CommandOptions = {},
): Promise<string> {
  const { code, output } = await run(command, args, options)
  if (code !== 0)
    throw new Failure(`${sentence} (${command} ended with ${code})\n${lastLines(output)}`.trim())
  return output
}

/** Whether a program of this name is on PATH. */
export async function hasCommand(name: string): Promise<boolean> {
  return (await run('sh', ['-c', 'command -v "$0"', name])).code === 0
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-15).join('\n')
}
