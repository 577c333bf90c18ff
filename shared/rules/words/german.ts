import type { WordList } from '../text/intent.ts'

const stelle =
  'stelle|job|arbeit|praktikum|ausbildungsplatz|ausbildung|anstellung|arbeitsstelle|werkstudentenstelle|beschaftigung|festanstellung'
const beruf =
  'entwickler|entwicklerin|ingenieur|ingenieurin|analyst|analystin|berater|beraterin|manager|managerin|leiter|' +
  'leiterin|buchhalter|buchhalterin|techniker|technikerin|designer|designerin|spezialist|spezialistin|pfleger|' +
  'architekt|architektin|projektleiter|projektleiterin|sachbearbeiter|sachbearbeiterin|verkaufer|verkauferin|' +
  'meister|meisterin|geselle|gesellin|referent|referentin|leitung|koch|kochin|assistent|assistentin|fachkraft'

/** German. */
export const german: WordList = {
  sells: {
    plain: [
      'wir|ich ..2 ubernehmen|ubernehme|organisieren|installieren|reinigen|drucken|ubersetzen|erstellen|erstelle|bauen|baue|entwickeln|gestalten|gestalte|finanzieren|vermieten|programmieren|warten|schulen|entwickle ..6 unternehmen|firmen|betriebe|kunden|buros|praxen|webseiten|websites|apps|sie|ihr|ihre|ihren|filme|videos|logos',
      'kennen sie ..1 schon ..1 unser|unsere|unseren',
      'spezialisiert auf',
      'wir|ich ..1 bieten|biete|verkaufen|verkaufe|liefern|liefere|produzieren|vertreiben|vermitteln',
      'wir|ich ..1 unterstutzen|unterstutze|helfen|helfe|beraten|berate|begleiten|begleite|zeigen|zeige ..4 unternehmen|unternehmern|unternehmer|firmen|handwerksbetrieben|handwerksbetriebe|betrieben|betriebe|selbststandigen|selbststandige|kunden|agenturen|coaches|kmu|mittelstand|praxen|arzten|fuhrungskrafte|fuhrungskraften|dienstleister|dienstleistern|menschen|startups',
      'unsere|unser|unserem|unseren|unserer|meine|meinem|unseres losung|losungen|dienstleistung|dienstleistungen|produkt|produkte|software|plattform|leistungen|angebot|angebote|tool|katalog|agentur|kunden|leitfaden|system|preise|preisliste',
      'kostenlos|kostenlose|kostenloses|kostenlosen|kostenfreie|kostenfreies|kostenfreien|gratis|unverbindlich|unverbindliche|unverbindliches|unverbindlichen',
      'eine|einer|zur|unsere demo|vorfuhrung|produktdemo',
      'umsatz|kosten|neukunden|gewinn|effizienz|sichtbarkeit|reichweite|anfragen ..3 steigern|erhohen|senken|gewinnen|verdoppeln|sparen|generieren|optimieren|reduzieren|planbar',
      'mehr|neue|planbar kunden|neukunden|anfragen|umsatz|leads|auftrage|patienten',
      'neukunden|neukundengewinnung|kundengewinnung|leadgenerierung|kaltakquise',
      'ihr|ihrem|ihre|ihren|dein|deinem unternehmen|betrieb|firma|webseite|website ..4 braucht|benotigt|wachsen|automatisieren',
      'benotigen|brauchen|suchen sie ..3 unterstutzung|anbieter|software|webseite|dienstleister|finanzierung|versicherung',
      'beste|besten|gunstige|gunstigen|attraktive preis|preise|preisen|konditionen',
      'darf|durfte|kann|konnte ich ihnen|dir|euch ..3 leitfaden|angebot|unterlagen|broschure|katalog|preisliste|losung|tool|produkt|konzept|system',
      'termin|erstgesprach|strategiegesprach|beratungsgesprach|gesprach ..3 vereinbaren|buchen|kostenlos|unverbindlich',
      'buchen sie|buch',
    ],
    hints: [
      'wir ..2 ubernehmen|organisieren|installieren|reinigen|drucken|ubersetzen|erstellen|bauen|entwickeln|gestalten|finanzieren|vermieten|arbeiten|machen',
      'fur|mit|bei ihr|ihren|ihrem|ihre unternehmen|betrieb|team|firma|kunden|buro|haus',
      'ihr|ihrem|ihre|ihren|ihres|dein|deine|deinem unternehmen|betrieb|firma|webseite|website|team|kunden|geschaft|prozesse',
      'kunden|umsatz|neukunden',
      'rabatt|aktion|angebot',
      'losung|losungen|dienstleistung',

      'minuten|kurzes|kurzen|kurze gesprach|austausch|telefonat|call',
      'anzeige|werbung|marketing',
      'interesse|interessant ..2 sie|dich|haben',
      'leitfaden|checkliste|fallstudie|whitepaper',
      'wie|was ..1 gehen|losen|machen|handhaben sie',
    ],
  },
  promotes: {
    plain: [
      'jetzt|gleich|hier|schnell anmelden|sichern|buchen|registrieren|bewerben',
      'melde|meldet|melden ..2 dich|euch|sie ..2 an|jetzt',
      'letzte|nur|wenige ..1 platze',
      'neues|neuer|nachstes|nachster|kostenloses|kostenloser webinar|seminar|kurs|workshop|buch|training|lehrgang',
      'webinar|seminar|kurs|workshop|lehrgang ..3 startet|beginnt|kostenlos|online',
      'folge|folgt|folgen|abonniere|besuche|besuchen ..3 seite|kanal|instagram|profil|youtube|webseite',
      'mein neues|neuer|erstes ..1 buch|kurs|podcast|video|kanal',
    ],
    hints: [
      'webinar|seminar|kurs|workshop',
      'kostenlos|gratis',
      'platze|tickets',
      'rabatt',
      'veranstaltung|messe|event',
    ],
  },
  invests: {
    plain: [
      'passives|zusatzliches|zweites|nebenbei einkommen|standbein|geld',
      'nebeneinkommen|zusatzeinkommen|nebenverdienst',
      'finanzielle|finanziellen|finanziell freiheit|unabhangigkeit|frei',
      'geld|kapital|vermogen ..2 anlegen|investieren|verdienen|vermehren|aufbauen',
      'investieren|investition|investment|kapitalanlage|geldanlage ..4 krypto|bitcoin|forex|immobilien|rendite|garantiert|prozent|%',
      'rendite ..3 %|prozent|garantiert|jahr|pro',
      'geschaftsmoglichkeit|geschaftsidee ..4 einkommen|verdienen|nebenbei',
      'network marketing',
      'trading|kryptowahrungen|forex',
      'suchen|suche|sucht ..2 investoren|investor|kapitalgeber',
    ],
    hints: [
      'investieren|investment|investoren|kapitalanlage|geldanlage',
      'einkommen|rendite|gewinne',
      'krypto|bitcoin',
      'nebenbei|nebenberuflich',
    ],
  },
  deceives: {
    plain: [
      'hallo|hi schone|hubsche|susse|schatz',
      'dein|ihr lacheln',
      'bist|sind du|sie ..1 single|verheiratet',
      'witwer|witwe',
      'erbschaft',
    ],
  },
  seeksWork: {
    plain: [
      `suche|suchen|brauche|finden|mochte ..5 ${stelle}`,
      'auf der suche ..4 stelle|job|arbeit|praktikum|herausforderung|ausbildung',
      'auf ..1 jobsuche|arbeitssuche',
      `haben|hatten|hatte|gibt|wissen|suchen ..5 ${stelle}`,
      'mein|meinen|meine lebenslauf|bewerbung|unterlagen|cv|bewerbungsunterlagen',
      'arbeitslos|arbeitssuchend',
      'mich ..2 bewerben|empfehlen|weiterempfehlen|einstellen',
      'bewerben|bewerbe|bewerbung ..3 bei|als|um|auf',
      'bei|fur ihnen|euch|sie ..3 arbeiten|anfangen|bewerben',
      'suchen sie ..3 noch jemanden',
    ],
    hints: [
      'lebenslauf|cv',
      'chance|moglichkeit|moglichkeiten',
      'erfahrung in|als|mit',
      'sofort verfugbar',
      'stelle|praktikum|job',
    ],
  },
  begs: {
    plain: [
      'irgendeine|irgendeinen|jede|jeden|egal ..1 arbeit|job|stelle|was|welche',
      'bitte ..2 helfen|helft|hilf ..3 mir|arbeit|job|sie',
      'dringend ..3 arbeit|job|stelle|hilfe',
      'alles machen|annehmen',
    ],
    hints: ['bitte', 'gott ..2 segne', 'ware ..2 dankbar', 'dringend'],
  },
  recruits: {
    plain: [
      `suchen|suche|sucht|besetzen|einstellen ..6 ${beruf}`,
      'besetzen|besetze|besetzt ..8 stelle|position|vakanz|leitung',
      'kunden|mandanten|auftrag ..4 stelle|position|vakanz ..1 eines|einer|als|im|in',
      'wir|ich ..1 stellen|suchen ..4 ein|verstarkung|team|mitarbeiter|mitarbeiterin',
      'mein|unser|meinen|einen|fur kunde|kunden|mandant|mandanten ..3 sucht|suche|suchen|such',
      'ihr|dein profil ..4 passt|interessant|passend|aufgefallen',
      'passen|passt genau|perfekt|gut ..2 dazu|profil|stelle|position|zu',
      'offen|interesse|interessiert|vorstellen ..3 stelle|position|wechsel|herausforderung|herausforderungen|neues',
      'personalberater|personalberaterin|headhunter|headhunterin|personalvermittler|recruiterin',
    ],
    hints: [
      'recruiter|recruiterin|personalabteilung|personalberatung|hr',
      'position|stelle|vakanz',
      'gehalt|homeoffice|festanstellung|unbefristet',
      'ihr|dein profil|werdegang',
      'gesprach',
    ],
  },
  vacancy: {
    plain: [
      'ihre|ihrer|eure|deine ..1 stellenanzeige|anzeige|ausschreibung|stellenausschreibung',
      'gelesen|gesehen ..2 dass sie|ihr|du ..4 suchen|eroffnen|sucht|suchst|werkstatt',
      'dass sie ..5 suchen|eroffnen|einstellen',
    ],
  },
  role: { plain: [beruf, 'stelle|position|vakanz eines|einer|als'] },
  surveys: {
    plain: [
      'umfrage|fragebogen|interview|interviews|befragung ..8 masterarbeit|bachelorarbeit|studie|universitat|hochschule|doktorarbeit|dissertation|studium',
      'masterarbeit|bachelorarbeit|doktorarbeit|dissertation',
    ],
  },
  introduces: {
    plain: [
      'mein name ist',
      'ich heisse',
      'ich bin ..2 ein|eine|der|die|bei|aus|student|studentin|gartner|lehrer|lehrerin|journalist|journalistin|leiter|leiterin|professor|redakteur|redakteurin|geschaftsfuhrer|geschaftsfuhrerin|arzt|arztin|ingenieur|recruiterin|gelernte|gelernter|seit|im|in|entwickler|entwicklerin|doktorandin|doktorand|personalreferentin|ihr|dein',
      'ich arbeite|leite|studiere|schreibe|unterrichte|organisiere|forsche|betreibe|betreue|suche|koordiniere|promoviere ..4 in|bei|an|als|fur|uber|zu|eine|ein|die|den|das|am|im|zum|zur',
      'student|studentin|doktorand|doktorandin|professor|lehrerin|lehrer an|in|der|aus',
    ],
    hints: ['student|studentin|journalistin|journalist', 'seit # jahren', 'ich war die|der'],
  },
  reason: {
    plain: [
      'ihr|ihren|ihrem|ihre|ihrer|dein|deinen|deinem|deine|deiner|euer|euren ..1 artikel|beitrag|beitrage|vortrag|buch|bucher|video|videos|podcast|kurs|projekt|text|texte|seminar|ausstellung|arbeit|forschung|interview|blog|newsletter|anzeige|stellenanzeige|saatgutladen|studie|aufsatz|post|konzert|workshop|kommentar ..1 uber|zu|zum|zur|in|im|auf|hat|war|am|habe|und|gelesen|gehort|gesehen',
      'gelesen|gehort|gesehen|besucht|verfolge|gefallen|gefiel|begeistert ..3 dass|ihr|ihren|ihre|dein|deinen|deine|ihrem|mir|wie',
      'sie|du haben|hast|hatten ..4 geschrieben|veroffentlicht|erzahlt|gesagt|gehalten|vorgestellt|gebaut',
      'schreibe ihnen|dir weil|wegen|da',
      'wurde|mochte|wurden|hatte ..5 erfahren|lernen|fragen|wissen|verstehen|austauschen|horen ..3 wie|uber|ob|was|von|zu',
      'weil|da sie|du ..4 arbeiten|leiten|kennen|auskennen|schreiben|auskennst|arbeitest',
      'ihre|deine acht|zehn|funf|# jahre',
    ],
    hints: [
      'ihr|dein|ihrem|ihren profil|werdegang|erfahrung|arbeit|lebenslauf',
      'gleichen|gleiche|selben|ahnlichen|ahnliche branche|bereich|interessen|fachgebiet|themen',
      'in der|ihrer branche',
      'thema|themen',
      'ihr|dein|ihren|ihrem vortrag|artikel|beitrag|buch',
    ],
  },
  shared: {
    plain: [
      'wir|uns haben|hatten|kennen|kannten|waren|sind|sassen ..4 kennengelernt|getroffen|gesprochen|unterhalten|zusammen|gemeinsam|gearbeitet|studiert|gesessen|begegnet|beide|nebeneinander|gesehen',
      'unser|unsere|unserem|unseren ..1 gesprach|treffen|tochter|sohne|kinder|telefonat|begegnung|gemeinsame|gemeinsamen|schule|chor|verein|nachbarn|austausch',
      'ehemaliger|ehemalige|fruherer|fruhere|alter|alte kollege|kollegin|schuler|schulerin|mitschuler|mitschulerin|nachbar|nachbarin|student|studentin|freund|freundin',
      'erinnern|erinnerst|weißt ..1 sie|du ..2 sich|dich|noch|mich|mir',
      'gemeinsame|gemeinsamen|gemeinsamer bekannte|bekannten|freund|freunde|bekannter|kontakte|kollegen',
      'hat mir|mich ..4 empfohlen|geraten|erzahlt|gesagt|hingewiesen',
      'haben|hast mir ..6 erzahlt|geschickt|geholfen|gegeben|empfohlen',
      'gleichen|selben|derselben|dieselbe|gleiche ..1 schule|universitat|hochschule|firma|verein|klasse|kurs|stadt|dorf|chor|jahrgang|uni|team',
      'von ..2 gehort|erfahren ..2 dass',
      'ihr|dein|ihre|deine bruder|schwester|sohn|tochter|vater|mutter|cousin|cousine|frau|mann|nachbarin|nachbar|kollegin',
      'freude|schon ..4 hier zu entdecken|sehen|wiederzusehen|treffen',
    ],
    hints: [
      'gestern|letzte|letzten|neulich|damals',
      'auch',
      'in kontakt|verbindung',
      'messe|tagung|konferenz|treffen|sommerfest',
      'zusammen|gemeinsam',
    ],
  },
  asks: {
    plain: [
      'darf|durfte|durfen|kann|konnte|konnten|konntest|wurden|wurdest|hatten|hattest|mochte|mochten ..6 fragen|sagen|helfen|empfehlen|erklaren|teilnehmen|kommen|sprechen|vorstellen|erzahlen|austauschen|interviewen|einladen|wissen|verraten|beantworten|lust|zeit|interesse|schicken',
      'darf ich ihnen|dich|dir|sie|euch',
      'ihre|deine|ihren|deinen meinung|einschatzung|rat|tipp|tipps|expertise',
      'wissen|weisst|kennen|kennst sie|du ..2 ob|wo|wie|jemanden|einen|eine|wer|was|noch',
      'eine|zwei|drei|paar|kurze frage|fragen',
      'hatten|hattest|haben|hast sie|du ..2 interesse|lust|zeit',
    ],
    hints: [
      'rat|tipps|meinung|ratschlag',
      'interview|masterarbeit',
      'freue ..3 antwort|ruckmeldung',
      'frage|fragen',
      'austausch',
    ],
  },
  befriends: {
    plain: [
      'wir sind|waren ..1 freunde',
      'alter|alte|guter freund|freundin',
      'lange nicht gesehen',
      'ich bin s|es',
    ],
    hints: ['freund|freundin|kumpel'],
  },
  connects: {
    plain: [
      'mochte|wurde|gerne|freue|freuen ..4 hinzufugen|vernetzen|vernetzung|kontakt|netzwerk|verbinden|aufnehmen',
      'auf die|eine|unsere vernetzung',
      'bitte annehmen|bestatigen|akzeptieren',
      'netzwerk|kontakte ..2 erweitern|ausbauen|vergroßern',
      'nehmen|nimm ..3 an|einladung|anfrage',
    ],
    hints: ['vernetzen|vernetzung|kontakt|kontaktanfrage', 'netzwerk|kontakte|netzwerkt'],
  },
  rude: {
    plain: [
      'bitte annehmen ..1 aber|und',
      'warum|wieso ..3 nicht ..2 angenommen|annehmen|geantwortet',
      'aber zugig|schnell|dalli|flott|sofort|plotzlich',
      'endlich annehmen|antworten',
      'letzte|letztes chance|mal',
      'hat schon verloren',
    ],
    hints: ['zugig|schnell|endlich'],
  },
  refuses: {
    plain: [
      'nein danke',
      'kein interesse',
      'kein|keinen bedarf',
      'nicht interessiert',
      'bitte ..2 nicht mehr',
    ],
  },
  chases: {
    plain: [
      'haben|hast|konnten|konntest sie|du ..5 gelesen|gesehen|erhalten|bekommen|anschauen|ansehen|zeit|uberlegt|nachricht',
      'meine|meiner letzte|letzten|vorherige|nachricht|mail|anfrage ..1 nachricht|mail|gelesen|gesehen|anfrage',
      'nachfassen|nachhaken',
      'wollte|mochte|melde|ich ..3 nochmal|nochmals|noch|kurz|erneut ..3 nachfragen|melden|fragen|erinnern|mal',
      'bisher|leider ..3 keine|nichts ..2 antwort|gehort|ruckmeldung',
      'freundliche|kleine erinnerung',
    ],
    hints: ['nochmal|nochmals|erneut', 'antwort|ruckmeldung', 'erinnerung'],
  },
}
