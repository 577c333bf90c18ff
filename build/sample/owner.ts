/** A job or a time at school. `since` and `until` as `YYYY` or `YYYY-MM`; no `since` is unknown, no `until` is now. */
export type Stay = {
  readonly name: string
  readonly detail: string
  readonly place: string
  readonly since: string | null
  readonly until: string | null
}

const employers = [
  {
    name: 'Lanternway Logistics',
    detail: 'Head of Operations',
    place: 'Port Ambrel',
    since: '2021-03',
    until: null,
  },
  {
    name: 'Tidemark & Daughters Freight',
    detail: 'Network Planner',
    place: 'Velmouth',
    since: '2016-09',
    until: '2021-02',
  },
  {
    name: 'Cobbleton Parcel Works',
    detail: 'Shift Lead',
    place: 'Port Ambrel',
    since: '2012',
    until: '2016-08',
  },
  { name: 'Frigorífica Almendrón', detail: 'Summer help', place: 'Valdenuez', since: null, until: '2010' },
] as const satisfies readonly Stay[]

const schools = [
  {
    name: 'University of Ambrel',
    detail: "Bachelor's degree, Industrial Engineering",
    place: '',
    since: '2008',
    until: '2012',
  },
  {
    name: 'Velmouth Institute of Technology',
    detail: 'Certificate, Refrigeration',
    place: '',
    since: '2019-09',
    until: '2020-06',
  },
] as const satisfies readonly Stay[]

const [present, ...former] = employers

/** Whose invented inbox it is. */
export const owner = {
  first: 'Nora',
  last: 'Quillfeather',
  name: 'Nora Quillfeather',
  slug: 'nora-quillfeather',
  urn: 104_417_300,
  email: 'nora@quillfeather.example',
  headline: 'Head of Operations at Lanternway Logistics | cold chain, safe docks, fewer empty miles',
  summary:
    'I run warehouses and docks in Port Ambrel. I like to meet people who care about cold-chain audits, night-shift safety and empty miles, and I row. Open networker: tell me who you are and why you write.',
  industry: 'Transportation, Logistics, Supply Chain and Storage',
  location: 'Port Ambrel',
  company: present.name,
  formerCompanies: former.map(({ name }) => name),
  school: schools[0].name,
  /** The present one first. */
  employers: employers satisfies readonly Stay[] as readonly Stay[],
  schools: schools satisfies readonly Stay[] as readonly Stay[],
  groups: ['Cold Chain Circle', 'Ambrel Harbour Rowers'],
  skills: ['Temperature Audits', 'Dock Scheduling', 'Warehouse Safety', 'Route Planning', 'Rowing'],
  causes: ['Environment', 'Animal Welfare'],
  volunteering: [{ name: 'Dockside Food Bank', role: 'Soup Kitchen Driver', cause: 'povertyAlleviation' }],
  hashtags: ['emptymiles', 'reeferdoors'],
  /** Companies followed that are no employers. */
  followed: ['Harbourlight Robotics', 'Östersund Köldteknik'],
} as const
