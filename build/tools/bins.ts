import path from 'node:path'
import { readJson } from './json.ts'
import { inProject } from './paths.ts'

/**
 * The arguments that make Node run a tool of node_modules, the same on every system.
 * @returns the script's path below `root`, which is the project or a copy of it
 */
export function toolScript(packageName: string, root = inProject()): string {
  const folder = path.join(root, 'node_modules', packageName)
  const { bin } = readJson(path.join(folder, 'package.json'))
  const file = typeof bin === 'string' ? bin : Object.values(bin as Record<string, string>)[0]
  if (!file) throw new Error(`${packageName} has no program`)
  return path.join(folder, file)
}
