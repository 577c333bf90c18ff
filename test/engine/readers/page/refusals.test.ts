import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../../build/sample/page/pageOf.ts'
import { CAPTURED, cast } from './cast.ts'
import { readPage, refusal } from './reading.ts'

const saved = (address: string) => `<!DOCTYPE html>\n<!-- saved from url=(0042)${address} -->\n`
const RECEIVED = saved('https://www.linkedin.com/mynetwork/invitation-manager/received/')
const html = (body: string, lang = 'en') => `<html lang="${lang}"><head></head><body>${body}</body></html>`
const options = { layout: 'g4', direction: 'received', language: 'en', capturedAt: CAPTURED } as const

const card = (index: number, buttons: string) =>
  `<div role="listitem"><a href="https://www.linkedin.com/in/person-${index}/"><strong>Person ${index}</strong></a>` +
  `<p>Tester</p><p>3 mutual connections</p>${buttons}</div>`
const answers = (index: number) =>
  `<button aria-label="Ignore an invitation to connect from Person ${index}">Ignore</button>` +
  `<button aria-label="Accept Person ${index}’s invitation">Accept</button>`
const list = (...items: string[]) => `<main><div data-testid="lazy-column">${items.join('')}</div></main>`
const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index))

describe('another page is refused by name', () => {
  it.each([
    [
      'a profile',
      saved('https://www.linkedin.com/in/ada-testcase/') + html('<h1>Ada Testcase</h1>'),
      'the profile of "Ada Testcase"',
    ],
    [
      'the profile of an inviter, without its address',
      '<html><head><title>(1) Ada Testcase | LinkedIn</title></head><body><main class="pv-top-card">' +
        '<h1>Ada Testcase</h1><button aria-label="Accept Ada Testcase’s invitation">Accept</button></main></body></html>',
      'the profile of "Ada Testcase"',
    ],
    [
      'the connections',
      saved('https://www.linkedin.com/mynetwork/invite-connect/connections/') +
        html('<p>683 connections</p>'),
      'Doorman reads Connections.csv',
    ],
    [
      'the connections, without their address',
      html(
        '<div componentkey="ConnectionCard_0-ada"><a href="https://www.linkedin.com/in/ada/">Ada</a></div>',
      ),
      'Doorman reads Connections.csv',
    ],
    ['a page to sign in', html('<form><input type="password"></form>'), "LinkedIn's page to sign in"],
    [
      'the feed',
      saved('https://www.linkedin.com/feed/?token=1') + html('<p>News</p>'),
      'another page of LinkedIn',
    ],
    ['another site', saved('https://news.example/a?b') + html('<p>News</p>'), 'a page of "news.example"'],
    ['another site, without its address', html('<p>News</p>'), 'a page of another site'],
  ])('%s', async (_, content, says) => {
    const { failure } = await refusal('saved.html', content)
    expect(failure.code).toBe('unknown-page')
    expect(failure.message).toContain("saved.html is not LinkedIn's list of invitations")
    expect(failure.message).toContain(says)
    expect(failure.message).not.toContain('token')
  })

  it('the text of the connections', async () => {
    const person = (name: string) =>
      `${name}’s profile picture\n${name}\nTester\nConnected on June 9, 2025\nMessage\n`
    const { failure } = await refusal('pasted.txt', person('Ada Testcase') + person('Bo Fixture'))
    expect(failure.message).toContain('Doorman reads Connections.csv')
  })

  it('some other text', async () => {
    expect((await refusal('pasted.txt', 'Dear diary')).failure.code).toBe('unknown-page')
  })
})

describe('an empty file', () => {
  it.each(['x.html', 'x.mhtml', 'x.txt'])('%s is called empty', async (name) => {
    expect((await refusal(name, ' \n')).failure).toMatchObject({
      code: 'empty-file',
      message: `${name} is empty. Save or copy the page again.`,
    })
  })
})

describe('a page that LinkedIn changed', () => {
  it('says what was found, where most can be read', async () => {
    const body = list(
      ...many(9, (index) => card(index, answers(index))),
      ...many(3, (index) => card(index + 9, '')),
    )
    const { invitations, issues, notes, rows } = await readPage({
      name: 'x.html',
      bytes: Buffer.from(RECEIVED + html(body)),
    })
    expect(invitations).toHaveLength(9)
    expect(issues).toHaveLength(3)
    expect(rows).toBe(12)
    expect(notes.join()).toContain('12 profile links found, 9 read, 3 not: ')
  })

  it('is refused where most cannot', async () => {
    const body = list(
      ...many(2, (index) => card(index, answers(index))),
      ...many(10, (index) => card(index + 2, '')),
    )
    const { failure } = await refusal('x.html', RECEIVED + html(body))
    expect(failure.code).toBe('page-changed')
    expect(failure.message).toContain('LinkedIn changed its page; nothing was imported.')
    expect(failure.message).toContain('12 profile links found, 2 read, 10 not: ')
    expect(failure.message).toContain('Structure: div[data-testid] > div[role] > a[href]')
    expect(failure.message).not.toMatch(/Person|person-/)
  })

  it('is refused without any card', async () => {
    const body = '<main><p><a href="https://www.linkedin.com/in/ada/">Ada</a></p></main>'
    expect((await refusal('x.html', RECEIVED + html(body))).failure.message).toContain(
      '1 profile links found, 0 read',
    )
  })

  it('is refused where names are gone', async () => {
    const nameless = (index: number) =>
      `<div role="listitem" componentkey="urn:li:invitation:${index}"><button>x</button></div>`
    expect((await refusal('x.html', RECEIVED + html(list(...many(5, nameless))))).failure.code).toBe(
      'page-changed',
    )
  })

  it('is refused where nobody has a mutual connection any more', async () => {
    const mute = (index: number) => card(index, answers(index)).replace('3 mutual connections', '3 in common')
    const { failure } = await refusal('x.html', RECEIVED + html(list(...many(21, mute))))
    expect(failure.message).toContain('none of 21 invitations has a mutual connection')
    const few = await readPage({
      name: 'x.html',
      bytes: Buffer.from(RECEIVED + html(list(...many(20, mute)))),
    })
    expect(few.invitations).toHaveLength(20)
  })

  it('is not an empty list', async () => {
    const { invitations, captures } = await readPage({
      name: 'x.html',
      bytes: Buffer.from(RECEIVED + html('<main><p>No pending invitations</p></main>')),
    })
    expect(invitations).toEqual([])
    expect(captures[0]).toMatchObject({ read: 0, shown: null })
  })
})

