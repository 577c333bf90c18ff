import { answersYou } from './connection/answersYou.ts'
import { asksForAJob } from './connection/asksForAJob.ts'
import { begsForAnyJob } from './connection/begsForAnyJob.ts'
import { calledSpam } from './connection/calledSpam.ts'
import { deceives } from './connection/deceives.ts'
import { introduced } from './connection/introduced.ts'
import { invests } from './connection/invests.ts'
import { keepsChasing } from './connection/keepsChasing.ts'
import { leadsOutside } from './connection/leadsOutside.ts'
import { longAndUnanswered } from './connection/longAndUnanswered.ts'
import { longKnown } from './connection/longKnown.ts'
import { namesAPrice } from './connection/namesAPrice.ts'
import { neverIntroduced } from './connection/neverIntroduced.ts'
import { onlyCourtesies } from './connection/onlyCourtesies.ts'
import { pitches } from './connection/pitches.ts'
import { promotes } from './connection/promotes.ts'
import { recruiterWithRole } from './connection/recruiterWithRole.ts'
import { sameTextToMany } from './connection/sameTextToMany.ts'
import { soonAfterConnecting } from './connection/soonAfterConnecting.ts'
import { twoWayConversation } from './connection/twoWayConversation.ts'
import { unfilledTemplate } from './connection/unfilledTemplate.ts'
import { unreadMessages } from './connection/unreadMessages.ts'
import { wroteFirst } from './connection/wroteFirst.ts'
import { asksForAJobInNote } from './invitation/asksForAJobInNote.ts'
import { bareGreeting } from './invitation/bareGreeting.ts'
import { begsInNote } from './invitation/begsInNote.ts'
import { bringsLinkOrPrice } from './invitation/bringsLinkOrPrice.ts'
import { burst } from './invitation/burst.ts'
import { claimsFriendship } from './invitation/claimsFriendship.ts'
import { copyOfAnotherNote } from './invitation/copyOfAnotherNote.ts'
import { deceivesInNote } from './invitation/deceivesInNote.ts'
import { givesAReason } from './invitation/givesAReason.ts'
import { hintsAtAPitch } from './invitation/hintsAtAPitch.ts'
import { honestAsk } from './invitation/honestAsk.ts'
import { introducesThemselves } from './invitation/introducesThemselves.ts'
import { invitedThem } from './invitation/invitedThem.ts'
import { invitesAgainAfterNo } from './invitation/invitesAgainAfterNo.ts'
import { knownPerson } from './invitation/knownPerson.ts'
import { misspelled } from './invitation/misspelled.ts'
import { mutualConnections } from './invitation/mutualConnections.ts'
import { namesATie } from './invitation/namesATie.ts'
import { noIntroduction } from './invitation/noIntroduction.ts'
import { noReason } from './invitation/noReason.ts'
import { noTie } from './invitation/noTie.ts'
import { pitchesInNote } from './invitation/pitchesInNote.ts'
import { rambling } from './invitation/rambling.ts'
import { recruiterWithRoleInNote } from './invitation/recruiterWithRoleInNote.ts'
import { rudeOrVague } from './invitation/rudeOrVague.ts'
import { saysNothing } from './invitation/saysNothing.ts'
import { shouting } from './invitation/shouting.ts'
import { stockNote } from './invitation/stockNote.ts'
import { unreadLanguage } from './invitation/unreadLanguage.ts'
import type { Rule } from './rule.ts'

/** Every rule there is. To add one: write its file, then its line here; the tests check the rest. */
export const rules: readonly Rule[] = [
  saysNothing,
  stockNote,
  bareGreeting,
  noReason,
  noIntroduction,
  noTie,
  claimsFriendship,
  pitchesInNote,
  deceivesInNote,
  hintsAtAPitch,
  bringsLinkOrPrice,
  asksForAJobInNote,
  begsInNote,
  rudeOrVague,
  misspelled,
  shouting,
  rambling,
  burst,
  copyOfAnotherNote,
  invitesAgainAfterNo,
  knownPerson,
  invitedThem,
  mutualConnections,
  namesATie,
  givesAReason,
  honestAsk,
  introducesThemselves,
  recruiterWithRoleInNote,
  unreadLanguage,
  pitches,
  promotes,
  invests,
  deceives,
  asksForAJob,
  begsForAnyJob,
  soonAfterConnecting,
  neverIntroduced,
  unfilledTemplate,
  namesAPrice,
  leadsOutside,
  longAndUnanswered,
  sameTextToMany,
  calledSpam,
  keepsChasing,
  twoWayConversation,
  wroteFirst,
  answersYou,
  introduced,
  recruiterWithRole,
  onlyCourtesies,
  longKnown,
  unreadMessages,
]
