import path from 'node:path'
import { isAppUrl } from './address.ts'

export type Served = { readonly status: 200; readonly file: string } | { readonly status: 400 | 404 | 405 }

/**
 * Which file answers a request for `app://doorman/…`.
 * @param root the folder that is served
 * @param files what the build put there, as relative paths with `/`: nothing else is ever served
 */
export function servedFile(
  request: { readonly method: string; readonly url: string },
  root: string,
  files: ReadonlySet<string>,
): Served {
  if (request.method !== 'GET') return { status: 405 }
  if (!isAppUrl(request.url)) return { status: 400 }
  const wanted = decodedPath(new URL(request.url).pathname)
  if (wanted === null) return { status: 400 }
  const name = wanted === '/' ? 'index.html' : wanted.slice(1)
  const file = path.join(root, name)
  return files.has(name) && isInside(root, file) ? { status: 200, file } : { status: 404 }
}

function decodedPath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname)
    return /[\0\\]|(?:^|\/)\.\.(?:\/|$)/u.test(decoded) ? null : decoded
  } catch {
    return null
  }
}

function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file)
  return relative !== '' && !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}
