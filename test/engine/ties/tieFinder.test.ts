import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceLabels } from '../../../main/engine/sourceLabels.ts'
import type { AboutRow, TieData, TieParts } from '../../../main/engine/ties/tieData.ts'
import { tieFinder } from '../../../main/engine/ties/tieFinder.ts'
import type { Message } from '../../../shared/model/message.ts'
import { tie as tieShape } from '../../../shared/model/tie.ts'
import {
  connectionAt,
  data,
  headed,
  invitation,
  kindsOf,
  now,
  saysOf,
  someone,
  tiesOf,
  writing,
} from './support.ts'

const message = (from: Message['from'], at: string): Message => ({
  at,
  from,
  text: 'The boat is dry.',
  kind: 'typed',
  spamFolder: false,
})

const fact = (kind: AboutRow['kind'], more: Partial<AboutRow> = {}): AboutRow => ({
  kind,
  what: null,
  detail: null,
  at: null,
  source: 'a file',
  ...more,
})

describe('a stranger', () => {
  it('has no tie', () => {
    expect(tiesOf(writing('Hi Nora, I would love to connect with you.'))).toEqual([])
  })
})

describe('what the two did on LinkedIn', () => {
  it('writing to each other, the stronger the fresher', () => {
    const both = (day: string) =>
      tiesOf(someone({ messages: [message('you', `${day}T09:00:00Z`), message('them', `${day}T10:00:00Z`)] }))
    const [fresh] = both('2024-05-02')
    const [old] = both('2018-05-02')
    expect(fresh).toMatchObject({
      kind: 'wrote-to-each-other',
      says: 'You wrote to each other: 2 messages, the last on 2 May 2024',
      source: 'messages.csv',
      strength: 1,
    })
    expect(old?.strength).toBeLessThan(0.2)
  })

  it('writing without an answer', () => {
    expect(kindsOf(someone({ messages: [message('you', '2024-05-02T09:00:00Z')] }))).toEqual(['you-wrote'])
    expect(kindsOf(someone({ messages: [message('them', '2024-05-02T09:00:00Z')] }))).toEqual(['they-wrote'])
  })

  it('an invitation of the owner', () => {
    const [tie] = tiesOf(someone({ sent: [invitation({ sentAt: '2024-03-01T00:00:00Z' })] }))
    expect(tie).toMatchObject({
      kind: 'you-invited',
      says: 'You invited them on 1 March 2024',
      strength: 0.8,
    })
  })

  it('a connection, and one that is gone', () => {
    expect(saysOf(someone({ connection: connectionAt(null) }))).toBe(
      'They are a connection of yours since 3 February 2020',
    )
    expect(saysOf(someone({ connection: { ...connectionAt(null), status: 'gone' } }))).toBe(
      'They were a connection of yours, connected on 3 February 2020',
    )
  })
})

describe('what the files say outright', () => {
  it.each([
    ['contact', 'address-book', 'They are in your address book'],
    ['recommendation-received', 'recommendation', 'They recommended you on 1 May 2024'],
    ['recommendation-given', 'recommendation', 'You recommended them on 1 May 2024'],
    ['endorsement-received', 'endorsement', 'They endorsed you, last on 1 May 2024'],
    ['endorsement-given', 'endorsement', 'You endorsed them, last on 1 May 2024'],
    ['brought-you', 'brought-you', 'Their invitation brought you to LinkedIn on 1 May 2024'],
    ['member-follow', 'you-follow', 'You follow them since 1 May 2024'],
  ] as const)('%s', (kind, tie, says) => {
    expect(tiesOf(someone({ about: [fact(kind, { at: '2024-05-01T10:00:00Z' })] }))).toMatchObject([
      { kind: tie, says, source: 'a file', matched: null },
    ])
  })

  it('is one tie of each kind, however many facts there are', () => {
    const about = ['Rowing', 'Docks', 'Ledgers', 'Cranes'].map((what) =>
      fact('endorsement-received', { what }),
    )
    expect(saysOf(someone({ about }))).toBe('They endorsed you for Cranes, Docks, Ledgers and 1 more')
  })
})

