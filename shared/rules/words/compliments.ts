import type { WordList } from '../text/intent.ts'

/**
 * Interest in a profile, and synergies to come, in the other languages: they fit anyone, and are no reason to write to
 * this person.
 */
export const compliments: WordList = {
  flatters: {
    plain: [
      'votre|ton profil|parcours ..1 m|nous ..2 interesse|interpelle|intrigue|plu|attire|seduit|semble|parait',
      'interesse|interessee|intrigue|attire|seduit par|a votre|ton profil|parcours',
      'me|nos ..1 parecio|parece|resulta|resulto|intereso|interesa|llamo|gusto|atrajo ..4 tu|su|vuestro perfil|trayectoria',
      'tu|su perfil|trayectoria ..1 me|nos ..1 parecio|parece|resulta|resulto|intereso|interesa|llamo|gusto|atrajo',
      'achei|achamos|gostei|gostamos|interessei|interessado|interessada ..4 seu|teu|vosso perfil|percurso',
      'seu|teu|vosso perfil|percurso ..2 interessou|interessa|chamou|agradou|pareceu|atraiu',
      'suo|tuo|vostro profilo|percorso ..2 interessa|interessato|incuriosito|attirato|piaciuto|colpito|sembra',
      'trovato|trovo|interessato|interessata|incuriosito|incuriosita|colpito|colpita ..4 suo|tuo profilo|percorso',
      'uw|je|jouw profiel ..2 interesseert|sprak|spreekt|trok|trekt|lijkt|ziet|viel',
      'ihr|dein profil ..3 interessiert|angesprochen|aufgefallen|neugierig|interesse',
      'synergies|synergy|sinergias|sinergia|sinergie|synergien|synergieeffekte|synergieen',
    ],
  },
}
