import { describe, expect, it } from 'vitest'
import { findOrganisations } from '../../../main/engine/ties/findOrganisations.ts'
import { ownWorkAt } from '../../../main/engine/ties/ownWork.ts'
import { wordsOf } from '../../../main/engine/ties/words.ts'

function workIn(text: string) {
  const found = findOrganisations(text, ['Lanternway Logistics'])
  return found.map((one) => ownWorkAt(text, wordsOf(text), one))
}

describe('words of one’s own work', () => {
  it.each([
    ['present', 'I work at Lanternway Logistics too'],
    ['present', 'I work as a planner at Lanternway Logistics'],
    ['present', 'I am your new colleague at Lanternway Logistics'],
    ['present', 'Hello from a colleague at Lanternway Logistics'],
    ['present', 'I just joined Lanternway Logistics'],
    ['present', 'We both work at Lanternway Logistics'],
    ['present', 'A fellow Lanternway Logistics colleague here'],
    ['present', 'Ich arbeite auch bei Lanternway Logistics'],
    ['present', 'Trabajo en Lanternway Logistics'],
    ['present', 'Je travaille chez Lanternway Logistics'],
    ['present', 'Anche io lavoro in Lanternway Logistics'],
    ['present', 'Trabalho na Lanternway Logistics'],
    ['present', 'Ik werk ook bij Lanternway Logistics'],
    ['present', 'Én is a Lanternway Logistics-nél dolgozom'],
    ['past', 'I worked nights at Lanternway Logistics'],
    ['past', 'In my time at Lanternway Logistics'],
    ['past', 'Former colleague at Lanternway Logistics'],
    ['past', 'Ich habe bei Lanternway Logistics gearbeitet'],
    ['past', 'J’ai travaillé chez Lanternway Logistics'],
    ['past', 'Trabajé en Lanternway Logistics'],
  ] as const)('%s: %s', (when, text) => {
    expect(workIn(text)).toEqual([when])
  })

  it.each([
    'We help companies like Lanternway Logistics cut costs',
    'I work with leaders at Lanternway Logistics',
    'We work with Lanternway Logistics and others',
    'I spoke with your colleague at Lanternway Logistics',
    'Your colleagues at Lanternway Logistics use our tool',
    'I worked with a colleague of yours at Lanternway Logistics',
    'I saw that you joined Lanternway Logistics',
    'Congratulations on your work at Lanternway Logistics',
    'Admiro su trabajo en Lanternway Logistics',
    'I work at Growthly. Lanternway Logistics could save a lot',
    'I work for Growthly and would love to help Lanternway Logistics',
    'We both know that Lanternway Logistics grows',
    'Is Lanternway Logistics hiring?',
  ])('none: %s', (text) => {
    expect(workIn(text)).toEqual([null])
  })
})
