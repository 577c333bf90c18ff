import { describe, expect, it } from 'vitest'
import { connected, exampleNow } from '../../../../shared/rules/exampleDossier.ts'
import { judge } from '../../../../shared/rules/judge.ts'

const onMessage = (text: string) => judge(connected([[0, text]]), 'connection', exampleNow).action

describe('what two have to settle with each other', () => {
  it.each([
    'Sehr geehrte Frau Tolb, Ihre Rechnung 2024-118 ist noch offen, bitte prüfen Sie. Malerbetrieb Kern',
    'Hello Olive, our invoice 55 of 2 May is still open. Could you look into it? Petra, Kiln Repairs',
    'Bonjour Madame, la facture 88 de mars reste impayée, pouvez-vous vérifier le virement ? Menuiserie Aubin',
    'Hola Olive, la factura 33 por la poda del seto está pendiente. ¿Me confirma el pago?',
    'Beste Olive, uw bestelling 12 ligt klaar en kan vanaf 9 uur worden opgehaald, inpakken is gratis.',
    'Buongiorno, la sua bicicletta è pronta, il conto è di 48 euro come da preventivo.',
  ])('is kept: %s', (text) => {
    expect(onMessage(text)).toBe('keep')
  })

  it.each([
    'Ihre Kunden zahlen zu spät? Unsere Software treibt offene Rechnungen ein. Jetzt kostenlos testen: https://mahn.example',
    'Are your invoices unpaid? We collect them for you, no win, no fee. Book a call: https://collect.example',
  ])('is no sale of collecting it: %s', (text) => {
    expect(onMessage(text)).toBe('remove')
  })
})

describe('who sells the work of others', () => {
  it.each([
    'Bom dia, temos soldadores disponíveis para a sua obra, preços à hora.',
    'Boa tarde, temos eletricistas e pedreiros disponíveis para a sua obra. Quantos homens precisa?',
    'Buenos días, tenemos albañiles disponibles para su obra, le paso tarifas.',
    'Buongiorno, abbiamo muratori disponibili per i vostri cantieri, le mando il listino?',
  ])('is flagged: %s', (text) => {
    expect(onMessage(text)).toBe('remove')
  })

  it('is not who looks for hands, or says whose are free as was agreed', () => {
    expect(
      onMessage('Bom dia, a nossa obra em Tolby precisa de soldadores. Conhece alguém disponível?'),
    ).toBe('keep')
    expect(onMessage('Os eletricistas ficam disponíveis para a sua obra na quinta, como combinado.')).toBe(
      'keep',
    )
  })
})
