import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../shared/model/dossier.ts'
import type { Stage } from '../../../shared/model/verdict.ts'
import {
  connected,
  exampleNow,
  inviter,
  said,
  searchedFiles,
  stranger,
  tie,
} from '../../../shared/rules/exampleDossier.ts'
import { rules } from '../../../shared/rules/index.ts'
import { judge } from '../../../shared/rules/judge.ts'
import { caps, invitationLimits } from '../../../shared/rules/limits.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { conversationDossier, noteDossier, tuning } from '../../corpus/corpus.ts'

const stages: readonly Stage[] = ['invitation', 'connection']
const pitch =
  'We help small companies cut their energy costs by 30%. Book a free demo: https://calendar.example/nil'
const friend = tie('wrote-to-each-other', '2024-05-02T10:00:00Z', 0.9)

function door(dossier: Dossier) {
  const { action, level } = judge(dossier, 'invitation', exampleNow)
  return `${action} ${level}`
}

function room(dossier: Dossier) {
  const { action, level } = judge(dossier, 'connection', exampleNow)
  return `${action} ${level}`
}

describe('at the door', () => {
  it('is unsure of a bare invitation when nothing was searched', () => {
    expect(door(inviter(null))).toBe('unsure none')
  })

  it('finds a bare invitation without a tie likely to be ignored, never certain', () => {
    expect(door(inviter(null, { searched: searchedFiles }))).toBe('ignore likely')
  })

  it('never ignores the stock sentence in bulk', () => {
    const note = "I'd like to add you to my professional network on LinkedIn."
    expect(door(inviter(note, { searched: searchedFiles }))).toBe('ignore likely')
  })

  it('is certain of a stranger who says "friend"', () => {
    expect(door(inviter(null, { searched: searchedFiles, relationship: 'Friend' }))).toBe('ignore certain')
  })

  it('accepts a bare invitation of somebody the owner wrote with lately', () => {
    expect(door(inviter(null, { searched: searchedFiles, ties: [friend] }))).toMatch(/^accept/u)
    const messages = [
      said('you', 20, 'Is the boat dry by now?'),
      said('them', 21, 'Nearly, come and see it.'),
    ]
    expect(door(inviter(null, { searched: searchedFiles, messages }))).toMatch(/^accept/u)
  })

  it('does not accept the boss of six years ago for that alone', () => {
    const messages = [
      { ...said('you', 0, 'The report, please.'), at: '2018-03-01T10:00:00Z' },
      { ...said('them', 0, 'On your desk.'), at: '2018-03-02T10:00:00Z' },
    ]
    expect(door(inviter(null, { searched: searchedFiles, messages }))).toBe('unsure none')
  })

  it('accepts a note with a reason, tie or no tie', () => {
    const note =
      'Hi Olive, I study bats in Tolby and read your book on caves. Where did you find the 1840 map?'
    expect(door(inviter(note))).toMatch(/^accept/u)
    expect(door(inviter(note, { searched: searchedFiles }))).toMatch(/^accept/u)
  })

  it('ignores a pitch, and is certain when nothing ties them', () => {
    expect(door(inviter(pitch))).toMatch(/^ignore/u)
    expect(door(inviter(pitch, { searched: searchedFiles }))).toBe('ignore certain')
  })

  it('leaves a job seeker who introduces themselves to the owner', () => {
    const note =
      'Hi, my name is Tobit and I am a baker with 6 years of experience, looking for a job in your town.'
    expect(door(inviter(note))).toBe('unsure none')
  })
})

describe('a hit', () => {
  it('that the cap of its group leaves no points is not part of the verdict', () => {
    const nagging = [1, 2, 3].map(
      (points): Rule => ({
        id: `nags-${'x'.repeat(points)}`,
        because: 'they nag',
        points: caps.chase,
        group: 'chase',
        stage: 'connection',
        find: () => [{ says: 'Nags' }],
        examples: { hit: [], miss: [] },
      }),
    )
    const { hits, points } = judge(connected([]), 'connection', exampleNow, nagging)
    expect(hits.map(({ rule }) => rule)).toEqual(['nags-x'])
    expect(points).toBe(caps.chase)
  })
})

