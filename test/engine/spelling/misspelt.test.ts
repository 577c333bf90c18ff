import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishDictionary } from '../../../main/engine/spelling/dictionary.ts'
import { misspeltIn, type Writing } from '../../../main/engine/spelling/misspelt.ts'
import { wordSet } from '../../../main/engine/spelling/wordSet.ts'

const unknown: Writing = { isFamiliar: () => false, otherTexts: [], headline: null }
const says = (text: string, more: Partial<Writing> = {}): string =>
  misspeltIn(text, { ...unknown, ...more })
    .map(({ word, suggestion }) => `${word}>${suggestion}`)
    .join(' ')

const around = (word: string): string => `I think that you have the ${word} that we would like to see.`

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split(/\s*\|\s*/u)
    .map((pair) => {
      const [wrong = '', ...right] = pair.split(' ')
      return [wrong, right.join(' ')]
    })

describe('a misspelt word is found with what was meant:', () => {
  it.each(
    pairs(`recieve receive | definately definitely | wich which | seperate separate | occured occurred | tommorow tomorrow |
      untill until | bussiness business | garanteed guaranteed | proffesional professional | oportunity opportunity |
      experiance experience | intrested interested | knowlege knowledge | goverment government | neigbour neighbour |
      writting writing | realy really | thier their | freind friend | succesful successful | beleive believe |
      accomodate accommodate | embarassing embarrassing | calender calendar | begining beginning | usefull useful |
      recomended recommended | aquired acquired | grammer grammar | wierd weird | alot a lot | upto up to | teh the |
      enviroment environment | unfortunatly unfortunately | managment management | speling spelling | helo hello |
      skils skills`),
  )('%s, for %s', (wrong, right) => {
    expect(says(around(wrong))).toBe(`${wrong}>${right}`)
  })

  it('at the beginning of a sentence, where it leaves no doubt', () => {
    expect(says('Adress in your profile is wrong. Chekc it, please.')).toBe('Adress>address Chekc>check')
  })

  it('each once, in order', () => {
    expect(says('I recieve what you recieve, definately and wich is that.')).toBe(
      'recieve>receive definately>definitely wich>which',
    )
  })

  it('without a suggestion where several words are as near', () => {
    expect(says(around('aliasees'))).toBe('aliasees>null')
  })
})

describe('British spelling is right, as American is:', () => {
  it.each(
    `colour color organise organize organisation organization centre center travelling traveling programme program
    catalogue catalog defence defense analyse analyze licence license judgement judgment enrol enroll fulfil fulfill
    skilful skillful anaesthetic anesthetic paediatric pediatric whilst learnt learned grey gray tyre tire favourite
    favorite neighbourhood labelled labeled cheque kerb counsellor counselor jewellery manoeuvre artefact instalment
    enquiry enquiries ageing sceptical practise metre litre theatre behavioural honourable realised optimising
    wilful fulfils colourful cancelled modelling enrolment storey moustache pyjamas draught plough instalments`.split(
      /\s+/u,
    ),
  )('%s', (word) => {
    expect(says(around(word))).toBe('')
  })
})

describe('never misspelt are', () => {
  it.each([
    [
      'names inside a sentence',
      'I met Jannicke Skovgard and Temidara at the fair in Vellbridge with Grafly.',
    ],
    ['names that begin a sentence', 'Regula here, we met at the fair. Annelie says that she knows you.'],
    [
      'whom a greeting calls, in small letters',
      'hi ishani, i would like to hear what you do. hello devika too',
    ],
    ['who signs, in small letters', 'I would like to hear what you do. thanks nitin wagholkar'],
    [
      'words with capitals inside',
      'I saw the GitHub page of your LinkedIn and the iOSapp of PayPall for it.',
    ],
    ['abbreviations', 'I am on the board of the NGOO and of the SMCA, as you are.'],
    ['words with digits', 'I would like to see your b2b and web3 work in the q4review of it.'],
    ['links', 'You can see it on www.recieve.example/speling and at https://definately.example of mine.'],
    ['mail addresses', 'Write to me at recieve.definately@seperate.example and I will answer you.'],
    ['hashtags and handles', 'I follow #definately and @recieve and would like to see more of them.'],
    ['file names', 'I have put the experiance.pdf in there for you and the team.'],
    ['chat forms', 'hey pls tell me abt it btw thx u r gr8 and i dont wanna bother, msg me asap lol'],
    ['laughter and sighs', 'haha I think that is the best hmm of it hehe and so on ahh'],
    ['what is drawn out', 'I am sooooo happy to see you and this is boooooring to me'],
    [
      'newer words',
      'We do onboarding and reskilling for fintech startups, with a chatbot and a podcast for mentees.',
    ],
    ['words made of words', 'I am a cofounder and beekeeper, and the inviter of a roadmap for microgrids.'],
    ['hyphened words', 'I run a family-owned, well-known e-commerce shop for pre-loved and hand-made goods.'],
    ['contractions', "I'd say you're right, we've seen they'll do it and it doesn’t hurt, there'll be more."],
    ['words with accents', 'We met in the café of the expoziția and I have sent you my résumé for it.'],
    [
      'letters of other alphabets that look alike',
      'I would like to r\u0435ciev\u0435 your pr\u043efil\u0435 and this.',
    ],
    ['words with invisible letters', 'I would like to rec\u200bieve your ex\u00adperiance of this.'],
    ['trades', 'I am a conveyancer and my wife is a phlebotomist, the luthier is a friend of ours.'],
    ['Indian English', 'He has 50 lakh of them and a crore more, kindly do the needful and prepone it.'],
    ['days and places in small letters', 'i will be in london on monday and in paris in june with you'],
  ])('%s', (_, text) => {
    expect(says(text)).toBe('')
  })

  it('words that are known to both', () => {
    const isFamiliar = (word: string) => wordSet(['Goverment Watch Ltd', 'Strategiest']).has(word)
    expect(says('I work at goverment watch as a strategiest like you.', { isFamiliar })).toBe('')
    expect(says('I work at goverment watch as a strategiest like you.')).not.toBe('')
  })

  it.each([
    ['Spanish', 'Hola, me gustaria definately conectar con usted porque trabajo en recieve con mi equipo.'],
    ['French', "Bonjour, je voudrais recieve votre experiance dans le domaine et vous parler de l'offre."],
    ['German', 'Guten Tag, ich habe Ihre experiance gesehen und wollte mich mit Ihnen verbinden.'],
    ['Polish', 'Dzien dobry, chcialbym porozmawiac o nowych problemy oraz rozwiazaniach dla firmy.'],
    ['Russian', 'Здравствуйте, я хотел бы с вами познакомиться и поговорить о работе.'],
    ['too few words to tell', 'Recieve'],
  ])('words of a text in %s', (_, text) => {
    expect(says(text)).toBe('')
  })

  it('the sentences in another language', () => {
    expect(
      says('I would like to meet you. Me gustaria que la profesional experiencia de usted sea mejor.'),
    ).toBe('')
  })
})