describe('an employer', () => {
  it('of both now', () => {
    expect(tiesOf(someone({ connection: connectionAt('Lanternway Logistics GmbH') }))[0]).toEqual({
      kind: 'colleague',
      says: 'Works at Lanternway Logistics, as you do since 2021 ("Lanternway Logistics GmbH" in Connections.csv)',
      source: 'Positions.csv',
      at: '2024-05-01T00:00:00Z',
      strength: 0.7,
      matched: { theirs: 'Lanternway Logistics GmbH', yours: 'Lanternway Logistics' },
    })
  })

  it('of both once, as the file of that day says', () => {
    const [tie] = tiesOf(
      someone({ connection: connectionAt('Tidemark and Daughters Freight', '2020-01-01T00:00:00Z') }),
    )
    expect(tie).toMatchObject({ kind: 'colleague', at: '2020-01-01T00:00:00Z' })
    expect(tie?.says).toContain('Works at Tidemark & Daughters Freight, as you did from 2016 to 2021')
  })

  it('where they are and the owner was', () => {
    expect(tiesOf(someone({ connection: connectionAt('Tidemark & Daughters Freight') }))[0]).toMatchObject({
      kind: 'same-employer',
      at: null,
      strength: 0.3,
    })
  })

  it('whose times are unknown', () => {
    expect(kindsOf(someone({ connection: connectionAt('Cobbleton Parcel Works') }))).toContain(
      'same-employer',
    )
    expect(kindsOf(someone({ connection: connectionAt('Lanternway Logistics', null) }))).toContain(
      'same-employer',
    )
  })

  it('that a note names with years in common', () => {
    expect(tiesOf(writing('I drove for Tidemark & Daughters from 2014 to 2017.'))).toMatchObject([
      {
        kind: 'colleague',
        says: 'Worked at Tidemark & Daughters Freight, as you did from 2016 to 2021 ("Tidemark & Daughters" in their note)',
        at: '2017-12-31T23:59:59Z',
        matched: { theirs: 'Tidemark & Daughters', yours: 'Tidemark & Daughters Freight' },
      },
    ])
  })

  it('that a note names with other years, or none', () => {
    expect(kindsOf(writing('I drove for Tidemark & Daughters until 2012.'))).toEqual(['same-employer'])
    expect(kindsOf(writing('I drove for Tidemark & Daughters.'))).toEqual(['same-employer'])
  })

  it('that a note names, by somebody who chose Colleague', () => {
    expect(kindsOf(writing('Remember Tidemark & Daughters?', { relationship: 'Colleague' }))).toEqual([
      'colleague',
    ])
  })

  it('that a headline names as theirs', () => {
    expect(kindsOf(headed('Planner at Lanternway Logistics'))).toEqual(['colleague'])
    expect(kindsOf(headed('Lanternway Logistics | Planner'))).toEqual(['colleague'])
    expect(kindsOf(headed('Ex-Lanternway Logistics'))).toEqual(['same-employer'])
    expect(kindsOf(headed('I make Lanternway Logistics grow'))).toEqual([])
  })

  it('that LinkedIn says both share, or the address book has', () => {
    expect(kindsOf(someone({ received: [invitation({ shared: 'Lanternway Logistics' })] }))).toEqual([
      'same-employer',
    ])
    expect(kindsOf(someone({ about: [fact('contact', { what: 'Tidemark & Daughters Freight' })] }))).toEqual([
      'address-book',
      'same-employer',
    ])
  })

  it('of a recommendation, at its date', () => {
    const at = '2018-01-01T00:00:00Z'
    const about = [fact('recommendation-received', { what: 'Tidemark & Daughters Freight', at })]
    expect(kindsOf(someone({ about }))).toContain('colleague')
  })

  it('is one tie, the stronger, however often it is named', () => {
    const parts = {
      ...writing('I drove for Tidemark & Daughters in 2017.'),
      connection: connectionAt('Tidemark & Daughters Freight'),
    }
    expect(kindsOf(parts).filter((kind) => /colleague|employer/.test(kind))).toEqual(['colleague'])
  })

  it('counts less the longer ago, and more than no time in common', () => {
    const note = (years: string, day: string) =>
      tieFinder(data)(writing(`Tidemark & Daughters, ${years}!`), new Date(day))[0]?.strength ?? 0
    expect(note('in 2021', '2022-06-01')).toBeGreaterThan(note('in 2021', '2023-06-01'))
    expect(note('in 2016', '2024-06-01')).toBeGreaterThan(note('in 2002', '2024-06-01'))
  })
})

