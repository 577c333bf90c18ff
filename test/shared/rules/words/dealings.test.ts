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

describe('whoever sells with the words of business under way', () => {
  it.each([
    [
      'Dear author, your paper on kilns has been selected for our international conference. Registration 450 dollars, deposit due today.',
      'Did you see my message? Only two places are left.',
    ],
    [
      'Hello, we offer courier service in your region, from 4.90 each. Your parcel is with the customer tomorrow.',
      'Any feedback on our prices?',
    ],
    [
      'Our agency recovers your unpaid invoice for 20% only. No win, no fee.',
      'Do you have open invoices we could look at?',
    ],
    [
      'We are the leading office movers. Our driver can come on Monday and give you a free quote.',
      'Still interested?',
    ],
    [
      'Your application for our business loan is pre-approved up to 50,000 euros, rates from 3%.',
      'Please reply today, the offer ends.',
    ],
  ])('is flagged: %s', (first, later) => {
    expect(onWriting(first, later).action).toBe('remove')
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
    'Hola Olive, tu artículo sobre mareas me lo pasó mi hermano. ¿Puedo citarlo en clase?',
  ])('is enough: %s', (note) => {
    expect(onNote(note).action).toBe('accept')
  })
})

describe('words that only sound like a tie', () => {
  it.each([
    'Hello! It is a gift from our gym: two weeks on us. Come and try.',
    'We are only 5 minutes from our market office, drop in and see our new kitchens, 20% off.',
    'Ciao, anche io sono un consulente finanziario, aiuto le famiglie a investire meglio.',
    'Salve, le devo un caffè se mi dice chi compra gli imballaggi da voi.',
    'Hi Olive, I got your contact from a directory. We make packaging.',
    '25 euros per family and month, our cleaning team comes every week.',
  ])('open no door: %s', (note) => {
    const { action, hits } = onNote(note)
    expect(action).not.toBe('accept')
    expect(hits.map(({ rule }) => rule)).not.toContain('names-a-tie')
  })
})
