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
      'off|finishing a|their|project|contract ..4 on|in|week|weeks|month|available',
      'have|with|got|send|find ..2 great|strong|excellent|suitable|perfect|right|best|top ..2 candidates|candidate|talent|staff|profiles',
      'if|when|whenever|once you|your ..3 hiring|hire|recruiting|need ..3 candidates|candidate|staff|talent|we|people',
      'introduce|present ..1 our|my ..2 recruitment|staffing|recruiting service|services|agency|firm',
      'fee|commission ..1 is|of|only|payable|# ..3 %|salary|success|trial|annual|first|month',
      'want|send|see|share|shall ..4 the|their|three|six|anonymous|some|her|his cvs|profiles|cv|resumes',
      'staffing|manpower|outstaffing firm|agency|company|solutions|partner ..3 with|and|we|offering',
      'leiharbeiter|personaldienstleister|arbeitnehmeruberlassung|zeitarbeit|verrechnungssatz',
      'honoraires|honorar|fee|onorario ..3 %|bruto|brut|brutto|jaarsalaris|succes|erfolg|embauche',
    ],
  },
}