describe('the present employer in a note', () => {
  it('counts with words of one’s own work', () => {
    expect(kindsOf(writing('I joined Lanternway Logistics in 2023.'))).toEqual(['colleague'])
    expect(kindsOf(writing('I work at Lanternway Logistics too, in the yard.'))).toEqual(['same-employer'])
    expect(kindsOf(writing('I worked nights at Lanternway Logistics.'))).toEqual(['same-employer'])
  })

  it.each([
    'We help companies like Lanternway Logistics cut their costs.',
    'I spoke with your colleague at Lanternway Logistics about fuel.',
    'I love what you do at Lanternway Logistics! Can I show you our tool?',
    'Lanternway Logistics could save 30%.',
    'I work with operations teams at Lanternway Logistics and others.',
  ])('is no tie for a seller: %s', (note) => {
    expect(tiesOf(writing(note))).toEqual([])
  })

  it('is no tie for any seller', () => {
    const opening = fc.constantFrom(
      'We help',
      'I saw',
      'How does',
      'Congrats to',
      'A question on',
      'Our tool for',
      'Wir helfen',
    )
    const ending = fc.constantFrom('grow', 'save 30% in 2023', 'and others', '?', ': a free demo', 'wachsen')
    fc.assert(
      fc.property(opening, ending, (before, after) => {
        expect(tiesOf(writing(`Hi Nora, ${before} Lanternway Logistics ${after}`))).toEqual([])
      }),
    )
  })
})

describe('a school', () => {
  it('with years in common', () => {
    expect(tiesOf(writing('Uni Ambrel, class of 2004!'))).toMatchObject([
      {
        kind: 'classmate',
        strength: 0.5,
        source: 'Education.csv',
        matched: { theirs: 'Uni Ambrel', yours: 'University of Ambrel' },
      },
    ])
  })

  it('at other or unknown times', () => {
    expect(kindsOf(writing('I studied at Ambrel University.'))).toEqual(['same-school'])
    expect(kindsOf(headed('Lecturer, University of Ambrel'))).toEqual(['same-school'])
    expect(kindsOf(someone({ received: [invitation({ shared: 'University of Ambrel' })] }))).toEqual([
      'same-school',
    ])
  })

  it('of somebody who chose Classmate', () => {
    expect(kindsOf(writing('Uni Ambrel!', { relationship: 'Classmate' }))).toEqual(['classmate'])
  })

  it('that is another one of the town is none', () => {
    expect(tiesOf(writing('I studied at the Technical University of Ambrel.'))).toEqual([])
  })
})

describe('somebody both know', () => {
  it('whom the note names', () => {
    expect(tiesOf(writing('Ana Silva told me about you.'))).toMatchObject([
      {
        kind: 'mutual-named',
        says: 'Ana Silva is a connection of yours ("Ana Silva" in their note)',
        source: 'Connections.csv',
        strength: 0.5,
      },
    ])
  })

  it('whom the page names', () => {
    expect(kindsOf(someone({ received: [invitation({ mutualName: 'Bo Lindmark' })] }))).toEqual([
      'mutual-named',
    ])
  })

  it('of whom there are two', () => {
    expect(saysOf(writing('Dara Twin told me about you.'))).toContain(
      'Somebody of that name is a connection of yours',
    )
  })

  it('is not the inviter, nor the owner', () => {
    const parts = writing('Hello Nora Quillfeather, best, Ana Silva')
    expect(tiesOf({ ...parts, person: { id: 1, name: 'Ana Silva', headline: null } })).toEqual([])
    expect(tiesOf({ ...parts, person: { id: 99, name: 'Ana Silva', headline: null } })).toEqual([])
  })

  it('is nobody who is no connection', () => {
    expect(tiesOf(writing('Zelda Nobody told me about you.'))).toEqual([])
  })
})

describe('mutual connections', () => {
  it('count by LinkedIn’s number, the more the stronger', () => {
    const counted = (mutual: number) => tiesOf(someone({ received: [invitation({ mutual })] }))[0]
    expect(counted(1)).toMatchObject({ kind: 'mutual-count', strength: 0.1 })
    expect(counted(10)?.strength).toBeCloseTo(0.175)
    expect(counted(5000)?.strength).toBe(0.25)
    expect(counted(0)).toBeUndefined()
  })
})

