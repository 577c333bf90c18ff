import type { WordList } from '../text/intent.ts'

const firmen =
  'unternehmen|firmen|firma|betrieb|betriebe|praxis|praxen|kanzlei|kanzleien|salon|salons|friseursalons|restaurant|restaurants|hotel|hotels|geschaft|shop|team|teams|kunden|selbststandige|' +
  'unternehmer|unternehmerinnen|inhaber|inhaberinnen|geschaftsfuhrer|fuhrungskrafte|handwerker|hausbesitzer|eigentumer|vermieter|agenturen|mitarbeiter|schulen|buros|buro'
const bedrijven =
  'bedrijf|bedrijven|onderneming|ondernemingen|ondernemer|ondernemers|praktijk|praktijken|winkel|winkels|winkelteam|kantoor|kantoren|restaurant|hotel|team|teams|klant|klanten|zzp|mkb|' +
  'eigenaar|eigenaren|directeuren|managers|huiseigenaren|verhuurders|medewerkers|scholen|logopedisten|installateurs|installatiebedrijven'

/** How offers are put together in German, Dutch and Hungarian; see `offers.ts`. */
export const offersGermanic: readonly WordList[] = [
  {
    sells: {
      plain: [
        `ich|wir|agentur|team|methode|software ..1 helfe|helfen|unterstutze|unterstutzen|berate|beraten|biete|bieten|begleite|begleiten|coache|coachen|schule|schulen|entlaste|entlasten|betreuen ..5 ${firmen}`,
        'wir|ich ..1 bieten|biete|verkaufen|verkaufe|liefern|liefere|produzieren|entwickeln|entwickle|erstellen|erstelle|gestalten|gestalte|installieren|vermieten|vermitteln|vermittle|ubernehmen|ubernehme|optimieren|reinigen|drucken|organisieren|finanzieren',
        'mit|dank|durch unserer|unserem|unsere|meiner|meinem ..1 methode|software|losung|system|app|programm|hilfe|plattform|konzept|tool|produkt|produkten|team|service|coaching',
        'unsere|unser|unserer|unserem|meine ..1 software|losung|losungen|produkte|produkt|dienstleistung|dienstleistungen|agentur|plattform|preise|preisliste|angebot|angebote|kunden|methode|app|beratung|rabatt|katalog|kurse|lager',
        `ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen ..1 ${firmen}|website|webseite|umsatz|kosten|stromrechnung|versicherung|fuhrpark|heizung|dach|buchhaltung|bewerber|vertrieb|immobilie ..5 sparen|senken|steigern|kostenlos|ohne|mehr|weniger|optimieren|gewinnen|verkaufen|prufen|mit`,
        'ohne vertragsbindung|risiko|kosten|verpflichtung|aufwand|mindestlaufzeit|vorkosten|anzahlung',
        'geld zuruck',
        'halben preis|halber|halfte',
        '# %|€|euro|prozent ..2 im|pro|rabatt|monat|weniger|sparen|gunstiger|netto|mehr|rendite|stuck|zinsen',
        'ab|fur|nur|schon|um ..1 # ..1 €|euro|cent|monat|im|pro',
        'erste|erster|ersten|erstes ..2 gratis|kostenlos|kostenfrei|geschenkt|frei',
        'kostenlos|kostenlose|kostenloses|kostenlosen|kostenfreie|kostenfreies|gratis|unverbindlich|unverbindliche|unverbindliches ..2 beratung|erstgesprach|analyse|demo|test|muster|angebot|probe|webinar|check|probezeit|gesprach|potenzialanalyse|strategiegesprach|vorfuhrung',
        'in ..1 # tagen|minuten|wochen|stunden|monaten|schritten|klicks',
        'sparen|spart|senken|senkt|steigern|steigert|gewinnen|verdoppeln|reduzieren|bekommen|erhalten|finden|verlieren|verschenken ..2 sie|du|ihr|unsere|im ..4 #|%|geld|zeit|stunden|kosten|umsatz|kunden|bewerber|bewerbungen|bis|neue|mehr',
        'viele|meisten|neun ..3 erzahlen|sagen|kampfen|verlieren|zahlen|klagen|verschenken|haben',
        'wussten sie|du',
        'haben|hast sie|du ..2 schon|jemals|bereits ..3 gedacht|uberlegt|probiert|versucht|gehort',
        'wer ..2 kummert|zustandig|verantwortlich|betreut|entscheidet',
        'sind|bist sie|du ..3 mude|leid|zufrieden|eigentumer|interessiert|bereit|offen|auf',
        'zahlen|zahlt sie|ihr|du ..3 zu viel',
        'sollen|wollen|konnen|durfen|soll|darf wir|ich ..4 telefonieren|sprechen|zeigen|vorbeikommen|schicken|anrufen|austauschen|vereinbaren|zusenden|vorstellen',
        'hier ..2 mein|der|zum|unser kalender|link|termin|katalog',
        'preis|sonderpreis|rabatt|angebot|aktion|vorteil ..2 exklusiv|nur|fur|bis|gilt|sichern|einfuhrung|kontakte',
        'rundum|full service|sorglos|paket',
        'fuhrende|fuhrender|fuhrendes|spezialisiert|spezialisten|experten|hersteller|lieferant ..2 fur|auf|in|von|im',
      ],
      hints: [
        `${firmen}`,
        'bieten|biete|verkaufen|liefern|helfen|helfe|unterstutzen|ubernehmen|entwickeln',
        'kostenlos|gratis|rabatt|unverbindlich|gunstig|angebot',
        'preis|preise|kosten|rechnung|umsatz',
        'methode|losung|software|system|konzept|strategie|potenzial',
      ],
    },
    promotes: {
      plain: [
        'anmeldung|platze|karten|tickets|eintritt ..2 frei|begrenzt|limitiert|kostenlos|unter|hier|noch|verfugbar',
        'nicht verpassen|entgehen',
        'lade|laden|mochte|einladen ..2 sie|dich|euch|ein ..5 webinar|workshop|seminar|kurs|vortrag|abend|event|messe|challenge|masterclass|gruppe|kanal|kostenlosen|folgen',
        'mein|meine|unser|unsere neues|neuer|neue|neuen|nachstes|buch|podcast|kanal|newsletter|blog|kurs|seite|gruppe|ebook|konzert|ausstellung',
        'folgt|folgen|folge|teilt|teilen|abonniert|abonnieren|liked|liken|stimmt|unterstutzt ..3 mir|uns|seite|kanal|beitrag|fur|gruppe|sie',
        'kurs|seminar|webinar|ausbildung|workshop|lehrgang|masterclass ..4 %|kostenlos|online|start|startet|beginnt|zertifikat|rabatt|platze|anmelden|anmeldung',
      ],
    },
    invests: {
      plain: [
        'einkommen|geld|verdienst|rendite|nebenverdienst|zweites|zinsen ..3 passives|passiv|zuhause|monatlich|garantiert|garantierte|nebenbei|standbein|zusatzliches|sicher|monat',
        'passives|zusatzliches|zweites|nebenberufliches einkommen|standbein|geld',
        'investieren|investition|investment|investor|investoren|anlage|anlegen ..5 %|rendite|projekt|chance|immobilie|startup|krypto|mindest|garantiert|euro|ab',
        'verdienen|verdiene|verdient ..4 zuhause|handy|nebenbei|stunden|euro|monat|taglich|online',
        'finanzielle|finanziell freiheit|frei|unabhangig|unabhangigkeit',
        'mein eigener|dein chef|boss',
      ],
    },
  },
  {
    sells: {
      plain: [
        `ik|wij|we|team|bureau|methode|software ..1 help|helpen|ondersteun|ondersteunen|bied|bieden|begeleid|begeleiden|coach|coachen|train|trainen|ontzorg|ontzorgen|adviseer|adviseren|werk|werken ..5 ${bedrijven}`,
        'wij|we|ik ..1 bied|bieden|verkoop|verkopen|lever|leveren|maak|maken|ontwikkel|ontwikkelen|verzorg|verzorgen|installeer|installeren|verhuur|verhuren|regel|regelen|ontwerp|ontwerpen|drukken|schoonmaken|financieren|plaatsen ..5 voor|websites|software|u|jullie|zonnepanelen|teksten|bedrijven|verpakkingen|oplossingen|uw|jouw|alles|op',
        'met|dankzij|via onze|ons|mijn ..2 methode|software|oplossing|systeem|app|programma|platform|tool|product|team|training|abonnement',
        'onze|ons ..2 software|oplossing|oplossingen|producten|product|diensten|bureau|platform|prijzen|aanbod|klanten|methode|app|praktijksoftware|assortiment|tarieven|cursus|training|showroom',
        `uw|jouw|jullie|je ..1 ${bedrijven}|website|omzet|kosten|energierekening|verzekering|wagenpark|administratie|hypotheek|facturen|personeel ..5 besparen|verlagen|verhogen|gratis|zonder|meer|minder|kan|kunt|met|beter`,
        'zonder verplichtingen|gedoe|risico|kosten|abonnement|contract|opstartkosten',
        'geheel|volledig vrijblijvend|gratis|kosteloos',
        'halve prijs|helft',
        '# %|€|euro|procent ..2 per|korting|maand|minder|besparen|goedkoper|besparing|rendement|stuk|ex',
        'vanaf|voor|slechts|maar|nu ..1 # ..1 €|euro|per|maand|maanden|pm',
        'vanaf|voor|slechts € #',
        'eerste ..2 gratis|kosteloos|cadeau|niks|korting',
        'gratis|kosteloos|kosteloze|vrijblijvend|vrijblijvende ..2 demo|proefperiode|scan|advies|kennismaking|gesprek|offerte|proefles|webinar|analyse|training|check|proef|consult|proefpakket|maand|kennismakingsgesprek',
        'voor niks|noppes',
        'in|binnen ..1 # dagen|minuten|weken|uur|maanden|stappen|klikken',
        'bespaar|bespaart|besparen|verlaag|verhoog|win|krijg|krijgt|verdien|scheelt|neemt|roostert|regelt ..4 #|%|tijd|uur|geld|kosten|tot|euro|klanten|handen|administratie|u|je',
        'uit handen',
        'veel|meeste|negen ..3 vertellen|zeggen|worstelen|verliezen|betalen|lopen|betaalt',
        'wist je|u|jij dat',
        'heb|heeft|hebben je|u|jij|jullie ..2 ooit|weleens|wel|al ..3 gedacht|overwogen|nagedacht|geprobeerd|eens',
        'wie ..2 gaat|regelt|verantwoordelijk|beslist|doet|over',
        'ben|bent|zijn je|u|jullie ..3 benieuwd|klaar|op|toe|moe|geinteresseerd|tevreden|opzoek',
        'zal|zullen|mag|kan|zou ik|we ..4 langskomen|bellen|laten|sturen|klaarzetten|inplannen|geven|mogen|reserveren|uitleggen|tonen',
        'demo ..2 voor|geven|inplannen|plannen|dinsdag|deze',
        'prijs|korting|aanbieding|actie|tarief ..2 speciale|exclusief|alleen|voor|tot|geldt|geldig|deze|kennismaking',
      ],
      hints: [
        `${bedrijven}`,
        'bieden|verkopen|leveren|helpen|maken|verzorgen|ontwikkelen|regelen',
        'gratis|korting|vrijblijvend|goedkoop|aanbieding|proefaccount',
        'prijs|prijzen|kosten|factuur|omzet|tarief',
        'methode|oplossing|software|systeem|strategie|besparing',
      ],
    },
    promotes: {
      plain: [
        'inschrijving|inschrijven|plaatsen|plekken|kaarten|tickets ..2 open|beperkt|gratis|nog|via|verkrijgbaar|hier',
        'mis|mist het|deze|dit ..2 niet',
        'nodig|nodigen|uitnodigen ..2 u|je|jullie|graag ..5 webinar|training|workshop|cursus|avond|event|open|beurs|masterclass|groep|uit|gratis|volgen',
        'mijn|onze nieuwe|nieuw|laatste|volgende|boek|podcast|kanaal|nieuwsbrief|blog|cursus|pagina|groep|training|webinar|voorstelling',
        'volg|volgt|deel|delen|like|stem|steun|abonneer ..3 mij|me|ons|onze|pagina|kanaal|bericht|op|voor|mijn',
        'cursus|training|webinar|opleiding|workshop|masterclass ..4 %|gratis|online|start|begint|certificaat|korting|plekken|inschrijven|aanmelden',
      ],
    },
    invests: {
      plain: [
        'inkomen|geld|rendement|bijverdienen|rente|inkomsten ..3 passief|extra|thuis|maandelijks|gegarandeerd|maand|vast|naast|tweede',
        'passief|extra|tweede inkomen|inkomsten',
        'investeren|investering|belegging|beleggen|investeerder|investeerders ..5 %|rendement|project|kans|vastgoed|startup|crypto|minimaal|gegarandeerd|euro|vanaf',
        'verdienen|verdien ..4 thuis|telefoon|erbij|uren|euro|maand|dagelijks|online|week',
        'financiele|financieel vrijheid|vrij|onafhankelijk',
      ],
    },
  },
  {
    sells: {
      plain: [
        'foglalkozom|foglalkozunk|vallalok|vallalunk|elvallalok|elvallalunk|keszitunk|keszitek|tervezunk|tervezek|szervezunk|arulunk|eladok|segitek|segitem|segitjuk|segiti ..6 lakas|lakasok|otthonok|csaladokat|embereknek|cegek|cegeknek|honlap|weboldal|hitel|lakashitelekkel|biztositas|rendezveny|koltoztetes|felujitas|tanacsadas|ugyfeleim|vallalkozasoknak|legszivesebben',
        'ugyfeleim|ugyfeleink|ugyfeleimnek|megrendeloim',
        'szolgaltatasom|szolgaltatasaim|szolgaltatasunk|irodam|irodank|cegunk|csapatunk|vallalkozasom',
        'mivel foglalkozom|foglalkozunk',
        'ingyenes|dijmentes|kedvezmenyes ..3 konzultacio|felmeres|tanacsadas|arajanlat|bemutato|proba|audit',
        'hasznat venne|venned|vennek',
        'keressen|keress|hivjon|hivj ..2 bizalommal|fel',
        '# %|ft|forint|euro ..2 kedvezmeny|havonta|ora|alkalom',
        'arlistam|arlistank|araim|araink',
        'ha ..3 szuksege|szukseged ..2 lenne|van',
        'bemutatnam|bemutatkoznek|elmeselnem|elmondanam ..4 mivel|szolgaltatas|tevekenyseg',
      ],
      hints: [
        'ugyfel|ugyfelek|ceg|cegek|vallalkozas|vallalkozok|csaladok',
        'lakas|otthon|hitel|biztositas|felujitas|ingatlan',
        'ajanlat|arajanlat|kedvezmeny|ingyenes',
      ],
    },
  },
]
