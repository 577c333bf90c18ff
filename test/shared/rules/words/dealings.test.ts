import { describe, expect, it } from 'vitest'
import { connected, exampleNow, inviter } from '../../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../../shared/rules/judge.ts'

const onWriting = (first: string, later: string) =>
  judge(
    connected([
      [0, first],
      [6, later],
    ]),
    'connection',
    exampleNow,
  )

const onNote = (note: string) => judge(inviter(note), 'invitation', exampleNow)

describe('whoever has business under way with the owner', () => {
  it.each([
    [
      'Our demo for the council is tomorrow at nine, and my login has expired. Screenshots of the error: https://shots.example/a. Could you extend the trial?',
      'Any news on the login?',
    ],
    [
      'Hi Olive, the parcel with your twelve jars is at our shop, you can collect it until six. The balance is 24.50.',
      'Hello, the parcel is still here, when do you come?',
    ],
    [
      'Hello Olive, attached is invoice no. 52 for the three days in May, 1,200 plus VAT, due in 14 days.',
      'Hello Olive, the invoice is still open, could you have a look?',
    ],
    [
      'Guten Tag Frau Owner, Ihre Bestellung ist versandbereit, die Spedition ruft Sie an. Die Rechnung liegt bei, 480 Euro.',
      'Guten Tag, ich brauche noch Ihre Handynummer.',
    ],
    [
      'Bonjour Madame, votre commande est arrivée, le solde est de 210 €. Le livreur passe mardi ou jeudi.',
      'Bonjour, quel jour vous convient ?',
    ],
  ])('is kept, though they name a price and write again: %s', (first, later) => {
    expect(onWriting(first, later).action).toBe('keep')
  })
})

describe('whoever sells the work of others', () => {
  it.each([
    [
      'Hi Olive, we have two senior glazers coming off a project in June, 38 an hour. Would you like to see the CVs?',
      'Did you see my message?',
    ],
    [
      'Hi Olive, I can place a strong candidate with you: a kiln manager, ten years. Our fee is 20% of the salary.',
      'Shall I send the CV?',
    ],
  ])('is no recruiter with a role: %s', (first, later) => {
    const { action, hits } = onWriting(first, later)
    expect(action).toBe('remove')
    expect(hits.map(({ rule }) => rule)).not.toContain('recruiter-with-role')
  })
})

describe('a reason told in a few words', () => {
  it.each([
    'I build rowing boats in Villa Cedro, and read in your summary that you row. May I ask which boat?',
    'Your colleague Peter suggested that I ask you about the boat licence.',
    'Hi Olive, I read your post about tides on X and forwarded it to my sister, who rows.',
    'Weil ich auch Boote baue und sonst niemanden kenne, der Eschenholz biegt.',
    'Hola Olive, tu artículo sobre mareas me lo pasó mi hermano. ¿Puedo citarlo en clase?',
  ])('is enough: %s', (note) => {
    expect(onNote(note).action).toBe('accept')
  })
})
