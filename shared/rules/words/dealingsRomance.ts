import type { WordList } from '../text/intent.ts'

/** The same as `dealings.ts` in Spanish, Portuguese, French and Italian. */
export const dealingsRomance: readonly WordList[] = [
  {
    answers: {
      plain: [
        'su|tu|vuestro|vuestra|sus ..1 pedido|encargo|reserva|paquete|envio|factura|ponencia|devolucion|reparacion|inscripcion|solicitud|turno ..4 es|esta|estan|fue|ya|ha|llego|numero|salio|de',
        'factura|recibo|albaran|acta ..3 adjunta|adjunto|pendiente|aqui|numero|#|mando|mandas|pagada|corregida',
        'adjunto|adjunta|te|le paso|mando|envio ..2 factura|presupuesto|contrato|acta|comprobante ..2 que|pidio|pediste|pidieron|para',
        'falta|faltan|necesito|necesitamos ..2 tu|su|la|una firma|factura|confirmacion|respuesta|direccion|foto|presentacion|aprobacion',
        'su|tu ponencia|charla|presentacion|intervencion ..4 es|sera|en|aceptada|dia',
        'quedamos|acordamos|hablamos ..1 en|ayer|el|por|con',
        'saldo|resto|anticipo|sena|fianza ..2 es|son|de|#',
      ],
    },
    buys: {
      plain: [
        'desde|tras el|la|que ..1 lunes|actualizacion|cambio|version|actualizaron',
        'usamos|utilizamos|tenemos|compramos|compre|uso ..1 vuestro|vuestra|su|tu|sus|vuestros ..2 programa|app|aplicacion|sistema|maquina|software|producto|terminal',
        'su|vuestra|vuestro|tu|la app|aplicacion|programa|sistema|soporte|servicio ..3 cierra|falla|no|da|deja|dicen|bloquea',
        'a ..1 quien ..1 le|se ..1 mando|escribo|pregunto|digo|envio|dirijo',
        'es|esta|sera ..2 caro|normal|barato|razonable|justo',
        'la|lo ..1 volverias|volveria ..1 a comprar|contratar|hacer',
        'hacen|haceis|haces|mandan|envian ..2 envios|a|presupuesto|por',
      ],
    },
    shared: {
      plain: [
        'soy ..3 mama|papa|vecino|vecina|hermano|hermana|dueno|duena|companero|companera ..1 de|del',
        'del|de la|nuestra|nuestro grupo|asociacion|club|pena|coro|comunidad|colegio|clase|equipo|asamblea|cooperativa ..1 de|del|y',
        'por familia|nino|socio|casa|cabeza',
      ],
    },
    vacancy: {
      plain: [
        'aviso|anuncio|oferta|vacante|publicacion ..2 que|de ..1 publicaste|publico|publicaron|pusieron|compartio|compartiste|su|tu',
        'tienen|teneis|tienes|buscan|buscais|buscas ..2 vacante|puesto ..2 de|en',
        'respondo|escribo|contesto ..3 aviso|anuncio|vacante|post|publicacion',
      ],
    },
  },
  {
    answers: {
      plain: [
        'seu|sua|vosso|vossa|teu|tua ..1 pedido|encomenda|reserva|pacote|entrega|fatura|palestra|devolucao|inscricao|orcamento ..4 esta|estao|e|foi|ja|chegou|numero|pronto|pronta|aceite|aceita|de',
        'fatura|recibo|nota|ata|boleto ..3 anexo|anexa|pendente|aqui|numero|#|paga|corrigida|segue|aberto',
        'falta|faltam|preciso|precisamos ..3 assinatura|fatura|comprovante|confirmacao|resposta|foto|autorizacao|aprovacao',
        'pronto|pronta|prontos|prontas para|pode|ja ..1 levantar|retirar|buscar|entrega',
        'tecnico|motoboy|entregador|transportadora|motorista|pintor|encanador ..3 passa|vem|liga|chega|pode|segunda|terca|quarta|quinta|sexta',
        'assembleia|condominio|associacao|direcao ..4 aprovou|decidiu|votou|escolheu|pediu|vizinhos|socios',
        'abri|pedido ..1 o|um|# chamado|ticket|pedido|#',
      ],
    },
    buys: {
      plain: [
        'desde|depois que|da|de ..1 mudamos|atualizacao|atualizaram|mudanca|segunda',
        'a|com|para ..1 quem ..1 posso|devo|e|mando|falo|escrevo|envio',
        'me|nos ..1 cobraram|pediram|ofereceram|cobram|cobrou|pediu ..2 #|por|mil',
        'ta|esta|e ..2 caro|normal|barato|preco|justo|razoavel',
        'emite|emitem|fazem|faz|entregam ..2 nota|entrega|tambem|ainda|orcamento',
      ],
    },
    shared: {
      plain: [
        'sou ..3 mae|pai|vizinho|vizinha|irmao|irma|dono|dona|colega ..1 do|da|de',
        'nossa|nosso|vossa|do|da ..1 coral|associacao|clube|condominio|escola|turma|equipa|equipe|cooperativa|igreja',
        'por|cada crianca|familia|socio|exploracao',
        'fomos|somos|eramos ..2 colegas|vizinhos|socios|membros',
      ],
    },
    vacancy: {
      plain: [
        'vi|sobre|respondo ..3 sua|vossa|tua|seu ..2 vaga|publicacao|anuncio ..1 da|do|de',
        'inscrevi|candidatei|inscrita|inscrito ..4 vaga|posicao|cargo|site',
      ],
    },
  },
  {
    answers: {
      plain: [
        'facture|recu|attestation|proces|bon ..3 jointe|joint|ci|numero|impayee|reste|attente|#',
        'manque|manquent|attends|attendons|faut|faudrait ..4 signature|facture|factures|justificatif|accord|confirmation|reponse|diapos|presentation|photo|note',
        'solde|acompte|caution ..2 est|de',
        'suite a|au ..1 votre|notre|ta|la|l ..1 commande|appel|rendez|visite|demande|assemblee|reunion|dejeuner',
        'merci ..3 de|pour|d ..2 recommande|recommander|presente|presentation|mise|recommandation|echantillons|facture',
        'assemblee|copropriete|comite|amicale ..4 vote|decide|membres|membre|demande',
        'tu|vous ..2 m|me|nous ..1 avais|aviez|avez|as demande|dit|envoye|prete|recommande',
      ],
    },
    buys: {
      plain: [
        'depuis|apres la|le|votre|cette ..1 mise|migration|changement|version|passage',
        'nous|on|j|je utilisons|utilise|avons|ai|achete|achetons ..3 votre|vos|logiciel|application|machine ..2 logiciel|application|appli|machine|programme|systeme|produit|depuis|caisse|a',
        'qui|a qui peut|puis|dois|je|contacter|m|puis ..2 aider|adresser|ecrire|contacter|envoyer|joindre|parler',
        'devis|facture ..2 a|de|est|etait ..1 #',
        'est|c ..3 normal|cher|raisonnable|correct|droit',
      ],
    },
    shared: {
      plain: [
        'dont|ou vous|nous ..1 etes|sommes membre|membres|adherent',
        'maman|papa|mere|pere|voisin|voisine|frere|soeur ..1 de|du',
      ],
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
      plain: [
        'allego|allegata|giro|mando|invio ..2 fattura|verbale|contratto|ricevuta|iban',
        'corriere|tecnico|idraulico|elettricista|muratore|fattorino ..3 passa|viene|chiama|ha|puo|lunedi|martedi|mercoledi|giovedi|venerdi',
        'consegna|ritiro|intervento ..3 prevista|previsto|lunedi|martedi|mercoledi|giovedi|venerdi|domani',
        'saldo|acconto|caparra|resto ..2 di|e|puo|#',
        'grazie ..2 per|di|mille ..2 presentato|presentazione|consigliato|segnalato|raccomandato|fattura|campioni|avermi',
        'riattivi|riattivare|prorogare|sbloccare|attivi ..2 account|prova|accesso|licenza',
        'impressioni|riscontri|risultati ..2 dal|dai|del|della test|prova|pilota|collaudo',
      ],
    },
    buys: {
      plain: [
        'vostra|vostro|la|il app|programma|sistema|gestionale|assistenza|macchina ..3 chiude|blocca|non|da|dice|caricano|segna',
        'da|appare|un errore|messaggio',
        'a|con chi ..1 posso|devo|mi|mando|scrivo|parlo',
        'e|sara|sembra ..2 caro|normale|giusto|tanto|onesto',
        'quanto ..2 pagato|speso|costa|costato|chiesto',
        'avrei|avremmo bisogno di ..1 un preventivo',
        'che|quale prezzo|prezzi ..1 fate|fa|avete|applicate',
        'conviene ..3 o|oppure|la|subito',
      ],
    },
    shared: {
      plain: [
        'sono ..2 mamma|papa|madre|padre|vicino|vicina|fratello|sorella|amministratrice|amministratore|compagno|compagna ..1 di|del|della',
        'del|della|nostro|nostra ..1 coro|associazione|circolo|condominio|scuola|squadra|judo|classe',
        'a|per|ogni bambino|famiglia|socio',
      ],
    },
    vacancy: {
      plain: [
        'rispondo|risposta|scrivo ..3 al|alla|post|annuncio ..3 cercate|cerca|cerchi|post|annuncio|vostro',
      ],
    },
  },
]
