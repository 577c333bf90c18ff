import type { WordList } from '../text/intent.ts'

/** Pressing and scolding strangers, in other languages than English, and work asked for in passing. */
export const impatience: WordList = {
  rude: {
    plain: [
      'acept*|asepta|asepte de|pues|ya|una|ahora',
      'de una vez',
      'educacion|modales|gente',
      'repondez|reponds|acceptez|accepte ..1 donc|enfin|maintenant|vite',
      'aceita|aceite ..1 logo|ninguem|ja|duma',
      'nehmen|nimm sie|du|endlich ..2 an|endlich',
      'gewoon op|accepteren|doen',
      'buona|minimo ..2 educazione',
    ],
  },
  seeksWork: {
    plain: [
      'procura de ..1 emprego|trabalho|estagio|vaga|oportunidade',
      'necesitan|necesitando|precisan ..1 gente|personal',
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
