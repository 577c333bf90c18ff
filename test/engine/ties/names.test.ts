import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../main/engine/ties/names.ts'
import { wordsOf } from '../../../main/engine/ties/words.ts'

const people = [
  'Ana Silva',
  'José Núñez-Łuk, PhD',
  'Dr. Wilf O’Marsh',
  'Bo de la Quorv',
  'Perdita',
  'Maria Tolby',
  'Ana Silva',
]
const names = namesOf(people.map((name, at) => ({ person: at + 1, name, company: null })))

const namedIn = (text: string) => names.namedIn(text, wordsOf(text)).map(({ quote }) => quote)

describe('a name in a note', () => {
  it.each([
    ['I know Ana Silva well.', 'Ana Silva'],
    ['Ana Silva’s cousin', 'Ana Silva'],
    ['Jose Nunez Luk sent me', 'Jose Nunez Luk'],
    ['through Wilf O’Marsh', 'Wilf O’Marsh'],
    ["Dr Wilf O'Marsh said", "Wilf O'Marsh"],
    ['met Bo de la Quorv', 'Bo de la Quorv'],
  ])('%s', (text, quote) => {
    expect(namedIn(text)).toEqual([quote])
  })

  it.each([
    ['in small letters', 'ana silva'],
    ['that is longer after it', 'Ana Silva Costa told me'],
    ['that is longer before it', 'Maria Ana Silva told me'],
    ['of one word', 'Perdita told me'],
    ['over two sentences', 'I asked Ana. Silva is a river.'],
    ['in a list', 'Ana, Silva and I'],
    ['that is a part of a word', 'Joana Silvas'],
  ])('is none %s', (_, text) => {
    expect(namedIn(text)).toEqual([])
  })

  it('tells everybody who is called so', () => {
    expect(names.called('ANA SILVA')?.people).toEqual([1, 7])
    expect(names.called('Perdita')?.people).toEqual([5])
    expect(names.called('Nobody Known')).toBeNull()
  })
})
