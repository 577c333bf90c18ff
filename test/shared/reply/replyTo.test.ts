import { describe, expect, it } from 'vitest'
import { replyLanguages } from '../../../shared/reply/replyLanguages.ts'
import { replyTo } from '../../../shared/reply/replyTo.ts'
import { firstTemplates, standardReplies } from '../../../shared/reply/standardReplies.ts'
import { inviter } from '../../../shared/rules/exampleDossier.ts'

const spanish = { language: 'es', text: 'Hola {first}, ¿por qué yo?' } as const
const inSpanish = inviter('Hola Olive, me gustaría conectar contigo, gracias.', { noteLanguage: 'es' })

describe('the reply', () => {
  it('is in the language of their note where the owner has a template for it', () => {
    expect(replyTo(inSpanish, null, [...firstTemplates, spanish])).toEqual({
      language: 'es',
      text: 'Hola Ana, ¿por qué yo?',
    })
  })

  it('is in English where there is none, and where they wrote no note', () => {
    expect(replyTo(inSpanish, null, firstTemplates).language).toBe('en')
    expect(replyTo(inviter(null), null, [...firstTemplates, spanish]).language).toBe('en')
  })

  it('is in the language asked for, with the text that Doorman brings until there is another', () => {
    expect(replyTo(inSpanish, 'fr', firstTemplates).text).toMatch(/^Bonjour Ana,[\s\S]*\nOlive Owner$/)
  })

  it.each(replyLanguages)('asks in %s without a gap where neither name is known', (language) => {
    const dossier = inviter(null)
    const nameless = {
      ...dossier,
      person: { ...dossier.person, name: '' },
      owner: { ...dossier.owner, name: null },
    }
    const { text } = replyTo(nameless, language, [])
    expect(text).not.toMatch(/[{}]| {2}| ,/)
    expect(text).toContain('?')
    expect(standardReplies[language].length).toBeLessThan(400)
  })
})
