import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../../build/tools/command.ts'
import { projectRoot } from '../../../build/tools/paths.ts'

/** A script that ends as `main` says, after these statements. */
const script = (main: string, before = '') => {
  const failure = JSON.stringify(join(projectRoot, 'build/tools/failure.ts'))
  const source = `import { Failure, runScript } from ${failure}\n${before}\nawait runScript(async () => { ${main} })`
  return run(process.execPath, ['--input-type=module', '--eval', source], { cwd: projectRoot })
}

it('a script ends with the exit code of its main function', async () => {
  expect((await script('return 0')).code).toBe(0)
  expect((await script('return 3')).code).toBe(3)
})

it('a failure prints its sentence alone, and ends with 1', async () => {
  const failed = await script("throw new Failure('There is no display.')")
  expect(failed).toMatchObject({ code: 1, output: 'There is no display.\n' })
})

it('a bug prints where it is, and ends with 1', async () => {
  const failed = await script("throw new TypeError('Not a number')")
  expect(failed.code).toBe(1)
  expect(failed.output).toMatch(/TypeError: Not a number\s+at /)
})

it('a package that leaves the process with 0 when all is done does not make a success of a failure', async () => {
  const leaves = "process.on('beforeExit', () => process.exit(0))"
  expect((await script('return 1', leaves)).code).toBe(1)
  expect((await script('throw new Error()', leaves)).code).toBe(1)
})

it('electron-builder does not make a success of a failure', async () => {
  const folder = "import { TmpDir } from 'builder-util'\nawait new TmpDir('test').getTempDir()"
  expect((await script('return 1', folder)).code).toBe(1)
})