describe('inside', () => {
  it('keeps a silent connection without conviction', () => {
    expect(room(connected([]))).toBe('keep none')
  })

  it('is certain of a pitch with a link on the first day', () => {
    expect(room(connected([[0, pitch]]))).toBe('remove certain')
  })

  it('takes the first message for the note only when it asks to connect', () => {
    const offer = 'We help small companies cut their energy costs by 30%. Would you like a free demo?'
    expect(room(connected([[0, `Great to be connected. ${offer}`]]))).toMatch(/^remove/u)
    expect(room(connected([[0, `Thanks for accepting my invitation. ${offer}`]]))).toMatch(/^remove/u)
    expect(room(connected([[0, `I would like to connect with you. ${offer}`]]))).toBe('keep none')
  })

  it('reads what comes after a harmless opener', () => {
    const two = connected([
      [0, 'Hello Olive, how are you?'],
      [3, pitch],
    ])
    expect(room(two)).toBe('remove certain')
  })

  it('is not softened by one answer of the owner', () => {
    const messages = [
      said('them', 0, 'Hello Olive'),
      said('you', 1, 'Hello, how do you do?'),
      said('them', 2, pitch),
    ]
    expect(room(connected([], { messages }))).toMatch(/^remove/u)
  })

  it('finds a polite request for work likely, never certain', () => {
    const text =
      'Thank you for adding me. I am looking for a job in food safety, may I send you my CV? Kind regards, Nil'
    expect(room(connected([[1, text]]))).toBe('remove likely')
  })

  it('is certain of a plea for any job', () => {
    const text = 'Hello sir please I need job any kind, driver or cook, I can start tomorrow, God bless you'
    expect(room(connected([[1, text]]))).toBe('remove certain')
  })

  it('keeps those who pitch long after connecting from being certain', () => {
    expect(room(connected([[60, pitch]]))).not.toBe('remove certain')
  })

  it('takes the note that reappears for a note', () => {
    const note =
      'Hi Olive, I would like to connect with you. We help small companies cut their energy costs by 30%.'
    expect(room(connected([[0, note]]))).toMatch(/^keep/u)
  })
})

describe('whom it never flags', () => {
  it('a protected person', () => {
    expect(room({ ...connected([[0, pitch]]), protected: true })).toBe('keep none')
    expect(door({ ...inviter(pitch), protected: true })).toBe('unsure none')
  })

  it('a person with whom the owner has a live conversation', () => {
    const messages = [
      said('them', 0, pitch),
      said('you', 1, 'My roof leaks, do you mend roofs as well?'),
      said('them', 1, 'We do, my brother sees to those.'),
      said('you', 2, 'Then bring him along on Saturday.'),
    ]
    expect(room(connected([], { messages }))).toMatch(/^keep/u)
  })

  it('and shows nothing against them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDossier()), fc.constantFrom(...stages), (dossier, stage) => {
        const verdict = judge({ ...dossier, protected: true }, stage, exampleNow)
        expect(verdict.hits.every(({ points }) => points < 0)).toBe(true)
        expect(['accept', 'keep', 'unsure']).toContain(verdict.action)
        expect(verdict.level).toBe('none')
      }),
    )
  })
})

describe('the sum', () => {
  it('is the same twice, and in any order of rules', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyDossier()),
        fc.constantFrom(...stages),
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (dossier, stage, shuffled) => {
          const verdict = judge(dossier, stage, exampleNow)
          expect(judge(structuredClone(dossier), stage, exampleNow, shuffled)).toEqual(verdict)
        },
      ),
    )
  })

  it('is the sum of the points shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDossier()), fc.constantFrom(...stages), (dossier, stage) => {
        const { points, hits } = judge(dossier, stage, exampleNow)
        expect(points).toBe(hits.reduce((sum, hit) => sum + hit.points, 0))
      }),
    )
  })

  it('caps the rules of one group and adds what speaks in favour afterwards', () => {
    const made = (id: string, points: number, group: Rule['group']): Rule => ({
      id,
      because: id,
      points,
      group,
      stage: 'invitation',
      find: () => [{ says: id }],
      examples: { hit: [], miss: [] },
    })
    const table = [
      made('a', 5, 'silence'),
      made('b', 4, 'silence'),
      made('c', -3, 'favour'),
      made('d', 1, 'proof'),
    ]
    const { points, hits } = judge(stranger, 'invitation', exampleNow, table)
    expect(hits.map(({ rule, points: given }) => [rule, given])).toEqual([
      ['a', 5],
      ['b', caps.silence - 5],
      ['c', -3],
      ['d', 1],
    ])
    expect(points).toBe(caps.silence - 3 + 1)
  })

  it('states the limits of its door', () => {
    const { accept, ignore } = invitationLimits
    expect(judge(stranger, 'invitation', exampleNow).between).toEqual([accept, ignore])
  })
})

function everyDossier(): readonly Dossier[] {
  return [
    ...rules.flatMap(({ examples }) => [...examples.hit, ...examples.miss]),
    ...tuning.notes.map(noteDossier),
    ...tuning.conversations.map(conversationDossier),
  ]
}
