import { describe, expect, it } from 'vitest'
import { classifyMessages, isOneTap } from '../../../shared/model/messageKind.ts'

const nothing = { received: [], sent: [] }

function kinds(texts: readonly string[], notes = nothing as Parameters<typeof classifyMessages>[1]) {
  const raw = texts.map((text) => ({
    at: '2024-01-01T00:00:00Z',
    from: 'them' as const,
    text,
    spamFolder: false,
  }))
  return classifyMessages(raw, notes).map(({ kind }) => kind)
}

describe('one-tap texts', () => {
  it.each([
    'Congrats on the new role!',
    'Congrats on your work anniversary!',
    'Congrats on starting your new role at Quorvia Ltd.!',
    'Ana, congratulations on your new position!',
    'Hi OLIVE OWNER FCIM, MNIM, Congrats on the new gig! Hope you’re doing well.',
    'Happy birthday!',
    'Happy Birthday',
    'Happy belated birthday, Olive!',
    'Wishing you a very happy birthday!',
    'Feyi Example, thanks for connecting! Hope you’re doing well.',
    'Thanks for connecting! Hope you are doing well',
    "Hi Ishani, it's great to connect with you!",
    'Hi Ishani, It’s great connecting with you. How have you been?',
    'Message request accepted',
    'You opened this conversation through a feed ad',
    'Nudged! 👉 Check out today’s Zip: lnkd.in/solveZip.',
    '¡Felicidades por tu aniversario de trabajo!',
    'Herzlichen Glückwunsch zum Geburtstag!',
    'Joyeux anniversaire !',
    'Parabéns pelo novo cargo!',
    'Felicitaciones por tu nuevo cargo',
    'Enhorabuena por tu ascenso',
    'Feliz cumpleaños',
    'Gracias por conectar',
    'Bon anniversaire',
    'Félicitations pour votre promotion',
    'Alles Gute zum Geburtstag',
    'Congratulazioni per il nuovo ruolo',
    'Complimenti per il nuovo lavoro',
    'Buon compleanno',
    'Gefeliciteerd met je nieuwe baan',
    'Boldog születésnapot',
    'Gratulálok az új munkakörhöz',
  ])('are known: %s', (text) => {
    expect(isOneTap(text)).toBe(true)
  })

  it.each([
    'Happy birthday! By the way, we offer free demos.',
    'Thanks for connecting! We help small companies.',
    'Hello!',
    'Congratulation on the job',
    'Happy birthday to you! May your years be many and full of laughter!',
    'Thanks for connecting with my old friend Wilf at the fair',
  ])('are not somebody’s own words: %s', (text) => {
    expect(isOneTap(text)).toBe(false)
  })
})

describe('a message', () => {
  it('is empty without words', () => {
    expect(kinds(['', ' \n', '👍🏽', '❤️', '!!'])).toEqual(['empty', 'empty', 'empty', 'empty', 'empty'])
  })

  it('is typed when it is only a question mark', () => {
    expect(kinds(['?'])).toEqual(['typed'])
  })

  it('is the note when it repeats one, whatever became of its spaces, and only once', () => {
    const notes = { received: ['Hi  Olive,\nwe met in Tolby.'], sent: [] }
    expect(kinds(['Hi Olive, we met in Tolby.', 'Hi Olive, we met in Tolby.'], notes)).toEqual([
      'note',
      'typed',
    ])
  })

  it('is no note when the other side wrote it', () => {
    expect(
      kinds(['Hi Olive, we met in Tolby.'], { received: [], sent: ['Hi Olive, we met in Tolby.'] }),
    ).toEqual(['typed'])
  })

  it('keeps everything else as it was', () => {
    const raw = { at: '2024-01-01T00:00:00Z', from: 'you' as const, text: 'Hello Ana', spamFolder: true }
    expect(classifyMessages([raw], nothing)).toEqual([{ ...raw, kind: 'typed' }])
  })
})
