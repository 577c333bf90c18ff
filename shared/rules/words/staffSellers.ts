import type { WordList } from '../text/intent.ts'

const staff =
  'engineers|developers|bookkeepers|accountants|nurses|welders|drivers|designers|people|devs|consultants|candidates|' +
  'profiles|workers|specialists|programmers|agents|electricians|carers|staff|talents|assistants|masons'

const haveStaff =
  'temos|tenemos|dispomos|disponemos|disponibilizamos|fornecemos|proporcionamos|abbiamo|disponiamo|forniamo|avons|disposons|proposons|haben|vermitteln|uberlassen|hebben|leveren'
const hands =
  'soldadores|serralheiros|cerrajeros|operadores|operarios|trabalhadores|trabajadores|motoristas|conductores|camionistas|electricistas|eletricistas|canalizadores|encanadores|fontaneros|pedreiros|albaniles|carpinteiros|carpinteros|pintores|gruistas|encofradores|ferrallistas|armadores|montadores|peones|serventes|camareros|cozinheiros|cocineros|enfermeiros|enfermeras|cuidadoras|' +
  'saldatori|carpentieri|muratori|elettricisti|idraulici|magazzinieri|autisti|operai|camerieri|infermieri|montatori|' +
  'soudeurs|macons|electriciens|plombiers|chauffeurs|manutentionnaires|caristes|coffreurs|ouvriers|serveurs|infirmieres|' +
  'schweisser|elektriker|maurer|monteure|kraftfahrer|lagerarbeiter|pflegekrafte|fachkrafte|helfer|zimmerer|' +
  'lassers|monteurs|elektriciens|metselaars|timmerlieden|loodgieters|vakmensen|vakkrachten|uitzendkrachten'
const crew =
  'equipa|equipas|equipe|equipes|equipo|equipos|brigada|cuadrilla|squadra|squadre|kolonne|kolonnen|ploeg|ploegen'
const toBeHad =
  'disponivel|disponiveis|disponible|disponibles|disponibile|disponibili|verfugbar|beschikbaar|inzetbaar|einsatzbereit|livre|livres|libre|libres|libera|liberi|frei|vrij|pronto|prontos|pronti|prets|immediata|immediato|inmediato|subito|sofort|direct'

