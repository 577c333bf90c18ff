import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'
import { appScheme } from './address.ts'
import { responseHeaders } from './headers.ts'
import { servedFile } from './servedFile.ts'

/** Declares `app:` as a scheme with an origin of its own; must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }])
}

/** Serves the built page as `app://doorman/`. */
export function serveApp(): void {
  const root = path.join(import.meta.dirname, 'renderer')
  const list = path.join(import.meta.dirname, 'renderer-files.json')
  const files: ReadonlySet<string> = new Set(JSON.parse(readFileSync(list, 'utf8')))
  protocol.handle(appScheme, async (request) => {
    const served = servedFile(request, root, files)
    if (served.status !== 200)
      return new Response(null, { status: served.status, headers: responseHeaders(null) })
    return new Response(new Uint8Array(await readFile(served.file)), {
      headers: responseHeaders(served.file),
    })
  })
}
