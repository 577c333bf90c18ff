import type { WordList } from '../text/intent.ts'

const baan = 'baan|werk|stage|stageplek|functie|vacature|job|bijbaan|werkplek|stageplaats'
const functie =
  'ontwikkelaar|ingenieur|analist|adviseur|manager|monteur|medewerker|consultant|specialist|architect|verpleegkundige|' +
  'boekhouder|directeur|coordinator|programmeur|developer|engineer|kok|leraar|docent|assistent|accountmanager'

/** Dutch. */
export const dutch: WordList = {
  sells: {
    plain: [
      'wij|we|ik ..2 regelen|installeren|drukken|bouwen|bouw|ontwerpen|ontwerp|ontwikkelen|ontwikkel|verhuren|schoonmaken|vertalen|financieren|trainen ..5 bedrijven|kantoren|klanten|websites|apps|uw|je|jullie|ondernemers|winkels',
      'kent u|je|jullie ..1 onze|ons|al',
      'gespecialiseerd in',
      'wij|we|ik ..3 bieden|bied|verkopen|verkoop|leveren|lever|maken|produceren|verzorgen',
      'wij|we|ik ..1 helpen|help|ondersteunen|ondersteun|begeleiden|begeleid|adviseren|adviseer ..3 bedrijven|ondernemers|klanten|zzp|organisaties|mkb|winkels|horeca|professionals|mensen|bureaus',
      'onze|ons|mijn diensten|producten|product|platform|software|catalogus|prijzen|oplossing|oplossingen|bureau|prijslijst|aanbod|dienst|tool|klanten|proefpakket|brochure',
      'gratis|kosteloos|kosteloze|vrijblijvend|vrijblijvende ..2 proef|demo|offerte|gesprek|scan|advies|maand|proefpakket|consult|intake|analyse|kennismaking|kennismaken|proefles|audit|is',
      'maand ..1 gratis',
      'een|de demo|demonstratie',
      'zit|zitten ..2 nergens ..1 vast',
      'omzet|kosten|klanten|winst|verkoop|zichtbaarheid ..3 verhogen|verlagen|besparen|krijgen|verdubbelen|groeien|vergroten',
      'meer|nieuwe klanten|omzet|leads|verkoop|opdrachten',
      'uw|je|jullie bedrijf|website|webshop|kantoor|onderneming ..3 nodig|kan|kunnen|groeien|besparen',
      'heeft|heb|hebben u|je|jullie ..4 nodig|behoefte',
      'beste|scherpe|goedkope|lage|laagste prijs|prijzen',
      'zal|mag|kan|kunnen ik|we|wij ..5 langskomen|laten|offerte|brochure|demo|prijslijst|toesturen|proefpakket',
      'afspraak|kennismaking|belafspraak|demo ..3 inplannen|maken|plannen|boeken',
      'koffie|nette automaten|machines|machine',
    ],
    hints: [
      'wij|we ..2 regelen|installeren|drukken|bouwen|ontwerpen|ontwikkelen|verhuren|werken|maken',
      'uw|je|jullie|jouw bedrijf|website|webshop|kantoor|onderneming|team|klanten|organisatie',
      'klanten|omzet',
      'korting|aanbieding|actie',
      'gratis|vrijblijvend',
      'oplossing|oplossingen|diensten',

      'offerte|prijslijst',
    ],
  },
  promotes: {
    plain: [
      'schrijf|meld ..2 je|u ..2 in|aan',
      'laatste|nog|enkele ..1 plaatsen|plekken',
      'nieuwe|gratis|volgende training|cursus|webinar|workshop|masterclass',
      'training|cursus|webinar|workshop ..3 gratis|online|start|begint',
      'volg|volgt|bezoek|bekijk|like ..3 pagina|kanaal|instagram|profiel|website|youtube',
      'mijn nieuwe|nieuw|eerste ..1 boek|cursus|podcast|video|kanaal',
    ],
    hints: ['training|cursus|webinar|workshop', 'gratis', 'plaatsen|tickets', 'korting', 'evenement|beurs'],
  },
  invests: {
    plain: [
      'passief|extra|tweede inkomen|bijverdienen',
      'bijverdienste|bijverdienen',
      'financiele|financieel vrijheid|onafhankelijk|onafhankelijkheid|vrij',
      'beleggen|investeren|investering ..4 crypto|bitcoin|forex|vastgoed|rendement|gegarandeerd',
      'geld ..2 verdienen|beleggen|investeren',
      'rendement ..3 %|procent|gegarandeerd|jaar',
      'network marketing',
      'cryptomunten|forex',
      'zoek|zoeken|zoekt ..2 investeerders|investeerder',
    ],
    hints: [
      'investeren|beleggen|investering|investeerders',
      'inkomen|rendement|winst',
      'crypto|bitcoin',
      'naast je|uw baan',
      '# %|procent',
    ],
  },
  deceives: {
    plain: [
      'hallo|hoi|hey schoonheid|knapperd|schat|lieverd',
      'jouw|je|uw glimlach',
      'ben|bent je|u ..1 single|getrouwd',
      'weduwnaar|weduwe',
      'erfenis',
    ],
  },
  seeksWork: {
    plain: [
      `zoek|zoekende|zoeken|nodig|gezocht ..4 ${baan}`,
      'op zoek naar ..4 baan|werk|stage|functie|stageplek|uitdaging|stageplaats',
      `hebt|heeft|heb|hebben|weet|weten ..4 ${baan}|vacatures`,
      'mijn cv|sollicitatie',
      'cv ..2 bijgevoegd|bijlage|meegestuurd',
      'werkloos|werkzoekend|werkzoekende',
      'solliciteren|solliciteer',
      'bij u|jullie|je ..2 werken|solliciteren|stage',
      'mij|me ..2 aanbevelen|aannemen|voordragen',
    ],
    hints: [
      'cv',
      'kans|mogelijkheden|mogelijkheid',
      'ervaring in|als|met',
      'per direct beschikbaar',
      'baan|stage|vacature',
    ],
  },
  begs: {
    plain: [
      'alles|elk|elke|enig|welk ..1 werk|baan|aan',
      'help ..1 mij|me ..3 werk|baan|alstublieft|aub',
      'dringend ..3 werk|baan',
    ],
    hints: ['alstublieft|alsjeblieft|aub', 'god ..2 zegen', 'maakt niet uit'],
  },
  recruits: {
    plain: [
      `zoeken|zoek|zoekt|werven|werft ..6 ${functie}`,
      'wij|we|ik ..1 werven|zoeken ..3 collega|versterking|medewerkers|kandidaten',
      'mijn|onze klant|opdrachtgever ..3 zoekt',
      'uw|jouw|je profiel ..4 past|aansluit|interessant|sluit',
      'sta|staat je|u|open ..3 open|voor ..3 nieuwe|functie|uitdaging|baan',
      'vacature voor|als',
    ],
    hints: [
      'recruiter|werving|hr',
      'vacature|functie',
      'salaris|thuiswerken|contract|fulltime',
      'uw|jouw|je profiel',
    ],
  },
  vacancy: {
    plain: [
      'uw|jullie|je|jouw vacature|advertentie',
      'gezien|gelezen|zag|las dat u|jullie|je ..3 zoekt|zoeken|zoek',
    ],
  },
  role: { plain: [functie] },
  surveys: {
    plain: [
      'enquete|vragenlijst|interview ..6 scriptie|onderzoek|universiteit|hogeschool|afstuderen|studie',
      'scriptie|afstudeeronderzoek',
    ],
  },
  introduces: {
    plain: [
      'mijn naam is',
      'ik ben ..2 een|de|student|studente|docent|journalist|directeur|leraar|lerares|onderzoeker|arts|advocaat|van|bij|eigenaar|oprichter|recruiter|stagiair|stagiaire|werkzaam',
      'ik heet',
      'ik werk|studeer|schrijf|leid|geef|run|organiseer|doe|woon|onderzoek ..3 in|bij|aan|als|voor|over|les|onderzoek|een|op|de|het',
      'ik loop stage',
    ],
    hints: ['student|studente|docent|journalist', 'al # jaar'],
  },
  reason: {
    plain: [
      'uw|je|jouw|jullie ..1 artikel|bericht|post|boek|lezing|video|podcast|cursus|project|onderzoek|workshop|column|werk|presentatie|vacature|blog ..1 over|van|in|was|op|en|gelezen|gezien|bij',
      'gelezen|gezien|gehoord|bezocht|las|zag|hoorde|volg|genoten ..3 uw|je|jouw|dat|over|van',
      'u|je|jij schreef|vertelde|zei|gaf|publiceerde|maakte|sprak',
      'ik schrijf|benader u|je ..1 omdat|vanwege',
      'zou|wil|zouden ..3 graag ..4 leren|weten|horen|vragen|praten|spreken|begrijpen ..2 over|hoe|wat|van|of|naar',
    ],
    hints: [
      'uw|je|jouw profiel|ervaring|achtergrond|loopbaan|werk',
      'zelfde|dezelfde|hetzelfde vakgebied|branche|interesse|interesses|sector',
      'uw|je|jouw artikel|bericht|post|boek|lezing',
    ],
  },
  shared: {
    plain: [
      'we|wij|elkaar hebben|kennen|ontmoetten|spraken|waren|zaten|werkten|studeerden ..4 ontmoet|gesproken|elkaar|samen|gewerkt|gestudeerd|klas|gezien|zaten|beiden|allebei',
      'oud|voormalig|vroegere|ex collega|leerling|student|klasgenoot|buurman|buurvrouw',
      'herinner|herinnert|weet ..1 je|u ..2 nog|mij|me|zich',
      'gemeenschappelijke|wederzijdse kennis|kennissen|vriend|vrienden|collega',
      'raadde|vertelde|zei|tipte ..2 mij|me|dat ..3 u|jou|aan|je|over|contact',
      'zelfde|dezelfde universiteit|school|klas|bedrijf|cursus|stad|dorp|vereniging|club|team|opleiding|koor',
      'uw|je|jouw broer|zus|zoon|dochter|vader|moeder|neef|nicht|vrouw|man|buurvrouw',
      'leuk|fijn je|u|om ..4 ontmoeten|spreken|ontmoet|gesproken|zien',
    ],
    hints: ['gisteren|vorige|afgelopen', 'ook', 'samen', 'in contact|verbinding', 'beurs|congres'],
  },
  asks: {
    plain: [
      'mag|kan|kunt|kun|zou|zouden|wil|wilt ..3 ik|u|je|jij|we|wij ..6 vragen|stellen|vertellen|helpen|uitleggen|komen|deelnemen|spreken|interviewen|weten|uitnodigen|aanraden|adviseren|delen',
      'mag ik',
      'uw|je|jouw mening|advies|visie|tips',
      'weet|weten|kent|ken u|je|jij|jullie ..2 of|waar|hoe|iemand|een|wie|wat',
      'een|twee|drie|paar vraag|vragen',
      'heeft|heb|hebt u|je ..2 interesse|zin|tijd',
    ],
    hints: ['advies|tips|mening', 'interview|scriptie', 'alvast bedankt', 'vraag|vragen'],
  },
  befriends: {
    plain: ['we|wij zijn vrienden', 'oude|goede vriend|vriendin', 'lang niet gezien', 'ik ben het'],
    hints: ['vriend|vriendin|maat'],
  },
  connects: {
    plain: [
      'wil|zou|graag|leuk ..4 toevoegen|connecten|verbinden|netwerk|linken|contact',
      'accepteer|accepteren ..2 uitnodiging|verzoek|mijn',
      'netwerk ..2 uitbreiden|vergroten',
    ],
    hints: ['connecten|verbinden|linken', 'netwerk|contacten'],
  },
  rude: {
    plain: [
      'waarom ..3 niet ..2 geaccepteerd|accepteren|geantwoord',
      'accepteer nu|snel|gewoon',
      'laatste keer',
    ],
    hints: ['snel|gewoon'],
  },
  refuses: { plain: ['nee bedankt|dank|dankjewel', 'geen interesse|behoefte', 'niet geinteresseerd'] },
  chases: {
    plain: [
      'heeft|heb|hebt u|je ..4 gelezen|gezien|ontvangen|gehad|tijd|bekeken|bericht',
      'mijn vorige|eerdere|laatste|bericht bericht|mail|gelezen|gezien',
      'nog geen reactie|antwoord',
      'kom ..3 terug op',
      'nogmaals|herinnering ..2 bericht|contact',
    ],
    hints: ['nogmaals|opnieuw', 'reactie|antwoord', 'herinnering'],
  },
}