/** Who sells somebody's work uses the words of who fills a post: but they have people and want a fee. */
export const staffSellers: WordList = {
  sells: {
    plain: [
      `our|vetted|offshore|nearshore|remote|#|two|three|several|senior|pre|screened ..3 ${staff} ..5 cost|costs|available|ready|rolling|coming|third|half|bench|trial`,
      `have|represent|provide|supply|place|offer|placing ..4 ${staff} ..4 available|ready|immediately|notice|contract|hour|basis|coming|from`,
      'off|finishing a|their|project|contract ..4 on|in|week|weeks|month|available',
      'have|with|got|send|find ..2 great|strong|excellent|suitable|perfect|right|best|top ..2 candidates|candidate|talent|staff|profiles',
      'if|when|whenever|once you|your ..3 hiring|hire|recruiting|need ..3 candidates|candidate|staff|talent|we|people',
      'introduce|present ..1 our|my ..2 recruitment|staffing|recruiting service|services|agency|firm',
      'fee|commission ..1 is|of|only|payable|# ..3 %|salary|success|trial|annual|first|month',
      'want|send|see|share|shall ..4 the|their|three|six|anonymous|some|her|his cvs|profiles|cv|resumes',
      'staffing|manpower|outstaffing firm|agency|company|solutions|partner ..3 with|and|we|offering',
      // Whoever asks what the owner has to fill has no role in hand.
      'if|should|when|whenever|in|case|do|are|know you ..4 need|needs|have|short|look|looking|hiring|hire ..4 candidates|candidate|hands|staff|vacancies|positions|roles|openings|people|drivers|nurses|talent|hygienists|chefs|cooks|engineers|welders|carers',
      'need|needs|looking|search ..2 candidates|staff|people|talent|hands ..4 open|your|vacancies|roles|positions|openings',
      'help|support|assist ..3 you|with|your ..4 fill|hiring|vacancies|vacancy|openings|hires|recruitment|staffing|open ..2 roles|positions|vacancies|needs|shifts|gaps|hiring|posts',
      'your ..1 open|vacant|current|hiring|staffing|recruitment ..1 roles|positions|vacancies|vacancy|needs|requirements|openings|posts',
      'wenn|falls|sollten|sofern sie|du|ihr ..4 stellen|personal|leute|bedarf|vakanzen|mitarbeiter|bewerber|kandidaten|fachkrafte',
      'sie|euch|betriebe|unternehmen|firmen|kliniken ..5 bei|in der suche|besetzung|personalsuche ..2 nach|von|ihrer|offener',
      'ihre|ihren|ihrer|eure|offene|offenen vakanzen|offenen|stellen ..2 besetzen|stellen|kandidaten|unterstutzen|zu',
      'si vous ..4 postes|recrutez|recrutements|candidats|personnel|besoin ..3 pourvoir|de|en|signe|personnel|recrutement|candidats',
      'vos ..1 postes|recrutements|besoins ..3 pourvoir|recrutement|ouverts|vacants|personnel',
      'si necesita|necesitan|busca|tiene|necesitas|precisar|precisarem|tiver|precisa ..3 candidatos|personal|vacantes|vagas|pessoal|puestos|gente|profissionais|perfiles',
      'sus|tus|suas|seu|vossas vacantes|vagas|puestos|procesos ..2 quedo|conte|disposicion|abertas|abiertas|abiertos',
      'se ..1 avete|ha|aveste|cercate|cerca|serve|servono|cercaste ..4 posizioni|personale|candidati|collaboratori|figure',
      'avrete|avra|avessi|avesse|avete|ha|aveste ..1 bisogno ..3 personale|figure|candidati|collaboratori|profili|commerciali|tecnici',
      `${haveStaff} ..4 ${hands} ..8 ${toBeHad}`,
      `${haveStaff} ..3 ${crew} ..9 ${toBeHad}`,
      `${hands} ..4 ${toBeHad} ..2 para|per|pour|fur|voor|for ..1 sua|suas|su|sus|vuestra|vuestras|vostri|vostro|suoi|vos|votre|ihre|ihren|uw|jullie|your ..1 obra|obras|cantiere|cantieri|chantier|chantiers|baustelle|baustellen|projekt|projekte|project|projecten|proyecto|proyectos|projetos|projeto|sites|site`,
      'quantos|quantas|cuantos|cuantas|quanti|combien|viele|hoeveel ..1 homens|trabalhadores|hombres|trabajadores|operarios|operai|hommes|ouvriers|leute|mannen|mensen ..3 falta|faltam|faltan|precisa|necesita|servono|manquent|fehlen|nodig',
      'tratamos|tramitamos|gestionamos|cuidamos ..2 visto|vistos|visado|visados|papeles|papeis',
      'le|les|te|os|lhe|vos falta|hace falta|faltar|faltan ..1 personal|gente|pessoal|manos|candidatos',
      'which|what ..1 positions|roles|posts|vacancies|jobs ..4 fill|hardest|open|hire|struggle',
      'have|know|find ..1 the right people|person|candidates|candidate|hands',
      'proporvi|proporle|segnalarvi|presentarvi ..3 candidati|profili|personale|persone',
      'als u|je|jullie ..3 mensen|personeel|kandidaten|vacatures|iemand ..3 zoekt|nodig|zoeken|heeft|hebt|openstaan|voor',
      'uw|jullie|je ..1 openstaande|vacatures vacatures|functies|invullen|vervullen',
      'ha|amennyiben ..3 munkaero|jelolt|jeloltre|jelolteket|poziciot|embert ..3 keres|szuksege|van|keresnek',
      'leiharbeiter|personaldienstleister|arbeitnehmeruberlassung|zeitarbeit|verrechnungssatz',
      'honoraires|honorar|fee|onorario ..3 %|bruto|brut|brutto|jaarsalaris|succes|erfolg|embauche',
      'alojamento|alojamiento|alloggio|unterkunft|huisvesting|logement|transporte|trasporto ..4 nossa|nuestra|nostro|nostra|unsere|onze|notre conta|cuenta|carico|kosten|rekening|charge',
    ],
  },
}