describe('an unknown language', () => {
  it('is read as far as the structure goes, and says so', async () => {
    const polish = (index: number) =>
      card(index, `<button aria-label="Zaakceptuj zaproszenie od Person ${index}">Zaakceptuj</button>`)
    const { invitations, notes } = await readPage({
      name: 'x.html',
      bytes: Buffer.from(RECEIVED + html(list(...many(3, polish)), 'pl')),
    })
    expect(invitations.map(({ who }) => who)).toEqual(
      many(3, String).map((index) => ({
        slug: `person-${index}`,
        urn: null,
        email: null,
        name: `Person ${index}`,
      })),
    )
    expect(invitations[0]).toMatchObject({ headline: 'Tester', mutual: null, sentAt: null })
    expect(notes[0]).toContain('a language Doorman does not read (pl)')
  })
})

describe('a damaged file', () => {
  const archive = pageOf(cast(20, 3), { ...options, flavour: 'chromium-mhtml' }).bytes
  const cut = (bytes: Buffer, part: number) => bytes.subarray(0, Math.floor(bytes.length * part))

  it('that was cut off gives what is in it, with a note', async () => {
    const { invitations, notes } = await readPage({ name: 'x.mhtml', bytes: cut(archive, 0.5) })
    expect(invitations.length).toBeGreaterThan(5)
    expect(notes.join()).toContain('it may have been cut off')
    const complete = pageOf(cast(20, 3), { ...options, flavour: 'chromium-complete' }).bytes
    const page = await readPage({ name: 'x.html', bytes: cut(complete, 0.5) })
    expect(page.notes.join()).toContain('The file ends in the middle of the page')
  })

  it('with broken escapes is still read', async () => {
    const broken = archive
      .toString('latin1')
      .replaceAll('Warehouse', 'Ware=ZZhouse')
      .replaceAll('</footer', '= =\t</footer')
    const { invitations } = await readPage({ name: 'x.mhtml', bytes: Buffer.from(broken, 'latin1') })
    expect(invitations).toHaveLength(20)
    expect(JSON.stringify(invitations)).toContain('Ware=ZZhouse')
  })

  it('without a page in it is refused', async () => {
    const head = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\n'
    const { failure } = await refusal(
      'x.mhtml',
      `${head}Content-Type: multipart/related; boundary="b"\r\n\r\n--b--\r\n`,
    )
    expect(failure.message).toContain('has no page in it')
  })
})

describe('a page made to do harm', () => {
  const one = card(1, answers(1))

  it('may be nested 200,000 deep', async () => {
    const body = '<div>'.repeat(200_000) + one + '</div>'.repeat(200_000)
    const { invitations } = await readPage({ name: 'x.html', bytes: Buffer.from(RECEIVED + html(body)) })
    expect(invitations.map(({ who }) => who.name)).toEqual(['Person 1'])
  })

  it('may be as large as a page can be, and no larger', async () => {
    const filled = (bytes: number) => RECEIVED + html(`${list(one)}<script>${'x'.repeat(bytes)}</script>`)
    const large = await readPage({ name: 'x.html', bytes: Buffer.from(filled(19 * 1024 * 1024)) })
    expect(large.invitations).toHaveLength(1)
    expect((await refusal('x.html', filled(20 * 1024 * 1024))).failure.code).toBe('too-large')
  })

  it('may not have more parts than any page', async () => {
    expect((await refusal('x.html', RECEIVED + '<b></b>'.repeat(1_100_000))).failure.code).toBe('too-complex')
  })

  it('may hold hundreds of thousands of labels and links', async () => {
    const labels = '<button aria-label="Einladung von X annehmen"></button>'.repeat(50_000)
    expect((await refusal('x.html', RECEIVED + html(`<ul><li>${labels}</li></ul>`))).failure.code).toBe(
      'page-changed',
    )
    const links = many(100_000, (index) => `<a href="/in/x${index}">y</a>`).join('')
    expect((await refusal('x.html', RECEIVED + html(list(one, links)))).failure.code).toBe('page-changed')
  })

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(readPage({ name: 'x.html', bytes: Buffer.from('<p>') }, {}, signal)).rejects.toThrow(
      'enough',
    )
  })
})
