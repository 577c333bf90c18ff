import { describe, expect, test } from 'vitest'
import { type Era, eras, type MailKind, type MailLanguage } from '../../../../build/sample/mail/eras.ts'
import { mailOf } from '../../../../build/sample/mail/mailOf.ts'
import { looseMails } from '../../../../main/engine/readers/mail/looseMails.ts'
import { form, member, onlyAcceptance, onlyInvitation, person, readAll } from './support.ts'

const read = (content: Buffer | string) => readAll(looseMails, [member('1.eml', content)])
const NOTE = 'We met at the cold chain fair.\n\nMay I ask you about dock 4?'
const hasSlug = (era: Era) => era !== '2013' && era !== '2015'
const hasCard = (era: Era) => era !== '2013'
const hasPlace = (era: Era) => era === '2020' || era === '2025'

describe.each(eras)('an invitation of %s', (era) => {
  test.each(['text', 'html', 'both'] as const)('as %s', async (only) => {
    const shown = person(3, { note: NOTE.replace('\n\n', '\n'), mutual: { count: 4, name: 'Pim' } })
    const mail = mailOf(shown, {
      ...form({ era, suggested: [person(8)] }),
      ...(only === 'both' ? {} : { only }),
    })
    expect(onlyInvitation(await read(mail))).toEqual({
      type: 'invitation',
      channel: 'mail',
      direction: 'incoming',
      owner: { slug: null, urn: null, email: 'nora@quillfeather.example', name: 'Nora Quillfeather' },
      who: {
        slug: hasSlug(era) ? shown.slug : null,
        urn: null,
        email: null,
        name: `${shown.first} ${shown.last}`,
      },
      sentAt: { at: '2024-03-01T11:30:15Z', precision: 'second' },
      seenAt: '2024-03-01T11:30:15Z',
      note: shown.note,
      relationship: null,
      mutual: hasPlace(era) ? 4 : null,
      mutualName: null,
      number: shown.number,
      headline: hasCard(era) ? shown.headline : null,
      place: hasPlace(era) ? shown.place : null,
      shared: null,
      follows: false,
    })
  })

  test.each(['en', 'es', 'fr', 'it', 'id', 'de', 'pt'] as const)(
    'with the stock text in %s has no note',
    async (language) => {
      const result = await read(mailOf(person(4), form({ era, language })))
      expect(onlyInvitation(result).note).toBeNull()
      expect(result.notes).toEqual([])
    },
  )
})

test.each(['text', 'html'] as const)('a rule in a note ends nothing, in %s', async (only) => {
  const note = `We met.\n${'-'.repeat(40)}\nMore people you may know\nCall me.`
  const fact = onlyInvitation(await read(mailOf(person(1, { note }), form({ only }))))
  expect(fact).toMatchObject({ note: note.replace(/-+\n/, ''), who: { slug: person(1).slug } })
})

test('a note keeps its paragraphs, its own greeting and its signature', async () => {
  const note = `Hi Nora, ${NOTE}\n\nBest,\n${person(1).first} ${person(1).last}`
  expect(onlyInvitation(await read(mailOf(person(1, { note }), form()))).note).toBe(note)
})

test('the stock text with a reason of their own is a note', async () => {
  const note = "I'd like to add you to my professional network on LinkedIn. I run the docks at Pebblegate."
  expect(onlyInvitation(await read(mailOf(person(1, { note }), form()))).note).toBe(note)
})

test.each([
  ['a Friend', 'Friend'],
  ['a Colleague at Pebblegate Foods', 'Colleague'],
  ['a classmate at University of Ambrel', 'Classmate'],
  ["a person they've done business with at Pebblegate Foods", "We've done business together"],
  ['a fellow group member of Cold Chain Circle', 'Groups'],
  ['a distant star', null],
])('"has indicated you are %s" is the relationship %s', async (indicated, relationship) => {
  const fact = onlyInvitation(await read(mailOf(person(1), form({ era: '2013', indicated }))))
  expect(fact).toMatchObject({ relationship, note: null })
})

test('a person without a headline has none', async () => {
  const fact = onlyInvitation(await read(mailOf(person(1, { headline: null }), form({ era: '2025' }))))
  expect(fact).toMatchObject({ headline: null, place: 'Port Ambrel' })
})

test('title and company come from the line beside the subject when the mail shows no headline', async () => {
  const mail = mailOf(person(1), form({ era: '2025', only: 'html' })).toString()
  const fact = onlyInvitation(
    await read(mail.replaceAll('<span>Night Manager at Pebblegate Foods</span>', '<span>--</span>')),
  )
  expect(fact.headline).toBe('Night Manager at Pebblegate Foods')
})

test.each([
  ['2013', '2024-03-01T09:30:00Z', 'minute'],
  ['2016', null, null],
  ['2020', null, null],
] as const)(
  'a reminder of %s tells since when, or only that the invitation still waits',
  async (era, at, precision) => {
    const fact = onlyInvitation(await read(mailOf(person(1), form({ kind: 'reminder', era }))))
    expect(fact).toMatchObject({
      channel: 'reminder',
      number: person(1).number,
      seenAt: '2024-03-08T09:30:15Z',
      note: null,
    })
    expect(fact.sentAt).toEqual(at === null ? null : { at, precision })
  },
)

