import { quotedPrintable } from './encode.ts'

type Part = { readonly id: string; readonly type: string; readonly text: string }

const CRLF = '\r\n'

/** A mail in alternative parts, from its headers in order. */
export function mimeMail(
  headers: readonly (readonly [string, string])[],
  parts: readonly Part[],
  boundary: string,
): Buffer {
  const head = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; ${CRLF}\tboundary="${boundary}"`,
    '',
    '',
  ]
  const body = parts.flatMap(({ id, type, text }) => [
    `--${boundary}`,
    `Content-Type: ${type};charset=UTF-8`,
    'Content-Transfer-Encoding: quoted-printable',
    `Content-ID: ${id}`,
    '',
    quotedPrintable(text),
    '',
  ])
  return Buffer.from([...head, ...body, `--${boundary}--`, ''].join(CRLF))
}
