import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../build/sample/page/flavours.ts'
import { pageOf } from '../../../../build/sample/page/pageOf.ts'
import { elapsed } from '../../../../build/sample/page/wording.ts'
import type { Shown } from '../../../../build/sample/shown.ts'

const capturedAt = Date.UTC(2026, 9, 20, 9, 30, 12)
const ada: Shown = {
  number: '7400000000000000001',
  first: 'Ada',
  last: 'Testcase',
  slug: 'ada-testcase',
  headline: null,
  place: null,
  sentAt: capturedAt - 16 * 86_400_000,
  note: 'Hello\nthere',
  mutual: { count: 9, name: 'Bo Fixture' },
  shared: null,
  follows: true,
}
const options = { layout: 'g4', direction: 'received', language: 'en', capturedAt } as const
const text = (flavour: (typeof flavours)[number], direction: 'received' | 'sent' = 'received') =>
  pageOf([ada], { ...options, flavour, direction }).bytes.toString()

describe('a captured page', () => {
  it('is the same each time', () => {
    for (const flavour of flavours) {
      expect(pageOf([ada], { ...options, flavour })).toEqual(pageOf([ada], { ...options, flavour }))
    }
  })

  it('is named as browsers name it', () => {
    expect(pageOf([ada], { ...options, flavour: 'chromium-mhtml' }).name).toBe(
      '(2) Manage invitations _ LinkedIn.mhtml',
    )
  })

  it('saved complete tells where it was', () => {
    expect(text('chromium-complete').split('\n')[1]).toMatch(
      /^<!-- saved from url=\(0063\)https:\/\/www\.linkedin\.com\/mynetwork\/invitation-manager\/received\/ -->/,
    )
  })

  it('saved as one file is a web archive with a date and short lines', () => {
    const archive = text('chromium-mhtml')
    expect(archive).toContain('\r\nDate: Tue, 20 Oct 2026 09:30:12 GMT\r\n')
    expect(archive).not.toContain('<script')
    expect(Math.max(...archive.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(140)
  })

  it('saved as HTML only has relative addresses', () => {
    expect(text('chromium-html-only')).toContain('href="/in/ada-testcase/"')
    expect(text('chromium-html-only')).not.toContain('https://www.linkedin.com/in/')
  })

  it('copied from Firefox has no buttons, from Chromium all of them', () => {
    expect(text('firefox-clipboard-html')).not.toContain('<button')
    expect(text('chromium-clipboard-html')).toContain('Ignore an invitation to connect from Ada Testcase')
  })

  it('copied as text has the note with its button glued on', () => {
    const lines = text('chromium-clipboard-text').split('\n')
    const from = lines.indexOf('Ada Testcase’s profile picture')
    expect(lines.slice(from, from + 15)).toEqual([
      'Ada Testcase’s profile picture',
      'Ada Testcase follows you and is inviting you to connect',
      '',
      '--',
      '',
      'Bo Fixture and 8 other mutual connections',
      '',
      '2 weeks ago',
      '',
      'Ignore',
      'Accept',
      'Hello',
      'there… more',
      '',
      'Reply to Ada',
    ])
  })

  it('saved as text by Firefox has addresses, rules and short lines', () => {
    const lines = text('firefox-text-file').split('\n')
    expect(lines).toContain('-'.repeat(72))
    expect(lines.join('\n')).toContain('<https://www.linkedin.com/in/ada-testcase/>')
    expect(lines.filter((line) => !line.includes('<')).every((line) => line.length <= 76)).toBe(true)
  })

  it('of those sent has the note below Withdraw', () => {
    const page = text('chromium-clipboard-text', 'sent')
    expect(page).toContain('Sent 2 weeks ago\n\nWithdraw\nHello\nthere… more')
  })
})

describe('the time passed', () => {
  it.each([
    ['2026-10-20T09:10:00Z', 20, 'minute'],
    ['2026-10-19T21:30:12Z', 12, 'hour'],
    ['2026-10-14T09:30:12Z', 6, 'day'],
    ['2026-10-13T09:30:12Z', 1, 'week'],
    ['2026-09-20T09:30:13Z', 4, 'week'],
    ['2026-09-20T09:30:12Z', 1, 'month'],
    ['2025-10-20T09:30:12Z', 1, 'year'],
  ])('since %s is %i %s', (since, count, unit) => {
    expect(elapsed(Date.parse(since), capturedAt)).toEqual({ count, unit })
  })
})
