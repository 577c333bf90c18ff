import type { WordList } from '../text/intent.ts'

/** The same as `dealings.ts` in Spanish, Portuguese, French and Italian. */
export const dealingsRomance: readonly WordList[] = [
  {
    answers: {
      hints: [
        'su|tu|vuestro|vuestra|sus ..1 pedido|encargo|reserva|paquete|envio|factura|ponencia|devolucion|reparacion|inscripcion|solicitud|turno ..4 es|esta|estan|fue|ya|ha|llego|numero|salio|de',
        'factura|recibo|albaran|acta ..3 adjunta|adjunto|pendiente|aqui|numero|#|mando|mandas|pagada|corregida',
        'su|tu ponencia|charla|presentacion|intervencion ..4 es|sera|en|aceptada|dia',
        'quedamos|acordamos|hablamos ..1 en|ayer|el|por|con',
        'saldo|resto|anticipo|sena|fianza ..2 es|son|de|#',
      ],
    },
    buys: {
      plain: [
        'es|esta|sera ..2 caro|normal|barato|razonable|justo',
        'hacen|haceis|haces|mandan|envian ..2 envios|a|presupuesto|por',
      ],
    },
    shared: {
      hints: [
        'soy ..3 mama|papa|vecino|vecina|hermano|hermana|dueno|duena|companero|companera ..1 de|del',
        'del|de la|nuestra|nuestro grupo|asociacion|club|pena|coro|comunidad|colegio|clase|equipo|asamblea|cooperativa ..1 de|del|y',
      ],
    },
    vacancy: {
      plain: [
        'aviso|anuncio|oferta|vacante|publicacion ..2 que|de ..1 publicaste|publico|publicaron|pusieron|compartio|compartiste|su|tu',
        'respondo|escribo|contesto ..3 aviso|anuncio|vacante|post|publicacion',
      ],
    },
  },
  {
    answers: {
      hints: [
        'seu|sua|vosso|vossa|teu|tua ..1 pedido|encomenda|reserva|pacote|entrega|fatura|palestra|devolucao|inscricao|orcamento ..4 esta|estao|e|foi|ja|chegou|numero|pronto|pronta|aceite|aceita|de',
        'fatura|recibo|nota|ata|boleto ..3 anexo|anexa|pendente|aqui|numero|#|paga|corrigida|segue|aberto',
        'falta|faltam|preciso|precisamos ..3 assinatura|fatura|comprovante|confirmacao|resposta|foto|autorizacao|aprovacao',
        'assembleia|condominio|associacao|direcao ..4 aprovou|decidiu|votou|escolheu|pediu|vizinhos|socios',
        'abri|pedido ..1 o|um|# chamado|ticket|pedido|#',
      ],
    },
    buys: {
      plain: ['ta|esta|e ..2 caro|normal|barato|preco|justo|razoavel'],
    },
    shared: {
      hints: [
        'sou ..3 mae|pai|vizinho|vizinha|irmao|irma|dono|dona|colega ..1 do|da|de',
        'nossa|nosso|vossa|do|da ..1 coral|associacao|clube|condominio|escola|turma|equipa|equipe|cooperativa|igreja',
        'fomos|eramos ..2 colegas|vizinhos|socios|membros',
      ],
    },
  },
  {
    answers: {
      hints: [
        'facture|recu|attestation|proces|bon ..3 jointe|joint|ci|numero|impayee|reste|attente|#',
        'suite a|au ..1 votre|notre|ta|la|l ..1 commande|appel|rendez|visite|demande|assemblee|reunion|dejeuner',
        'merci ..3 de|pour|d ..2 recommande|recommander|presente|presentation|mise|recommandation|echantillons|facture',
        'tu|vous ..2 m|me|nous ..1 avais|aviez|avez|as demande|dit|envoye|prete|recommande',
      ],
    },
    buys: {
      plain: [
        'nous|on|j|je utilisons|utilise|avons|ai|achete|achetons ..3 votre|vos|logiciel|application|machine ..2 logiciel|application|appli|machine|programme|systeme|produit|depuis|caisse|a',
        'qui|a qui peut|puis|dois|je|contacter|m ..2 aider|adresser|ecrire|contacter|envoyer|joindre|parler',
        'devis|facture ..2 a|de|est|etait ..1 #',
      ],
    },
    shared: {
      hints: ['maman|papa|mere|pere|voisin|voisine|frere|soeur ..1 de|du'],
    },
    vacancy: {
      plain: [
        'postule|postuler|candidate|candidature|reponds ..2 a|pour|au ..1 votre|ton|l|le|la ..2 annonce|offre|poste|post',
        'suite a votre|ton|l ..1 annonce|offre|post|publication',
      ],
    },
  },
  {
    answers: {
      hints: [
        'allego|allegata|giro|mando|invio ..2 fattura|verbale|contratto|ricevuta|iban',
        'corriere|tecnico|idraulico|elettricista|muratore|fattorino ..3 passa|viene|chiama|ha|puo|lunedi|martedi|mercoledi|giovedi|venerdi',
        'saldo|acconto|caparra|resto ..2 di|e|puo|#',
      ],
    },
    buys: {
      plain: ['e|sara|sembra ..2 caro|normale|giusto|tanto|onesto', 'conviene ..3 o|oppure|la|subito'],
    },
    shared: {
      hints: [
        'sono ..2 mamma|papa|madre|padre|vicino|vicina|fratello|sorella|amministratrice|amministratore|compagno|compagna ..1 di|del|della',
        'del|della|nostro|nostra ..1 coro|associazione|circolo|condominio|scuola|squadra|judo|classe',
      ],
    },
  },
]
