import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../main/engine/language/detectLanguage.ts'
import { tuning } from '../../corpus/corpus.ts'
import { memoryInUse } from '../../helpers/memory.ts'

const POLISH = 'Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.'
const ENGLISH = 'I row as well and saw you row past the harbour last week.'

describe('the language of a text is told:', () => {
  it.each([
    ['en', 'I row as well and saw you row past the harbour last week.'],
    ['es', 'Hola Olive, me gustaría saber cómo afina usted los violines antiguos.'],
    ['pt', 'Olá Olive, gostaria de saber como você afina os violinos antigos.'],
    ['fr', 'Bonjour Olive, je voudrais savoir comment vous accordez les vieux violons.'],
    ['de', 'Guten Tag Olive, ich wüsste gern, wie Sie die alten Geigen stimmen.'],
    ['it', 'Buongiorno Olive, vorrei sapere come accorda i vecchi violini che restaura.'],
    ['nl', 'Dag Olive, ik zou graag weten hoe je oude violen stemt en herstelt.'],
    ['hu', 'Kedves Olive, szeretném megtudni, hogyan hangolja a régi hegedűket.'],
    ['pl', 'Dzień dobry, chciałbym zapytać o kurs rysunku, który prowadzi Pani w Tolby.'],
    ['tr', 'Merhaba, geçen yıl Tolby fuarında tanışmıştık, sergiyi çok beğenmiştim.'],
    ['sv', 'Hej Olive, jag undrar hur du stämmer de gamla fiolerna som du lagar.'],
    ['ru', 'Здравствуйте, я хотел бы узнать, как вы настраиваете старые скрипки.'],
    ['ar', 'مرحبا، أود أن أعرف كيف تصلحين آلات الكمان القديمة.'],
    ['zh', '您好，请问您是怎么修理旧小提琴的？谢谢。'],
    ['ja', 'はじめまして。古いバイオリンの修理について教えてください。'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('in capitals throughout', () => {
    expect(detectLanguage('DZIEŃ DOBRY, CHCIAŁBYM ZAPYTAĆ O KURS RYSUNKU, KTÓRY PROWADZI PANI.')).toBe('pl')
  })

  it('with accents that stand as signs of their own', () => {
    const text = 'chciałbym zapytać o kurs rysunku, który prowadzi pani'
    expect(detectLanguage(text.normalize('NFD'))).toBe('pl')
  })

  it('beside names, links and numbers of another', () => {
    const text =
      'Dzień dobry, piszę z The Old Harbour Rowing Club w sprawie letniego kursu, https://club.example/join-us-now 2026.'
    expect(detectLanguage(text)).toBe('pl')
  })
})

describe('what is written in another script is told, however short:', () => {
  it.each([
    ['und-Cyrl', 'Купите наш курс'],
    ['und-Cyrl', 'Добрый день!'],
    ['und-Cyrl', 'Предлагаем продвижение вашего сайта.'],
    ['und-Cyrl', 'Иван Петров'],
    ['und-Cyrl', 'Скидка 30%, пишите: https://www.club.example/join-us-now-and-row-and-row-and-row'],
    ['und-Arab', 'مرحبا'],
    ['und-Deva', 'नमस्ते'],
    ['zh', '谢谢'],
    ['zh', '您好，我们2026年提供服务'],
    ['ja', '了解しました'],
    ['ko', '안녕하세요'],
    ['el', 'Γεια σας'],
    ['he', 'שלום'],
    ['th', 'สวัสดี'],
  ])('%s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag)
  })

  it.each([
    ['a name in it', 'Hi Анна, so nice!'],
    ['a shrug', 'Well ¯\\_(ツ)_/¯'],
    ['a shrug alone', '¯\\_(ツ)_/¯'],
    ['a unit', '5 Ω'],
  ])('but not by %s', (_, text) => {
    expect(detectLanguage(text)).toBe(null)
  })
})

describe('the language of a text is not told where it has', () => {
  it.each([
    ['nothing', ''],
    ['few words', 'Happy birthday!'],
    ['a greeting and a name', 'Hello Gwen 👋'],
    ['names only', 'Temidara Ighodalu, Jannicke Skovgard, Robert P. Hale Jr., Annelie Brindille Vellbridge'],
    ['links only', 'https://www.club.example/join-us-now-and-row www.harbour.example mail@harbour.example'],
    ['numbers only', '1234 5678 2026-06-01 99.99 1,000,000 555-0100 555-0101 555-0102'],
    ['signs only', '👋🎂✅ … !!! --- ???? 🙏🙏🙏 *** === ~~~ ... !!! ???'],
    ['no language', 'zxcv qwrt zxcvb plkj mnbv qwrtp zxcv hgfd'],
  ])('%s', (_, text) => {
    expect(detectLanguage(text)).toBe(null)
  })
})

describe('of the corpus', () => {
  const texts = [
    ...tuning.notes.map(({ language, text }) => ({ language, text })),
    ...tuning.conversations.map(({ language, messages }) => ({
      language,
      text: messages.map(({ text }) => text).join('\n'),
    })),
  ].map(({ language, text }) => ({ language: language === 'id' ? 'ms' : language, text }))
  const told = texts.map(({ language, text }) => ({ language, detected: detectLanguage(text) }))

  it('nine of ten texts are told, and not one of two thousand wrong', () => {
    expect(told.filter(({ detected }) => detected !== null).length).toBeGreaterThan(0.9 * texts.length)
    const isOther = (language: string, detected: string | null): boolean =>
      detected !== null && !detected.startsWith('und-') && detected !== language
    const wrong = told.filter(({ language, detected }) => isOther(language, detected))
    expect(wrong.length).toBeLessThan(texts.length / 2000)
  })
})

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 3_000 }),
    fc
      .array(
        fc.constantFrom('the', 'dzień', '您好', '__proto__', 'constructor', '\ud835', "'", '\u0301', '\n'),
      )
      .map((words) => words.join(' ')),
  )

  it('it has the code of a language, that of a script, or none, twice the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const language = detectLanguage(text)
        if (language !== null) expect(language).toMatch(/^(?:[a-z]{2}|und-[A-Z][a-z]{3})$/)
        expect(detectLanguage(text)).toBe(language)
      }),
    )
  })

  it('what comes after the first 300 characters tells nothing', () => {
    const begins = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.padEnd(300, ` ${POLISH}`))
    fc.assert(
      fc.property(begins, texts, texts, (begin, one, other) => {
        expect(detectLanguage(begin + one)).toBe(detectLanguage(begin + other))
      }),
    )
    expect(detectLanguage(POLISH.padEnd(300) + ENGLISH.repeat(1_000))).toBe('pl')
    expect(detectLanguage(' '.repeat(300) + ENGLISH)).toBe(null)
  })
})

it('what was asked about is not kept in memory', () => {
  const before = memoryInUse().heap
  for (let at = 0; at < 60; at++)
    detectLanguage(Buffer.alloc(1_000_000, `${at} ${ENGLISH} `).toString('latin1'))
  expect(memoryInUse().heap - before).toBeLessThan(20_000_000)
})
