import type { WordList } from '../text/intent.ts'

/** How people sell, advertise and lure in few words, in German and Dutch. */
export const pitchesGermanic: readonly WordList[] = [
  {
    sells: {
      plain: [
        '# €|euro|eur ..1 pro|je|im|am|p|netto|pauschal|h|monat|stunde|person|nase|tag',
        'ab # €|euro|cent|personen|stuck|leit|qm',
        'wir|mir|mia ..1 liefern|fertigen|schneiden|bauen|machen|machan|richten|reinigen|vermieten|stellen|kaufen|verkaufen|drucken|entwickeln|programmieren|schulen|ubernehmen|gewinnen|garantieren|unterstutzen|entlasten|begleiten ..6 fur|an|mit|ihre|betriebe|unternehmen|praxen|firmen|kitas|euch|ihnen|bundesweit|catering|komplette',
        'verkaufe|verkaufen|vermiete|biete|bieten|liefere ..5 gebraucht|gepruft|garantie|mit|gunstig|ab|in|photovoltaik|an',
        'ankauf|barzahlung|bestandsliste|preisliste|probewoche|probepaket|festpreis|verrechnungssatz|verrechnungssatze',
        'angebot ..1 kommt|noch|am|innerhalb|gleich|holen',
        'darf|durfen|soll|sollen|kann|konnen ich|wir ..5 vorfuhren|vorstellen|schicken|zeigen|vorbeikommen|zusenden|unterbreiten|vorbeibringen|anrufen|zukommen',
        'wann ..2 vorbeikommen|erreiche|passt|konnen|durfen|darf',
        'ich bin|als ..1 fotograf|fotografin|grafikerin|grafiker|texter|texterin|spezialist|spezialistin|makler|maklerin|webdesigner|coach|trainer|trainerin ..3 und|fur|mache|prufe|biete',
        'noch|aktuell ..1 kapazitat|kapazitaten|termine|platze|einheiten|tickets',
        'suchen ..3 betriebe|unternehmen|praxen|projekte|pilotkunden|partnerbetriebe ..3 fur|in|pilotphase',
        'geld zuruck',
      ],
    },
    promotes: {
      plain: [
        'folge|folg|podcast|buch|album|kurs ..4 draussen|da|erschienen|erhaltlich|online|kanal',
        'uberall wo es',
      ],
    },
    invests: {
      plain: [
        'baue|bauen ..6 team|vertrieb ..4 auf',
        'nebenberuflich|ortsunabhangig|nebenbei|standbein|nebenverdienst|zusatzeinkommen|nebeneinkommen',
        'freie zeiteinteilung|einteilung',
        'ohne|kein|keine eigenkapital|risiko|vorkenntnisse|verkauf ..4 vermogen|team|nebenbei|aufbauen|einteilung|notig',
      ],
    },
  },
  {
    sells: {
      plain: [
        '# €|euro|eur|p ..1 p|per|ex|excl|incl|u|inclusief|exclusief|btw|maand|uur|m2|stuk',
        '€|vanaf|slechts # ..1 p|per|euro|ex|excl|inclusief|m2|maand',
        'wij|we|ik ..1 snoeien|ontzorgen|maken|doen|onderhouden|leveren|schrijf|verzorg|doe|regelen|zetten|brengen|plaatsen|bezorgen|trainen|verkoop|maak|help|zet ..6 bedrijven|voor|op|bureaus|webteksten|portretten|gemeenten|bedrijfstuinen|kantoren|jullie|uw|zaken',
        'ruimte|plaats|plek|capaciteit ..2 voor ..2 nieuwe|paar|twee|klanten|opdrachten|eenmanszaken',
        'iets voor ..1 jou|jullie|u',
        'mag|kan|zal ik ..5 langskomen|prijs|rondje|laten|offerte|voorstel|opmeten|sturen|plaatsen|brochure',
        'op proef|maat',
        'no cure|pay',
        'vaste prijs|bedrag|mensen ..3 per|en',
      ],
    },
    promotes: {
      plain: ['geef|verzorg ik de|een ..1 training|workshop|cursus|webinar|masterclass'],
    },
    invests: {
      plain: [
        'sta|staat|ben je|jij|u open ..1 voor ..3 inkomen|kans|nieuws',
        'zoek|zoeken|gezocht ..3 serieuze|gemotiveerde|ambitieuze mensen|moeders|vrouwen|ondernemers',
        'naast je|jouw|uw baan|werk',
        'spaargeld|rendement|garageboxen ..4 %|renderen|vast',
      ],
    },
  },
]
