import { fileURLToPath } from 'node:url'
import { runScript } from '../tools/failure.ts'
import { owner } from './owner.ts'
import { sampleCommand } from './sampleCommand.ts'
import { sampleFiles } from './sampleFiles.ts'
import { type SampleOptions, type Scene, sceneOf } from './scene.ts'
import type { Truth } from './truth.ts'
import { truthPeople } from './truthPeople.ts'
import { writeZip } from './zip.ts'

/**
 * Writes a LinkedIn export of invented people as a zip. The same options give the same bytes.
 * @returns what a perfect importer finds in it
 */
export async function writeSample(file: string, options: SampleOptions = {}): Promise<Truth> {
  return await writeScene(file, sceneOf(options))
}

/** The same of a scene that is there already, because other things than the export are made of it as well. */
export async function writeScene(file: string, scene: Scene): Promise<Truth> {
  const { people, sources, variant, asOf } = scene
  const { entries, counted } = sampleFiles(people, sources, variant, asOf)
  await writeZip(file, entries, asOf)

  const files = [...counted()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const imported = (name: RegExp): number =>
    files.filter((one) => name.test(one.name)).reduce((sum, one) => sum + one.imported, 0)
  return {
    asOf: new Date(asOf).toISOString(),
    owner: { key: owner.slug, name: owner.name },
    files,
    invitations: imported(/^Invitations/),
    connections: imported(/^Connections/),
    messages: imported(/^messages/i),
    people: truthPeople(scene),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(() => sampleCommand(process.argv.slice(2), writeSample))
}
