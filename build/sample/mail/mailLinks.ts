import { Random } from '../random.ts'
import type { Shown } from '../shown.ts'
import { credential, credentialQuery } from './credentials.ts'
import type { Era, MailKind } from './eras.ts'

const HOST = 'https://www.linkedin.com'

/** The links of one mail, each with made-up credentials, as LinkedIn forms them. */
export type MailLinks = {
  readonly profile: (of: Shown, block: string) => string
  readonly accept: (of: Shown) => string
  readonly other: (path: string, block: string) => string
}

export function linksOf(kind: MailKind, era: Era, template: string, seed: number): MailLinks {
  const query = (block: string) => `${credentialQuery(seed)}&trk=eml-${template}-${block}`
  const random = new Random(seed, 42)
  const sharedKey = credential(random)
  return {
    profile({ slug, number }, block) {
      if (era === '2013' || era === '2015') {
        return `${HOST}/comm/profile/view?id=AAsAA${credential(random)}&${query(block)}&n=${number.length}`
      }
      const path = kind === 'digest' ? 'in' : 'comm/in'
      return `${HOST}/${path}/${encodeURIComponent(slug)}?${query(block)}`
    },
    accept({ number }) {
      if (kind === 'guest') {
        return `${HOST}/e/v2?${credentialQuery(seed)}&ek=${template}&sharedKey=${sharedKey}&invitationId=${number}`
      }
      if (era === '2013' || era === '2015') {
        return `${HOST}/comm/people/invite-accept?mboxid=I${number}_500&sharedKey=${sharedKey}&invitationId=${number}&${query('hero-acc')}`
      }
      if (era === '2016') {
        return `${HOST}/comm/start/accept-invitation?sharedKey=${sharedKey}&invitationId=${number}&${query('hero-acc')}`
      }
      return `${HOST}/comm/mynetwork/invite-accept/invitationId/${number}/sharedKey/${sharedKey}/?${query('hero-1-prof~cta')}`
    },
    other: (path, block) => `${HOST}/comm/${path}?${query(block)}`,
  }
}
