import type { FoundOrganisation } from './findOrganisations.ts'
import type { Word } from './words.ts'

/** Whether somebody says that they work at a place, or that they once did. */
export type OwnWork = 'present' | 'past' | null

type Saying = { readonly says: RegExp; readonly when: 'present' | 'past' }

/** What may stand between "work" and "at": how and as what, never with or for whom. */
const MANNER =
  '(?: (?:with you|together|too|also|now|nights|days|part time|full time))*(?: as(?: \\w+){1,4}?)?(?: in(?: \\w+){1,3}?)?'

/** Sellers speak with, and to, the colleagues of whom they write to. */
const NOT_OF_OTHERS =
  '(?<!\\b(?:with|to|by|through|met|know|knew|mit|von|durch|con|avec|com|via|from your|your|one of)(?: (?:your|one|of|the|some|a|an|two|several|many|other|ihrem|ihrer|ihren|deinem|deiner|su|sus|tu|tus|vos|votre|ton|tes|suo|tuo|seu|seus|je|jouw|former|ex|old)){0,3} )'

const COLLEAGUE =
  '(?:colleagues?|co ?workers?|teammates?|workmates?|kolleg(?:e|in|en|innen)|colegas?|companer[oa]s?(?: de trabajo)?|collegues?|collega|collegas|colleghi|colleghe|kollega)'
const FORMER = '(?:former|ex|old|ehemaliger?|fruherer?|antigu[oa]|ancien(?:ne)?|antig[oa]|voormalige?|volt)'

const ARTICLE = '(?: (?:the|der|die|das|dem|den|la|le|l|el|os?|as?|il|lo))?$'
const AT = `(?: (?:at|from|in|of|bei|beim|von|aus|en|de|chez|a|alla|presso|da|na|no|em|bij|van))?${ARTICLE}`

/** Up to the name, in folded words. */
const before: readonly Saying[] = (
  [
    [
      `\\b(?:i|we)(?: (?:also|both|now|currently|still|all|too)){0,2} work${MANNER} (?:at|in)${ARTICLE}`,
      'present',
    ],
    [`\\bi(?: (?:also|now|currently|still|too)){0,2} work${MANNER} for${ARTICLE}`, 'present'],
    [
      `\\b(?:i|we|ive|weve|id)(?: (?:also|both|once|have|had|just|previously|formerly|all|used to)){0,3} work(?:ed)?${MANNER} (?:at|in)${ARTICLE}`,
      'past',
    ],
    [
      `\\b(?:i|ive)(?: (?:also|once|have|had|used to)){0,3} (?:worked|work|interned)${MANNER} (?:for|at)${ARTICLE}`,
      'past',
    ],
    [
      `\\bmy (?:\\w+ ){0,3}?(?:time|years|days|stint|career|internship|job|summer|summers)(?: \\w+){0,2}? (?:at|with|in|for|from)${ARTICLE}`,
      'past',
    ],
    [`${NOT_OF_OTHERS}\\b${FORMER} ${COLLEAGUE}(?: of yours)?${AT}`, 'past'],
    [`${NOT_OF_OTHERS}(?<!\\b${FORMER} )\\b${COLLEAGUE}(?: (?:of yours|here|too))?${AT}`, 'present'],
    [`\\b(?:i am|im|i was|as|this is|its) your (?:\\w+ )?${COLLEAGUE}${AT}`, 'present'],
    [
      `\\b(?:i|ive|having)(?: (?:also|just|recently|have|had|first|only|finally|too)){0,3} joined${ARTICLE}`,
      'present',
    ],
    [`^(?:just|recently) joined${ARTICLE}`, 'present'],
    [`\\b(?:i am|im|before|after|since) (?:just )?joining${ARTICLE}`, 'present'],
    [`\\bwe both (?:work|are|sit)(?: \\w+){0,3}? (?:at|for|in|from)${ARTICLE}`, 'present'],
    [
      `\\bwe both (?:worked|were|used to work|sat|started|spent)(?: \\w+){0,3}? (?:at|for|in|from)${ARTICLE}`,
      'past',
    ],
    [
      `\\bich (?:auch |selbst )?(?:arbeite(?: \\w+){0,3}?|bin(?: \\w+){0,2}?) (?:bei|beim)${ARTICLE}`,
      'present',
    ],
    [
      `\\b(?:ich|wir) (?:auch |beide )?(?:arbeitete|arbeiteten|war|waren)(?: \\w+){0,3}? (?:bei|beim)${ARTICLE}`,
      'past',
    ],
    [
      `\\bmeine(?:r|n)? (?:\\w+ )?(?:zeit|jahren?|ausbildung|lehre|stelle) (?:bei|beim|in|im)${ARTICLE}`,
      'past',
    ],
    [
      `(?<!\\b(?:su|sus|tu|vuestro|el|del|al|gran|buen|un|mucho|de) )\\btrabajo(?: (?:contigo|tambien|ahora|como \\w+)){0,2} (?:en|para)${ARTICLE}`,
      'present',
    ],
    [
      `\\b(?:trabaje|trabajaba|trabajamos|trabajabamos|he trabajado)(?: \\w+){0,2}? (?:en|para)${ARTICLE}`,
      'past',
    ],
    [`\\b(?:mi|mis) (?:\\w+ )?(?:tiempo|etapa|epoca|paso|anos) (?:en|por)${ARTICLE}`, 'past'],
    [`\\b(?:je|nous) (?:travaille|travaillons)(?: \\w+){0,3}? (?:chez|a|au|pour)${ARTICLE}`, 'present'],
    [
      `\\b(?:j ai|je|nous avons) (?:travaille|travaillais)(?: \\w+){0,3}? (?:chez|a|au|pour)${ARTICLE}`,
      'past',
    ],
    [`\\b(?:mon|mes) (?:\\w+ )?(?:temps|passage|stage|poste|annees) (?:chez|a|au)${ARTICLE}`, 'past'],
    [
      `(?<!\\b(?:il|suo|tuo|vostro|bel|ottimo|del|al|un|di) )\\b(?:lavoro|lavoriamo)(?: (?:anche|con te|insieme|come \\w+)){0,2} (?:in|a|da|presso|alla|per|al)${ARTICLE}`,
      'present',
    ],
    [
      `\\b(?:lavoravo|ho lavorato|abbiamo lavorato)(?: \\w+){0,2}? (?:in|a|da|presso|alla|per|al)${ARTICLE}`,
      'past',
    ],
    [
      `(?<!\\b(?:o|seu|teu|do|ao|um|vosso|belo|bom) )\\btrabalho(?: (?:tambem|contigo|como \\w+)){0,2} (?:na|no|em|para)${ARTICLE}`,
      'present',
    ],
    [`\\b(?:trabalhei|trabalhava|trabalhamos)(?: \\w+){0,2}? (?:na|no|em|para)${ARTICLE}`, 'past'],
    [`\\bik werk(?: \\w+){0,2}? (?:bij|voor)${ARTICLE}`, 'present'],
    [`\\b(?:ik|we|wij) werkten?(?: \\w+){0,2}? (?:bij|voor)${ARTICLE}`, 'past'],
    [`\\bmijn (?:tijd|jaren|stage|baan) bij${ARTICLE}`, 'past'],
  ] as const
).map(([says, when]) => ({ says: new RegExp(says), when }))