describe('an interest', () => {
  it.each([
    ['I care about the cold chain.', 'cold chain', 'Cold Chain'],
    ['We met in the COLD CHAIN CIRCLE', 'COLD CHAIN CIRCLE', 'Cold Chain Circle'],
    ['Night shift safety matters', 'Night shift', 'nightshift'],
    ['I post on #nightshift', 'nightshift', 'nightshift'],
    ['I post on #ColdChain', 'ColdChain', 'Cold Chain'],
    ['I help the Otter Rescue, too', 'Otter Rescue', 'Otter Rescue'],
    ['I live in Port Ambrel', 'Port Ambrel', 'Port Ambrel'],
    ['rowing is fun', 'rowing', 'Rowing'],
  ])('in a note: %s', (note, theirs, yours) => {
    expect(tiesOf(writing(note))).toMatchObject([
      { kind: 'shared-interest', strength: 0.25, matched: { theirs, yours } },
    ])
  })

  it('in a headline, or in their place', () => {
    expect(kindsOf(headed('Cold chain auditor'))).toEqual(['shared-interest'])
    expect(kindsOf(someone({ received: [invitation({ place: 'Port Ambrel, Portugal' })] }))).toEqual([
      'shared-interest',
    ])
  })

  it('is no part of a word, and none that does not count', () => {
    expect(tiesOf(writing('Growing coldness chains: thoughts on leadership'))).toEqual([])
  })

  it('is one tie for each, five at most', () => {
    const note =
      'Rowing, rowing, Port Ambrel, Otter Rescue, night shift, logistics, Cold Chain Circle, cold chain'
    expect(tiesOf(writing(note)).map(({ matched }) => matched?.yours)).toHaveLength(5)
    expect(kindsOf(writing('Rowing, rowing and ROWING'))).toEqual(['shared-interest'])
  })
})

describe('connections at their company', () => {
  it('count when there are others', () => {
    const [tie] = tiesOf(headed('Buyer at AMBER FOODS'))
    expect(tie).toMatchObject({
      kind: 'connections-there',
      says: '2 connections of yours work at AMBER FOODS: Ana Silva and Bo Lindmark',
      strength: 0.15,
      matched: { theirs: 'AMBER FOODS', yours: 'Amber Foods Ltd' },
    })
  })

  it('do not count themselves', () => {
    const ana = someone({
      person: { id: 1, name: 'Ana Silva', headline: null },
      connection: connectionAt('Amber Foods Ltd'),
    })
    expect(saysOf(ana)).toContain('One connection of yours works at Amber Foods Ltd: Bo Lindmark')
    const dara = someone({
      person: { id: 5, name: 'Dara Twin', headline: null },
      connection: connectionAt('Quorv Ferries'),
    })
    expect(kindsOf(dara)).toEqual(['connected'])
  })

  it('do not count where no company is named', () => {
    expect(kindsOf(someone({ connection: connectionAt('Self-employed') }))).toEqual(['connected'])
  })
})

const manyTies: TieParts = {
  ...writing(
    'Ana Silva and I drove for Tidemark & Daughters in 2017, then Uni Ambrel. Rowing and the cold chain!',
  ),
  connection: connectionAt('Amber Foods'),
  messages: [message('you', '2023-05-02T09:00:00Z'), message('them', '2023-05-02T10:00:00Z')],
  about: [
    fact('contact', { what: 'Cobbleton Parcel Works' }),
    fact('endorsement-received', { what: 'Docks' }),
  ],
}

describe('all ties', () => {
  it('come strongest first and fit their shape', () => {
    const ties = tiesOf(manyTies)
    expect(ties.length).toBeGreaterThan(8)
    expect(ties.map(({ strength }) => strength)).toEqual(
      ties.map(({ strength }) => strength).toSorted((a, b) => b - a),
    )
    for (const tie of ties) expect(tieShape.parse(tie)).toEqual(tie)
  })

  it('are the same whatever the order of the data', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    const expected = tiesOf(manyTies)
    fc.assert(
      fc.property(
        shuffled(data.own),
        shuffled(data.interests),
        shuffled(data.connections),
        shuffled(manyTies.about),
        (own, interests, connections, about) => {
          const other: TieData = { ...data, own, interests, connections }
          expect(tieFinder(other)({ ...manyTies, about }, now)).toEqual(expected)
        },
      ),
    )
  })

  it('quote what stands in the text', () => {
    const piece = fc.constantFrom(
      'I drove for Tidemark and Daughters',
      'UNI AMBREL',
      'Ana Silva’s friend',
      '#coldchain',
      'night-shift',
      'Universität Ambrel',
      'Port Ambrel',
      'my time at Lanternway Logistics’s dock',
    )
    const gap = fc.string({ unit: 'grapheme', maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 4 }), (pieces) => {
        const note = pieces.map(([text, after]) => `${text}${after} `).join('')
        for (const { matched } of tiesOf(writing(note))) expect(note).toContain(matched?.theirs)
      }),
    )
  })

  it('survive any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (note, headline) => {
          const parts = {
            ...headed(headline),
            received: [invitation({ note, mutualName: headline, shared: note, place: note })],
          }
          for (const tie of tiesOf(parts)) expect(tie.says).not.toBe('')
        },
      ),
    )
  })

  it('name the owner’s file', () => {
    const known: ReadonlySet<string> = new Set([...Object.values(sourceLabels), 'you', 'a file'])
    for (const { source } of tiesOf(manyTies)) expect(known).toContain(source)
  })
})
