import { readFileSync } from 'node:fs'

/** Reads a JSON file of our own or of an installed package; its shape is not checked. */
export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
