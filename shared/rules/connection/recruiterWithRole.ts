import { written } from '../aimEvidence.ts'
import { aimedTurns } from '../aims.ts'
import { turns } from '../conversation.ts'
import { quoted } from '../evidence.ts'
import { connected } from '../exampleDossier.ts'
import { offersAPost } from '../post.ts'
import type { Rule } from '../rule.ts'
import { findings } from '../text/reading.ts'

/** The essay welcomes recruiters "searching for someone with a particular background". */
export const recruiterWithRole: Rule = {
  id: 'recruiter-with-role',
  because: 'they offer a post with a name',
  points: -6,
  group: 'favour',
  stage: 'connection',
  softens: true,
  find: (dossier) => {
    const aimed = aimedTurns(dossier).map(({ turn }) => turn)
    const turn = turns(dossier).find((one) => !aimed.includes(one) && offersAPost(one.readings))
    if (!turn) return []
    const found = [...findings(turn.readings, 'recruits'), ...findings(turn.readings, 'role')]
    return quoted(found, written(turn), turn.at)
  },
  examples: {
    hit: [
      connected([
        [0, 'Hi Olive, our client is looking for a head gardener near Tolby, your profile is a good match.'],
      ]),
      connected([[3, 'Bonjour, je recrute un ingénieur en CDI, seriez-vous intéressée par ce poste ?']]),
    ],
    miss: [
      connected([[0, 'Hi Olive, I am looking for a job as a gardener, please find my CV attached.']]),
      connected([[0, 'Hi Olive, our agency offers free websites for your company.']]),
    ],
  },
}
