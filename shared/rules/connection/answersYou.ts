import type { Message } from '../../model/message.ts'
import { aimedTurns } from '../aims.ts'
import { connected, said } from '../exampleDossier.ts'
import type { Rule } from '../rule.ts'
import { SPEAKS } from '../text/intent.ts'
import { read, weight } from '../text/reading.ts'
import { quoteAround, type Span, sentenceAround } from '../text/sentence.ts'

/** A price the owner asked for is an answer, not a pitch. */
export const answersYou: Rule = {
  id: 'answers-you',
  because: 'they answer what you asked',
  points: -4,
  group: 'favour',
  stage: 'connection',
  softens: true,
  find: (dossier) => {
    const question = aimedTurns(dossier)[0]?.turn.answerTo
    const place = question ? asked(question) : null
    return question && place
      ? [
          {
            says: 'You had asked',
            quote: quoteAround(question.text, place),
            at: question.at,
          },
        ]
      : []
  },
  examples: {
    hit: [
      connected([], {
        messages: [
          said('them', 0, 'Hello Olive'),
          said('you', 1, 'What does your kiln service cost?'),
          said('them', 2, 'Our price list: we offer kiln service for 90 € an hour, no obligation.'),
        ],
      }),
      connected([], {
        messages: [
          said('you', 0, 'Who of you sells kilns? Please send me a price.'),
          said(
            'them',
            1,
            'Our kilns start at 900 €, with free delivery. Book a call and we will make you an offer.',
          ),
        ],
      }),
    ],
    miss: [
      connected([], {
        messages: [
          said('them', 0, 'Thanks for connecting, Olive! How is the pottery?'),
          said('you', 1, 'Hi, all well here. And you?'),
          said('them', 2, 'Our price list: we offer kiln service for 90 € an hour, no obligation.'),
        ],
      }),
      connected([], {
        messages: [
          said('them', 0, 'Hello Olive'),
          said('you', 1, 'Hello to you.'),
          said('them', 2, 'Our price list: we offer kiln service for 90 € an hour, no obligation.'),
        ],
      }),
      connected([[0, 'Our price list: we offer kiln service for 90 € an hour, no obligation.']]),
    ],
  },
}

/** Where the owner asks for something; null when they do not. "And you?" and "do we know each other?" are courtesies. */
function asked({ text }: Message): Span | null {
  const whole = read(text)
  if (weight([whole], 'refuses') >= SPEAKS) return null
  for (const { index: at } of whole.text.matchAll(ASKING)) {
    const place = { start: at, end: at + 1 }
    const { start, end } = sentenceAround(whole.text, place)
    const sentence = read(whole.text.slice(start, end))
    const { content, numbers } = sentence.traits
    if (content + numbers >= FEW_WORDS || weight([sentence], 'buys') > 0) return place
  }
  return null
}

const ASKING = /\?|\b(?:send|tell|share|call)\b/giu

/** What is asked for has a name, and something is to be done with it. */
const FEW_WORDS = 2
