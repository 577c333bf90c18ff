import { describe, expect, it } from 'vitest'
import { connected, exampleNow, inviter } from '../../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../../shared/rules/judge.ts'

const onWriting = (first: string, later: string) =>
  judge(
    connected([
      [1, first],
      [6, later],
    ]),
    'connection',
    exampleNow,
  ).action

const onNote = (note: string) => judge(inviter(note), 'invitation', exampleNow).action

describe('notices to a group that the owner belongs to', () => {
  it.each([
    [
      'Dear members, our annual fee of 40 is due, the account is the usual one: https://tolbychoir.example/account',
      'A reminder to those who have not paid yet.',
    ],
    [
      'Liebe Eltern, der Jahresbeitrag für den Förderverein beträgt 12 Euro: https://schule-tolby.example/beitrag',
      'Es fehlen noch sechs Familien.',
    ],
    [
      'Chers voisins, la cotisation de notre association est de 15 €, à régler avant mardi : https://quartier.example',
      'Petit rappel pour la cotisation.',
    ],
  ])('are kept, with a fee, a link and a reminder: %s', (first, later) => {
    expect(onWriting(first, later)).toBe('keep')
  })

  it.each([
    [
      'Dear parents, our academy teaches maths online, 8 weeks for 199. Enrol now: https://academy.example',
      'Reminder: our early bird discount ends on Friday.',
    ],
    [
      'Dear members of my network, join our masterclass for founders, only 90: https://founders.example',
      'Last seats, book yours today!',
    ],
  ])('are none where something is sold: %s', (first, later) => {
    expect(onWriting(first, later)).toBe('remove')
  })
})

describe("whoever asks about the owner's own prices", () => {
  it.each([
    [
      "I'm your customer 2231. The offer on your site says 20 % off, is that still so?",
      'Is the 20 % still on? I would order today.',
    ],
    [
      'Ich bin Kundin bei Ihnen. In Ihrem Katalog steht 15 % Rabatt auf Schalen, gilt das noch?',
      'Ich wollte wegen des Rabatts noch einmal nachfragen.',
    ],
  ])('is kept: %s', (first, later) => {
    expect(onWriting(first, later)).toBe('keep')
  })

  it('is no seller who speaks of them', () => {
    const pitch =
      'I looked at the prices on your site. We bring your shop 20 % more orders, first month free.'
    expect(onWriting(pitch, 'Is our offer of interest?')).toBe('remove')
  })
})

describe("a note that answers the owner's post", () => {
  it.each([
    "I'm answering your post: yes, we do have 30 spare pallets",
    'Zu Ihrem Aufruf: Ja, wir haben noch 30 Paletten.',
  ])('says enough: %s', (note) => {
    expect(onNote(note)).toBe('accept')
  })

  it('says nothing where it sells', () => {
    expect(onNote('Saw your post! We sell pallets from 2.90 each, order today and save 10%.')).toBe('ignore')
  })
})

describe('a recruiter in a note', () => {
  it.each([
    'Recruiter here. Searching for a bilingual dispatcher in Tolby.',
    'Recruiter hier: Für eine Molkerei in Tolby suchen wir eine Laborleitung. Interesse?',
  ])('with a role is let in: %s', (note) => {
    expect(onNote(note)).toBe('accept')
  })

  it.each([
    "I'm a recruiter. Let me know if you need candidates for your open roles.",
    'Ich bin Recruiterin. Melden Sie sich, wenn Sie Stellen zu besetzen haben.',
    'Je suis recruteuse. Si vous avez des postes à pourvoir, faites-moi signe.',
  ])('who looks for customers is not: %s', (note) => {
    expect(onNote(note)).not.toBe('accept')
  })
})

describe('lures', () => {
  it.each([
    'Would you be open to earning an extra 3-5k a month?',
    'Wären Sie offen für 2.000 € mehr im Monat neben dem Beruf?',
    'Network marketing? We have a Zoom tonight, shall I send the link?',
    '¿Network marketing? Esta noche tenemos un Zoom, ¿te mando el enlace?',
    'You have been selected as a speaker, only 390 for the speaker package. Can I count you in?',
    'Sie wurden für unseren Preis nominiert. Siegel und Urkunde kosten einmalig 490 €.',
  ])('are flagged, and ignored: %s', (text) => {
    expect(onWriting(text, 'Did you see my message?')).toBe('remove')
    expect(onNote(text)).toBe('ignore')
  })

  it.each([
    ['Please vote for me!', 'Please vote for me, it ends tomorrow.'],
    ['Hello, please endorse my skills.', 'Did you endorse me? Please do.'],
    ['Bitte stimmen Sie für uns ab.', 'Haben Sie schon für uns abgestimmt? Jede Stimme zählt.'],
  ])('for votes and praise are flagged: %s', (first, later) => {
    expect(onWriting(first, later)).toBe('remove')
  })
})
