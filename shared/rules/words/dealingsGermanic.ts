import type { WordList } from '../text/intent.ts'

/** The same as `dealings.ts` in German and Dutch. */
export const dealingsGermanic: readonly WordList[] = [
  {
    answers: {
      hints: [
        'ihre|deine|ihrer|deiner|eure|ihren|deinen ..2 bestellung|lieferung|reparatur|reservierung|buchung|rechnung|anmeldung|antrag|vortrag|unterlagen|gutschrift ..4 ist|sind|wird|liegt|nr|vom|steht|kommt|wurde|war|#',
        'dein|ihr|euer paket|packchen|vortrag|beitrag|antrag|auto|schaden ..3 ist|steht|liegt|wurde|um|am',
        'paket|ware|lieferung|palette|paletten ..3 steht|liegt|ist|bei|kommt|abgeholt|stehen',
        'rechnung|beleg|belege|vertrag|protokoll ..3 anbei|nr|kommt|folgt|offen|doppelt|fehlt|fehlen|bezahlt|unterschrieben',
        'wie ..2 bestellt|beschlossen|ausgemacht|immer|gehabt|angeboten',
        'abschlag|restbetrag|anzahlung|skonto|kaution ..3 ist|hab|habe|#|wie|in',
        'spedition|monteur|fahrer|kurier|techniker|handwerker|drucker|handler ..3 kommt|ruft|holt|kann|war|fragt|halt',
        'du|sie schuldest|schulden|hattest|hatten mir|uns|noch',
        'uberweisung|uberweise|uberwiesen',
      ],
    },
    buys: {
      plain: ['ist|sind|ware ..2 okay|ok|normal|wucher|teuer|angemessen|gerechtfertigt'],
    },
    shared: {
      hints: [
        'mama|papa|mutter|vater|bruder|schwester|nachbar|nachbarin ..1 von|vom',
        'wir kennen uns|einander ..1 vom|aus|von|noch',
      ],
    },
    recruits: {
      plain: ['m|w w|d|m d|m|w', 'personalabteilung|personalleitung|personalleiterin|personalleiter'],
    },
  },
  {
    answers: {
      hints: [
        'uw|je|jouw|jullie ..1 bestelling|pakket|pakje|reservering|levering|factuur|afspraak|aanvraag|inschrijving|presentatie|reparatie|offerte ..4 is|zijn|staat|ligt|klaar|nummer|van|werd|wordt|en',
        'mis|missen|wacht|wachten|nodig ..4 bonnetje|factuur|handtekening|presentatie|foto|bevestiging|akkoord|lidgeld|jouwe|antwoord',
        'ophalen|afhalen ..3 tot|vanaf|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|in',
        'monteur|bezorger|koerier|chauffeur|loodgieter|drukker|timmerman ..3 kan|komt|belt|belde|haalt|staat|moet',
        'penningmeester|secretaris|voorzitter ..2 van',
      ],
    },
    buys: {
      plain: [
        'verhuren|verkopen|maken|leveren|bezorgen|doen jullie|u ..4 ook|nog|voor|zonder|aan|de|die',
        'wat kost|kosten|komt ..2 #|stuks|zo|per|dat|een',
      ],
    },
    shared: {
      hints: [
        'mama|papa|moeder|vader|broer|zus|buurman|buurvrouw|oud ..1 van',
        'van|uit de|het|onze|ons ..1 korfbal|koor|club|vereniging|klas|cursus|groep|kring|school|straat|voetbal|tennis',
      ],
    },
    vacancy: {
      plain: [
        'reageer|reactie|solliciteer|solliciteren ..2 op|naar ..1 je|uw|jullie|de ..1 vacature|oproep|advertentie|functie',
      ],
    },
    recruits: {
      plain: [
        'wij|we|ik zoeken|zoek|werf|werven ..2 een|voor ..4 teamleider|werkvoorbereider|constructeur|verpleegkundige|monteur|uitvoerder|projectleider|planner|leidinggevende|kok|docent',
        'vacature ..1 sturen|opgestuurd|toesturen|doorsturen',
      ],
    },
  },
]
