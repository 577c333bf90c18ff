import type { WordList } from '../text/intent.ts'

/** Pressing and scolding strangers, in other languages than English, and work asked for in passing. */
export const impatience: WordList = {
  rude: {
    plain: [
      'acept*|asepta|asepte de|pues|ya|una|ahora',
      'de una vez',
      'ni|no contestas|respondes|contesta|saludas',
      'no cuesta|muerdo nada|acept*',
      'que tanto lo|te piensas|cuesta',
      'educacion|modales|gente',
      'fois que je vous|t|te ..1 invite|ecris|demande',
      'politesse|poli ..2 existe|coute|minimum',
      'repondez|reponds|acceptez|accepte ..1 donc|enfin|maintenant|vite',
      'aceita|aceite ..1 logo|ninguem|ja|duma',
      'ich|man erwarte|erwartet ..2 dass|eine|antwort',
      'anfrage|einladung ..2 abgelehnt|ignoriert|unbeantwortet',
      'zu viel verlangt',
      'bitte um ..1 erklarung|antwort|ruckmeldung',
      'nie|nicht antwortet|antworten|annimmt',
      'nehmen|nimm sie|du|endlich ..2 an|endlich',
      'nicht ewig zeit',
      'komt er nog|nou',
      'zo moeilijk is',
      'gewoon op|accepteren|doen',
      'nou even|eens|ff ..1 joh|hoor|gauw',
      'chi si crede|credi',
      'non capisco perche',
      'buona|minimo ..2 educazione',
      'terzo|secondo|ennesimo invito|volta|tentativo',
      'gia scritto|invitato due|tre ..1 volte',
    ],
  },
  seeksWork: {
    plain: [
      'procura de ..1 emprego|trabalho|estagio|vaga|oportunidade',
      'necesitan|necesitando|precisan ..1 gente|personal',
      'habt|haben ihr|sie ..3 ausbildungsplatz|arbeit|stelle|job ..1 frei|fur',
      'offen|open|disponible|disponivel|aperto fur|voor|para|per ..1 alles|alle|todo|cualquier|tudo|qualquer|tutto|functies',
    ],
  },
  connects: {
    plain: [
      'linkedin ..1 me|hat|m|mi ..2 sugerido|vorgeschlagen|suggere|suggerito|sugeriu',
      'formar parte de mi|tu red',
      'auf gute vernetzung|kontakte',
    ],
  },
}
