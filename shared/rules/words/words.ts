import type { WordList } from '../text/intent.ts'
import { buying } from './buying.ts'
import { callsToAction } from './callsToAction.ts'
import { caseStudies } from './caseStudies.ts'
import { compliments } from './compliments.ts'
import { courtship } from './courtship.ts'
import { customers } from './customers.ts'
import { dealings } from './dealings.ts'
import { dealingsGermanic } from './dealingsGermanic.ts'
import { dealingsRomance } from './dealingsRomance.ts'
import { dutch } from './dutch.ts'
import { englishMarket } from './englishMarket.ts'
import { englishPeople } from './englishPeople.ts'
import { englishPromotion } from './englishPromotion.ts'
import { englishSelling } from './englishSelling.ts'
import { englishWork } from './englishWork.ts'
import { flattery } from './flattery.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { helpers } from './helpers.ts'
import { hungarian } from './hungarian.ts'
import { impatience } from './impatience.ts'
import { italian } from './italian.ts'
import { lures } from './lures.ts'
import { mandates } from './mandates.ts'
import { marketWords } from './marketWords.ts'
import { meetings } from './meetings.ts'
import { notices } from './notices.ts'
import { offers } from './offers.ts'
import { offersGermanic } from './offersGermanic.ts'
import { offersRomance } from './offersRomance.ts'
import { passedOn } from './passedOn.ts'
import { persuasion } from './persuasion.ts'
import { pitchesGermanic } from './pitchesGermanic.ts'
import { pitchesRomance } from './pitchesRomance.ts'
import { pleas } from './pleas.ts'
import { portuguese } from './portuguese.ts'
import { proposals } from './proposals.ts'
import { reasons } from './reasons.ts'
import { reasonsElsewhere } from './reasonsElsewhere.ts'
import { recruiting } from './recruiting.ts'
import { replies } from './replies.ts'
import { schemes } from './schemes.ts'
import { settlements } from './settlements.ts'
import { siteAudits } from './siteAudits.ts'
import { spanish } from './spanish.ts'
import { staffSellers } from './staffSellers.ts'

/** Every word list. All are read over every text: people mix languages, and nobody says which one comes. */
export const wordLists: readonly WordList[] = [
  englishSelling,
  englishMarket,
  englishPromotion,
  englishWork,
  englishPeople,
  spanish,
  portuguese,
  french,
  german,
  italian,
  dutch,
  hungarian,
  meetings,
  flattery,
  buying,
  replies,
  dealings,
  ...dealingsRomance,
  ...dealingsGermanic,
  reasons,
  ...reasonsElsewhere,
  ...recruiting,
  ...pleas,
  ...proposals,
  ...callsToAction,
  ...offers,
  ...offersRomance,
  ...offersGermanic,
  ...marketWords,
  ...persuasion,
  impatience,
  lures,
  mandates,
  staffSellers,
  helpers,
  ...pitchesRomance,
  ...pitchesGermanic,
  notices,
  passedOn,
  settlements,
  customers,
  ...schemes,
  caseStudies,
  siteAudits,
  courtship,
  compliments,
]
