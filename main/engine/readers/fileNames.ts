/**
 * The name to recognise a file by: base name, lower case, without extension, spaces and underscores, and without
 * the numbering that LinkedIn (`Invitations_1.csv`) and browsers (`Connections (1).csv`) add.
 */
export function plainName(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return base
    .replace(/\.csv$/, '')
    .replace(/(?:_\d+| ?\(\d+\))+$/, '')
    .replace(/[\s_]/g, '')
}

/** True for what macOS and Windows add to folders and archives. */
export function isJunk(path: string): boolean {
  const parts = path.split('/')
  const base = parts.at(-1) ?? ''
  return (
    parts.includes('__MACOSX') ||
    base.startsWith('._') ||
    /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(base)
  )
}

export function isCsv(path: string): boolean {
  return /\.csv$/i.test(path)
}

/** True for a file that LinkedIn is known to write and that Doorman does not read. */
export function isLinkedIn(path: string): boolean {
  return FOLDERS.test(path) || (isCsv(path) && FILES.has(plainName(path)))
}

const FOLDERS = /(?:^|\/)(?:Articles|Jobs|Rich_?Media|Services Marketplace|Verifications)\//i

/** In `plainName` form. */
const FILES: ReadonlySet<string> = new Set([
  'accountstatushistory',
  'adsclicked',
  'certifications',
  'coachmessages',
  'comments',
  'courses',
  'events',
  'groups',
  'guidemessages',
  'honors',
  'inferencesaboutyou',
  'instantreposts',
  'jobapplicantsavedanswers',
  'jobapplicantsavedscreeningquestionresponses',
  'jobapplications',
  'jobseekerpreferences',
  'lanadsengagement',
  'languages',
  'learning',
  'learningcoachaiturns',
  'learningcoachmessages',
  'learningroleplaymessages',
  'logins',
  'organizations',
  'patents',
  'phonenumbers',
  'profilesummary',
  'projects',
  'publications',
  'reactions',
  'receipts',
  'receiptsv2',
  'richmedia',
  'savedjobalerts',
  'savedjobs',
  'saveditems',
  'searchqueries',
  'securitychallenges',
  'shares',
  'testscores',
  'votes',
  'whatsappphonenumbers',
])