describe('people who are at home in another language', () => {
  const text = 'I would like to recieve your experiance.'

  it('are told by what else they wrote', () => {
    const otherTexts = ['Hola Olive, gracias por su mensaje, me gusta mucho lo que hace usted.']
    expect(says(text, { otherTexts })).toBe('')
    expect(says(text, { otherTexts: ['Thank you for your message, I like what you do.'] })).not.toBe('')
  })

  it('are told by their headline', () => {
    expect(says(text, { headline: 'Directeur de la communication chez Brindille' })).toBe('')
    expect(says(text, { headline: 'Инженер' })).toBe('')
    expect(says(text, { headline: 'Consultant at Jan de Brindille' })).not.toBe('')
  })

  it.each([
    'Hello, I am intrested to conect with profesional like you for exchange of knowlege',
    'I am engineer and I have many experiance, looking for job in your country since 5 years',
    'Sir he have told me you did not received my aplication, please to answer',
    'I am looking forward to hear from you, please give me informations of the profesional training',
  ])('are told by several slips of grammar: %s', (learner) => {
    expect(says(learner)).toBe('')
  })

  it.each([
    'I am a teacher and in this city I recieve many people. We make it work, and one idea is enough.',
    'I would love to see it do well. Does he want to meet? I am looking for job seekers to recieve them.',
  ])('are not those who write plain English: %s', (plain) => {
    expect(says(plain)).toBe('recieve>receive')
  })

  it('are not told by their name, nor by one slip', () => {
    expect(says('I am Temidara Ighodalu and I am looking for job, with experiance.')).toBe(
      'experiance>experience',
    )
  })
})

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 3_000 }),
    fc
      .array(
        fc.constantFrom('recieve', 'the', 'you', 'I', 'Definately', 'xq', "don't", '’', '.', '\n', 'é', '42'),
      )
      .map((words) => words.join(' ')),
    fc
      .string({ unit: fc.constantFrom(..."abehirst '’.-"), maxLength: 400 })
      .map((text) => `I would like you to ${text}`),
  )

  it('every word stands in it letter by letter, 20 at most, each once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = misspeltIn(text, unknown)
        expect(found.length).toBeLessThanOrEqual(20)
        expect(new Set(found.map(({ word }) => word.toLowerCase())).size).toBe(found.length)
        for (const { word, suggestion } of found) {
          expect(text.slice(0, 2_000)).toContain(word)
          expect(suggestion).not.toBe(word)
          if (suggestion !== null && !suggestion.includes(' '))
            expect(englishDictionary().isWord(suggestion)).toBe(true)
        }
        expect(misspeltIn(text, unknown)).toEqual(found)
      }),
    )
  })

  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['full stops', '.'],
    ['line ends', '\n'],
    ['apostrophes', "'"],
    ['misspelt words', 'would you recieve the experiance of the profesionals '],
    ['long words that are none', 'the internationalizationallys and interdisciplinariestly of you '],
    ['small words', 'i am the you '],
    ['farewells', 'thanks a '],
    ['other letters', 'ж'],
    ['half a pair', '\ud835'],
  ])('a megabyte of %s takes no time', (_, unit) => {
    englishDictionary()
    const text = `I would like to see you. ${unit.repeat(1_000_000 / unit.length)}`
    const begin = performance.now()
    misspeltIn(text, { ...unknown, otherTexts: [text, text] })
    // Takes under 50 ms on a quiet machine.
    expect(performance.now() - begin).toBeLessThan(2_000)
  })
})
