import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sampleCaptures } from '../../build/sample/captures.ts'
import { mailOf } from '../../build/sample/mail/mailOf.ts'
import { mboxOf } from '../../build/sample/mail/mboxOf.ts'
import { owner } from '../../build/sample/owner.ts'
import { pageOf } from '../../build/sample/page/pageOf.ts'
import type { Scene } from '../../build/sample/scene.ts'
import type { TruthPerson } from '../../build/sample/truth.ts'

const form = { language: 'en', owner } as const

/**
 * Writes what a member may save besides the export: a mailbox with the invitation mails, and both invitation pages.
 * @param at when, milliseconds since 1970, UTC
 * @returns the files by what they hold, and the truth for the export and the captures together
 */
export function writeCaptures(
  folder: string,
  scene: Scene,
  at: number,
): { readonly paths: readonly string[]; readonly people: readonly TruthPerson[] } {
  const onPage = { layout: 'g4', flavour: 'chromium-mhtml', language: 'en', capturedAt: at } as const
  const { files, people } = sampleCaptures(scene, at, {
    mails: (waiting) => [
      {
        name: 'mail.mbox',
        bytes: Buffer.concat([
          ...mboxOf(
            waiting.map((shown) => mailOf(shown, { ...form, kind: 'invitation', era: '2025' })),
            'takeout',
          ),
        ]),
      },
    ],
    page: (waiting) => [{ ...pageOf(waiting, { ...onPage, direction: 'received' }), name: 'received.mhtml' }],
    sentPage: (waiting) => [{ ...pageOf(waiting, { ...onPage, direction: 'sent' }), name: 'sent.mhtml' }],
  })
  const paths = files.map(({ name, bytes }) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    return path
  })
  return { paths, people }
}
