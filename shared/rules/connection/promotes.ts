import { aimEvidence } from '../aimEvidence.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Advertises a course, an event, a channel or a page to whoever reads it. */
export const promotes: Rule = {
  id: 'promotes',
  because: 'they advertise to you',
  points: 4,
  group: 'trade',
  stage: 'connection',
  find: (dossier) => aimEvidence(dossier, 'promotes'),
  examples: {
    hit: [
      connected([
        [
          2,
          'New batch starts Monday! Limited seats, 40% off the course fee. Register now: https://co.example',
        ],
      ]),
      connected([
        [5, 'Please follow my new YouTube channel and help us reach 300 subscribers https://tube.example/@x'],
      ]),
    ],
    miss: [
      connected([
        [2, 'Hi Olive, would you come to our nest count on 4 May? Boots and tea are there for you.'],
      ]),
      connected([[2, 'Hi Olive, I took the course you recommended and liked it a lot, thank you again!']]),
    ],
  },
}