test.each(['2016', '2020', '2025'] as const)(
  'an acceptance of %s names the first person only',
  async (era) => {
    const mail = mailOf(person(1), form({ kind: 'acceptance', era, suggested: [person(2), person(3)] }))
    for (const content of [mail, Buffer.from(mail.toString().replace(/^X-LinkedIn-.*\r\n/gm, ''))]) {
      expect(onlyAcceptance(await read(content))).toEqual({
        type: 'acceptance',
        owner: { slug: null, urn: null, email: 'nora@quillfeather.example', name: 'Nora Quillfeather' },
        who: { slug: person(1).slug, urn: null, email: null, name: `${person(1).first} ${person(1).last}` },
        at: '2024-03-02T09:30:15Z',
        headline: person(1).headline,
        number: null,
      })
    }
  },
)

test('a digest gives each of its people, when each has a block of their own', async () => {
  const people = [person(1), person(2, { mutual: { count: 3, name: 'Pim' } }), person(3)]
  const [first, ...others] = people
  if (first === undefined) throw new Error('nobody')
  const { facts } = await read(
    mailOf(first, form({ kind: 'digest', era: '2020', others, suggested: [person(9)] })),
  )
  expect(facts).toMatchObject(
    people.map(({ slug, number, headline }) => ({
      channel: 'reminder',
      who: { slug },
      number,
      headline,
      sentAt: null,
      seenAt: '2024-03-08T09:30:15Z',
    })),
  )
  expect(facts.map((fact) => fact.type === 'invitation' && fact.mutual)).toEqual([null, 3, null])
})

test('a digest whose people cannot be told apart is named', async () => {
  const mail = mailOf(person(1), form({ kind: 'digest', others: [person(2)] })).toString()
  const { facts, issues } = await read(mail.replace(/invite-acc=?(?:\r\n)?ept/g, 'elsewhere'))
  expect(facts).toEqual([])
  expect(issues).toEqual([{ line: 1, reason: 'a digest with 2 people that cannot be told apart' }])
})

test.each(['text', 'html'] as const)(
  'a profile that the inviter typed is not taken for theirs, in %s',
  async (only) => {
    const shown = person(1)
    const link = 'https://www.linkedin.com/comm/in/somebody-else'
    const note = `Hello, see\n${shown.first} ${shown.last}: ${link}\nView profile: ${link}?trk=x\n${link}`
    const fact = onlyInvitation(await read(mailOf({ ...shown, note }, form({ only }))))
    expect(fact.who.slug).toBe(shown.slug)
  },
)

test('several profiles without a name on any are no invitation of anybody', async () => {
  const mail = mailOf(person(1), form({ suggested: [person(2)], only: 'text' })).toString()
  const { issues } = await read(
    mail
      .replace('More people you may know', 'Also here')
      .replace(/p(=\r\n)?y(=\r\n)?m(=\r\n)?k-2/g, 'main-2')
      .replace(/^From: .*$/m, 'From: Somebody Else <invitations@linkedin.com>'),
  )
  expect(issues).toEqual([{ line: 1, reason: 'a digest with 2 people that cannot be told apart' }])
})

test.each<[MailKind, Era, MailLanguage]>([
  ['invitation', '2025', 'it'],
  ['invitation', '2018', 'fr'],
  ['reminder', '2020', 'en'],
  ['acceptance', '2020', 'en'],
])(
  'a mail that lost its headers of LinkedIn is known by subject and links: %s of %s in %s',
  async (kind, era, language) => {
    const mail = mailOf(person(1), form({ kind, era, language })).toString()
    const { facts, issues } = await read(
      mail
        .replace(/^X-LinkedIn-.*\r\n/gm, '')
        .replace(/^Subject: [^\r]*(?:\r\n [^\r]*)*\r\n/m, kind === 'acceptance' ? '$&' : 'Subject: ...\r\n'),
    )
    expect(issues).toEqual([])
    expect(facts).toHaveLength(1)
  },
)

test('the time of the Message-ID stands in for a Date that is missing or impossible', async () => {
  const mail = mailOf(person(1), form()).toString()
  for (const date of [
    '',
    'Date: Thu, 99 Foo 2024 99:00:00 +0000\r\n',
    'Date: Fri, 01 Jan 1971 00:00:00 +0000\r\n',
  ]) {
    const fact = onlyInvitation(await read(mail.replace(/^Date: .*\r\n/m, date)))
    expect(fact.seenAt).toBe('2024-03-01T09:30:15Z')
  }
  const { issues } = await read(mail.replace(/^Date: .*\r\n/m, '').replace(/^Message-ID: .*\r\n/m, ''))
  expect(issues).toEqual([{ line: 1, reason: 'the mail has no date' }])
})

test('a mail from the future is named', async () => {
  const mail = mailOf(person(1, { sentAt: Date.UTC(2031, 1, 1) }), form())
  expect((await read(mail)).issues).toEqual([{ line: 1, reason: 'dated in the future' }])
})

test('mails without a check of the mail server are taken, and counted', async () => {
  const { facts, notes } = await read(mailOf(person(1), form({ checked: false })))
  expect(facts).toHaveLength(1)
  expect(notes).toEqual([
    "1 mail came without proof that LinkedIn sent it: no mail server's check is in the header.",
  ])
})
