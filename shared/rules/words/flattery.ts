import type { WordList } from '../text/intent.ts'

const great =
  'impressive|impressed|inspiring|inspired|amazing|awesome|great|wonderful|incredible|outstanding|remarkable|' +
  'interesting|excellent|fantastic|brilliant|fascinating|extraordinary|stunning'

/** Praise that fits anyone: it is no reason to write to this person. */
export const flattery: WordList = {
  flatters: {
    plain: [
      `your ..1 profile|background|journey|career|path|achievements|experience|story ..4 ${great}|caught|stands|stood|resonates|speaks`,
      `${great} ..1 by|with ..1 your ..1 profile|background|journey|career|path|achievements|experience|story`,
      `${great} profile|background|journey|career|path|achievements`,
      `${great}|like|minded|good ..2 people|professionals|person|individuals|minds|leaders like|such|with ..1 you|yourself|your`,
      'people|professionals|person|individuals|minds like you|yourself',
      'like minded',
      `you are|seem|look|re ..4 ${great} ..1 person|leader|professional|human|soul`,
      'su|tu|seu|teu perfil ..3 impresionante|impressionante|interesante|interessante|increible|incrivel|excelente',
      'votre|ton profil ..3 impressionnant|interessant|inspirant|remarquable|exceptionnel|attire',
      'ihr|dein profil ..3 beeindruckend|beeindruckt|spannend|interessant|inspirierend',
      'suo|tuo profilo ..3 interessante|impressionante|notevole|colpito',
      'uw|je|jouw profiel ..3 indrukwekkend|interessant|inspirerend',
    ],
  },
}
