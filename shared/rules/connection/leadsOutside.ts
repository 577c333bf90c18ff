import { isSurelyAimed } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import { connected } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'

/** Measured: a link that leads away from LinkedIn, above all into a calendar, separates pitches best. */
export const leadsOutside: Rule = {
  id: 'leads-outside',
  because: 'they bring a link that leads elsewhere',
  points: 1,
  group: 'proof',
  stage: 'connection',
  find: (dossier) =>
    aimedTurns(dossier)
      .filter((aimed) => isSurelyAimed(aimed) && aimed.aim !== 'seeksWork')
      .flatMap(({ turn }) =>
        turn.readings.flatMap(({ links }) =>
          links.map(({ quote, scheduling }) => ({
            says: scheduling ? 'A link into a calendar' : 'A link that leads away from LinkedIn',
            quote,
            at: turn.at,
          })),
        ),
      )
      .slice(0, 3),
  examples: {
    hit: [
      connected([
        [0, 'We help small companies cut their energy costs. Book a free demo: https://calendar.example/nil'],
      ]),
      connected([[3, 'Register now for our free webinar, limited seats! www.webinars.example/tides']]),
    ],
    miss: [
      connected([[0, 'We help small companies cut their energy costs. Would you like a free demo?']]),
      connected([[0, 'The map that I promised you: https://maps.example/tolby']]),
    ],
  },
}
