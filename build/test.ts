import { type Count, countLine, oneCheck, total } from './checks/count.ts'
import { lint, packagedApps, playwright, types, unit } from './checks/steps.ts'
import { ensureElectron } from './electronRuntime.ts'
import type { ElectronRuntime } from './runtime/types.ts'
import { Failure, runScript } from './tools/failure.ts'
import { type WindowPlace, windowPlace } from './windowPlace.ts'

const stepNames = ['types', 'lint', 'unit', 'window', 'packaged'] as const
type StepName = (typeof stepNames)[number]

const isStep = (word: string): word is StepName => (stepNames as readonly string[]).includes(word)

/**
 * `npm test` checks everything; `npm test -- types unit` only those steps; `npm test -- window import` hands
 * the words that are not steps to the test runner, which takes them as parts of file names.
 */
async function main(): Promise<number> {
  const words = process.argv.slice(2)
  const wanted = words.some(isStep) ? words.filter(isStep) : stepNames
  const filters = words.filter((word) => !isStep(word))
  const windows = wanted.includes('window') || wanted.includes('packaged')
  // Fetching and compiling it takes a minute on a new machine: meanwhile the other checks run.
  const runtime = windows ? ensureElectron() : null
  runtime?.catch(() => {})
  const counts = new Map<StepName, Count>()
  const step = async (name: StepName, check: () => Promise<Count>) => {
    if (wanted.includes(name)) counts.set(name, await headed(name, check))
  }
  await step('types', types)
  await step('lint', lint)
  await step('unit', () => unit(filters))
  await withWindows(runtime, async (enter) => {
    for (const name of ['window', 'packaged'] as const)
      await step(name, async () => {
        const { place, apps } = await enter()
        return playwright(name, place, apps, filters)
      })
  })
  return conclude(counts)
}

type Ready = { readonly place: WindowPlace; readonly apps: Record<string, string> }

/** Builds, packages and prepares the windows' place once, however many steps need it, and clears it away. */
async function withWindows(
  runtime: Promise<ElectronRuntime> | null,
  use: (enter: () => Promise<Ready>) => Promise<void>,
): Promise<void> {
  if (!runtime) return
  let ready: Promise<Ready> | undefined
  const prepare = async () => {
    const apps = await packagedApps(await runtime)
    return { apps, place: await windowPlace() }
  }
  try {
    await use(() => (ready ??= prepare()))
  } finally {
    await ready?.then(({ place }) => place.leave()).catch(() => {})
  }
}

let toldError: unknown

/** A step that cannot be run at all has failed, with its reason. */
async function headed(name: StepName, check: () => Promise<Count>): Promise<Count> {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  try {
    return await check()
  } catch (error) {
    if (error === toldError) console.error('For the reason above:')
    else console.error(error instanceof Failure ? error.message : error)
    console.error(`The ${name} checks could not be run.`)
    toldError = error
    return oneCheck(false)
  }
}

function conclude(counts: ReadonlyMap<StepName, Count>): number {
  console.log(`\n── ${'─'.repeat(61)}`)
  for (const [name, count] of counts) console.log(`${name.padEnd(9)} ${countLine(count)}`)
  const sum = total([...counts.values()])
  console.log(countLine(sum))
  return sum.failed === 0 ? 0 : 1
}

await runScript(main)
