import type { WordList } from '../text/intent.ts'

const owed =
  'rechnung|invoice|bill|factura|fatura|facture|fattura|factuur|szamla|beitragsrechnung|schlussrechnung|reparaturrechnung'
const ordered =
  'order|bestellung|auftrag|commande|pedido|encomenda|ordine|bestelling|rendeles|glasses|brille|brillen|lunettes|gafas|oculos|occhiali|bril|boat|barca|bici|fahrrad|fiets|bike|coche|carro|car|auto|voiture|wagen|parcel|paket|colis|paquete|pacco|pakket|frame|keys|key|repair|reparatur|reparation|reparacion|reparacao|riparazione|reparatie'
const your =
  'your|ihre|ihr|ihren|deine|dein|eure|votre|ta|ton|su|tu|sua|seu|tua|suo|tuo|vostra|vostro|uw|je|jouw|jullie'

/** What two have to settle with each other: an invoice, an order that is ready, an appointment that was made. */
export const settlements: WordList = {
  answers: {
    plain: [
      // An invoice of one's own that is open, and that is named: who collects money for others speaks of many.
      `${your} ..2 ${owed} ..6 offen|unbezahlt|uberfallig|ausstehend|unpaid|overdue|outstanding|open|due|pendiente|impagada|vencida|impayee|attente|souffrance|pendente|aberto|vencido|aperta|scaduta|insoluta|sospeso|openstaand|onbetaald`,
      `${owed} ..1 nr|no|n|number|nummer|numero|# ..12 offen|unbezahlt|uberfallig|ausstehend|unpaid|overdue|outstanding|open|pendiente|impagada|vencida|impayee|attente|souffrance|pendente|aberto|vencido|aperta|scaduta|insoluta|sospeso|openstaand|onbetaald`,
      'aperta|risulta|figura|consta|reste|restant|noch|nog|still ..3 aperta|pendiente|impayee|pendente|offen|open|unpaid ..4 fattura|factura|facture|fatura|rechnung|factuur|invoice ..2 #',
      'prufen|uberprufen|nachsehen|check|verify|comprobar|verificar|verifier|verificare|controllare|nakijken|controleren|confirmar ..6 zahlung|uberweisung|payment|transfer|transferencia|pago|virement|reglement|paiement|bonifico|pagamento|betaling|overboeking',
      // An order that waits to be fetched.
      `${your} ..4 ${ordered} ..9 abholbereit|abholen|abgeholt|fertig|ready|collected|collection|pickup|recoger|recogerlo|recogerla|listo|lista|retirer|chercher|arrivee|arrive|levantar|levantada|pronta|pronto|ritirare|ritirarla|ritirarlo|opgehaald|ophalen|binnen|klaar`,
      'ready|fertig|pronta|pronto|lista|listo|prete|pret|klaar ..2 to|for|zur|zum|a|para|da|om|per ..2 collection|collect|pickup|abholung|abholen|levantar|recoger|retirar|ritirare|ritiro|ophalen|emporter|retirer',
      `${ordered} ..3 arrived|chegou|llegado|llego|arrivee|arrivato|arrivata|eingetroffen|angekommen|aangekomen|binnengekomen ..6 ready|collect|pick|recoger|levantar|retirer|passer|ritirare|abholen|ophalen|pronta|lista|prete|fertig|klaar`,
      'como|wie|comme|come|zoals|conforme|as ..1 per|al|el|la|le|o|der|da|de|im|en|do|no ..1 orcamento|presupuesto|devis|preventivo|offerte|kostenvoranschlag|quoted|agreed|estimate',
      // Whom both work for.
      'o|el|le|il|der|the cliente|client|customer|kunde|kundin|klant|buyer|buyers|comprador|acheteur ..2 pediu|quer|aprovou|aceitou|assinou|pidio|quiere|aprobo|acepto|firmo|signed|approved|asked|wants|veut|demande|signe|approuve|vuole|chiesto|approvato|firmato|mochte|wunscht|wil|vraagt',
      // A day that was agreed.
      `${your} termin|cita|appointment|afspraak|appuntamento|consulta|vistoria|rendez ..8 um|am|el|a|as|na|at|on|op|om|le|il|la ..2 #`,
      'confirmo|bestatige|bestatigen|confirm|confirme|confirmons|confermo|confermiamo|bevestig|bevestigen ..3 cita|termin|appointment|rendez|appuntamento|afspraak|consulta|reserva|reservation|buchung|booking',
      'verschieben|decaler|aplazar|retrasar|adiar|rimandare|spostare|uitstellen|postpone|delay|reschedule ..6 lieferung|bestellung|livraison|commande|entrega|pedido|encomenda|consegna|ordine|levering|delivery|order|termin|cita|rendez',
    ],
    hints: [
      'mahnung|zahlungserinnerung|zahlungseingang',
      'accounts|accounting department|office|receivable',
      'in|within our|my books|accounts|records|system',
      'lieferschein|sendungsnummer|albaran|pakbon',
      'already|bereits|deja|ya|ja|gia|al ..2 paid|bezahlt|uberwiesen|paye|regle|pagado|pagou|pagato|betaald ..4 ignore|gegenstandslos|compte|caso|ignorar|beschouwen',
      `${ordered}|${owed} ..1 nr|no|n|number|nummer|numero ..1 #`,
    ],
  },
}