/** From the name on. */
const after: readonly Saying[] = [
  { says: /^(?:\w+ ){0,3}?(?:gearbeitet|dolgoztam|dolgoztunk|gewerkt)\b/, when: 'past' },
  { says: /^(?:\w+ ){0,3}?(?:angefangen|tatig|beschaftigt|dolgozom|dolgozunk)\b/, when: 'present' },
]

/** A member's own group of workers: "fellow Ambrel colleague". */
const COLLEAGUE_BEHIND = new RegExp(`^${COLLEAGUE}\\b`)
const OTHERS_BEFORE = /\b(?:your|ihre?[rnm]?|deine?[rnm]?|with|to|by|su|tu|vos|votre)$/

/** How many words before and after a name are looked at. */
const REACH = 12

/**
 * Whether the words around a name speak of the writer's own work there: "I work at", "my time at", "a colleague",
 * "I joined", "we both". Sellers name the employer of whom they write to, and speak with the people there; that is
 * none.
 */
export function ownWorkAt(text: string, words: readonly Word[], { first, last }: FoundOrganisation): OwnWork {
  const [lead, tail] = [sameSentence(text, words, first, -1), sameSentence(text, words, last, 1)]
  for (const { says, when } of before) if (says.test(lead)) return when
  if (/\b(?:i|we|ich|wir|ik)\b/.test(lead) || /^n[ae]l /.test(tail)) {
    for (const { says, when } of after) if (says.test(tail)) return when
  }
  return COLLEAGUE_BEHIND.test(tail) && !OTHERS_BEFORE.test(lead) ? 'present' : null
}

function sameSentence(text: string, words: readonly Word[], from: number, step: 1 | -1): string {
  const found: string[] = []
  for (let at = from + step; found.length < REACH; at += step) {
    const [word, known] = [words[at], words[at - step]]
    if (!word || !known) break
    const gap = step > 0 ? text.slice(known.end, word.start) : text.slice(word.end, known.start)
    if (/[.!?;\n]/.test(gap)) break
    if (step > 0) found.push(word.word)
    else found.unshift(word.word)
  }
  return found.join(' ')
}
