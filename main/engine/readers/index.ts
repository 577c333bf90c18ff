import { adTargeting } from './adTargeting.ts'
import { causes } from './causes.ts'
import { companyFollows } from './companyFollows.ts'
import { connections } from './connections.ts'
import { contacts } from './contacts.ts'
import type { DocumentReader } from './documentReader.ts'
import { education } from './education.ts'
import { emailAddresses } from './emailAddresses.ts'
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts'
import { hashtagFollows } from './hashtagFollows.ts'
import { invitations } from './invitations.ts'
import { looseMails } from './mail/looseMails.ts'
import { mailbox } from './mail/mailbox.ts'
import { memberFollows } from './memberFollows.ts'
import { messages } from './messages.ts'
import { page } from './page/page.ts'
import { positions } from './positions.ts'
import { profile } from './profile.ts'
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts'
import { registration } from './registration.ts'
import { skills } from './skills.ts'
import type { SourceReader } from './sourceReader.ts'
import { volunteering } from './volunteering.ts'

/**
 * Every kind of table Doorman reads, in the order in which an import reads them. A nameless file belongs to the
 * first one whose header fits: messages come before invitations because in 2016 both had the same columns.
 */
export const readers: readonly SourceReader[] = [
  profile,
  positions,
  education,
  skills,
  volunteering,
  causes,
  companyFollows,
  hashtagFollows,
  adTargeting,
  emailAddresses,
  registration,
  connections,
  messages,
  invitations,
  contacts,
  recommendationsReceived,
  recommendationsGiven,
  endorsementsReceived,
  endorsementsGiven,
  memberFollows,
]

/** Every kind of source that is no table; a file belongs to the first one that it fits. */
export const documents: readonly DocumentReader[] = [mailbox, looseMails, page]
