import type { WordList } from '../text/intent.ts'

const staff =
  'engineers|developers|bookkeepers|accountants|nurses|welders|drivers|designers|people|devs|consultants|candidates|' +
  'profiles|workers|specialists|programmers|agents|electricians|carers|staff|talents|assistants|masons'

/** Who sells somebody's work uses the words of who fills a post: but they have people and want a fee. */
export const staffSellers: WordList = {
  sells: {
    plain: [
      `our|vetted|offshore|nearshore|remote|#|two|three|several|senior|pre|screened ..3 ${staff} ..5 cost|costs|available|ready|rolling|coming|third|half|bench|trial`,
      `have|represent|provide|supply|place|offer|placing ..4 ${staff} ..4 available|ready|immediately|notice|contract|hour|basis|coming|from`,
      'bench|available ..1 resources|developers|talent|candidates|list',
      'off|finishing a|their|project|contract ..4 on|in|week|weeks|month|available',
      'same|do ..2 job|work for ..2 third|half|fraction|quarter|less',
      'fee|commission ..1 is|of|only|payable|# ..3 %|salary|success|trial|annual|first|month',
      'strong|great|excellent|good|perfect|brilliant candidate|candidates for|in|on',
      'would you ..1 like|want ..3 cvs|profiles|cv|resumes',
      'want|send|see|share|shall ..4 the|their|three|six|anonymous|some|her|his cvs|profiles|cv|resumes',
      'no ..1 recruitment|hire|placement fee|fees',
      'staffing|manpower|outstaffing firm|agency|company|solutions|partner ..3 with|and|we|offering',
      'leiharbeiter|personaldienstleister|arbeitnehmeruberlassung|zeitarbeit|verrechnungssatz',
      'honoraires|honorar|fee|onorario ..3 %|bruto|brut|brutto|jaarsalaris|succes|erfolg|embauche',
      'candidats|profils ..3 qualifies|disponibles|presenter|proposer|maintenance',
      'desarrolladores|programadores|perfiles|candidatos ..4 disponibles|disponible|inmediato|hora|mando',
      'soldadores|eletricistas|desenvolvedores|trabalhadores ..4 disponiveis|disponivel|horas',
      'cedencia|cesion|trabajo|outsourcing de|temporal personal|pessoal|trabajadores',
    ],
  },
}
