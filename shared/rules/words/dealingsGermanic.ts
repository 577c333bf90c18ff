import type { WordList } from '../text/intent.ts'

/** The same as `dealings.ts` in German and Dutch. */
export const dealingsGermanic: readonly WordList[] = [
  {
    answers: {
      plain: [
        'ihre|deine|ihrer|deiner|eure|ihren|deinen ..2 bestellung|lieferung|reparatur|reservierung|buchung|rechnung|anmeldung|antrag|vortrag|unterlagen|gutschrift ..4 ist|sind|wird|liegt|nr|vom|steht|kommt|wurde|war|#',
        'dein|ihr|euer paket|packchen|vortrag|beitrag|antrag|auto|schaden ..3 ist|steht|liegt|wurde|um|am',
        'paket|ware|lieferung|palette|paletten ..3 steht|liegt|ist|bei|kommt|abgeholt|stehen',
        'rechnung|beleg|belege|vertrag|protokoll ..3 anbei|nr|kommt|folgt|offen|doppelt|fehlt|fehlen|bezahlt|unterschrieben',
        'wie ..2 bestellt|beschlossen|ausgemacht|immer|gehabt|angeboten',
        'brauche|brauchte|brauchen|benotige|fehlt|fehlst ..2 noch|deine|ihre|mir ..2 unterschrift|nummer|handynummer|freigabe|antwort|zusage|iban|liste',
        'versandbereit|abholbereit|abzuholen|abgeholt',
        'abschlag|restbetrag|anzahlung|skonto|kaution ..3 ist|hab|habe|#|wie|in',
        'spedition|monteur|fahrer|kurier|techniker|handwerker|drucker|handler ..3 kommt|ruft|holt|kann|war|fragt|halt',
        'in rechnung gestellt',
        'du|sie schuldest|schulden|hattest|hatten mir|uns|noch',
        'vorstand|vorstandssitzung|elternbeirat|versammlung|verein ..4 beschlossen|beschluss|mitglieder|mitglied|sammle|sammeln',
        'pro mitglied|familie',
        'uberweisung|uberweise|uberwiesen',
      ],
    },
    buys: {
      plain: [
        'seit|nach dem|der|letzten|ihrem|eurem ..1 update|umstellung|version|aktualisierung',
        'wir|ich nutzen|nutze|setzen|benutzen|verwenden|haben|habe ..3 ihre|eure|ihr|euer|bei ..4 app|software|programm|system|maschine|waage|kasse|produkt|gekauft|ein|im',
        'an wen|ihrem wende|kann|soll|muss ..2 ich|mich|wir',
        'ist|sind|ware ..2 okay|ok|normal|wucher|teuer|angemessen|gerechtfertigt',
        'preis|angebot ..1 bitte',
        'brauchte|brauchten|brauchen ..3 stuck|fur|quadratmeter|meter|paar ..3 fur|unser|preis|bis',
      ],
    },
    shared: {
      plain: [
        'mama|papa|mutter|vater|bruder|schwester|nachbar|nachbarin ..1 von|vom',
        'wir kennen uns|einander ..1 vom|aus|von|noch',
        'vereinskamerad|vereinskollege|kommilitone|klassenkamerad|mitschuler|mitschulerin|kumpel',
        'hier|vom aus|# der|stock|alten|buchhaltung ..1 alten|abteilung|buchhaltung',
      ],
    },
    vacancy: {
      plain: [
        'bewerbe|bewerben|beworben|bewerbung ..3 auf|um|als ..1 ihre|die|deine|den|ihren ..2 anzeige|stelle|ausschreibung|stellenanzeige|inserat|post',
        'sie|ihr|du suchen|sucht|suchst|sucht ..4 laut|lehrling|azubi|werkstudenten|werkstudentin|aushilfe|verkauferin|mitarbeiter',
      ],
    },
    recruits: {
      plain: [
        'wir|ich suchen|suche ..2 fur ..4 einen|eine|ein ..3 leiter|leiterin|lehrerin|fachfrau|fachmann|gesellin|gesellen|meister|meisterin|schichtleiter|pfleger|pflegerin|koch|kochin',
        'm|w w|d|m d|m|w',
        'passt auf|zu ..1 ihr|dein|ihrem|deinem profil|werdegang|qualifikation',
        'personalabteilung|personalleitung|personalleiterin|personalleiter',
        'kame ..4 fur sie|dich ..1 frage',
      ],
    },
  },
  {
    answers: {
      plain: [
        'uw|je|jouw|jullie ..1 bestelling|pakket|pakje|reservering|levering|factuur|afspraak|aanvraag|inschrijving|presentatie|reparatie|offerte ..4 is|zijn|staat|ligt|klaar|nummer|van|werd|wordt|en',
        'in de|bijgaand|bijlage bijlage|factuur|contract|de ..2 factuur|aangifte|contract|notulen|offerte',
        'mis|missen|wacht|wachten|nodig ..4 bonnetje|factuur|handtekening|presentatie|foto|bevestiging|akkoord|lidgeld|jouwe|antwoord',
        'ophalen|afhalen ..3 tot|vanaf|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|in',
        'monteur|bezorger|koerier|chauffeur|loodgieter|drukker|timmerman ..3 kan|komt|belt|belde|haalt|staat|moet',
        'restbedrag|voorschot|aanbetaling|borg|waarborg ..3 van|is|#|bij',
        'je|u|jij staat ..3 op|om|in ..3 zaal|uur|programma|lijst',
        'presentatie|slides|foto|bio ..3 uploaden|sturen|aanleveren|doorsturen',
        'op de|het ..1 rekening van',
        'penningmeester|secretaris|voorzitter ..2 van',
      ],
    },
    buys: {
      plain: [
        'sinds|na de|het|vorige|die ..1 update|nieuwe|overstap|versie|week',
        'wij|we|ik gebruiken|gebruik|werken|hebben|heb|kochten|kocht ..4 jullie|uw|je|jouw ..2 app|software|programma|systeem|machine|producten|kassa',
        'jullie|uw|je|de app|software|programma|helpdesk|machine|chat ..3 crasht|geeft|zegt|doet|werkt|loopt|komt',
        'bij wie|wien kan|moet|mag ik|we ..2 melden|terecht|vragen|sturen|zijn',
        'krijg|kreeg|ze|hij|zij ..2 offerte|vraagt|vragen|rekent|wil|willen|bieden ..2 van|#',
        'wat ..1 heb|hebt|heeft|hebben jij|je|u|jullie ..1 betaald|gekozen|genomen',
        'verhuren|verkopen|maken|leveren|bezorgen|doen jullie|u ..4 ook|nog|voor|zonder|aan|de|die',
        'wat kost|kosten|komt ..2 #|stuks|zo|per|dat|een',
      ],
    },
    shared: {
      plain: [
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
        'mooie|leuke|passende rol|functie|vacature',
        'vacature ..1 sturen|opgestuurd|toesturen|doorsturen',
      ],
    },
  },
]
