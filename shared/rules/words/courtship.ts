import type { WordList } from '../text/intent.ts'

const apart = 'telegram|whatsapp|hangouts|hangout|signal|viber|wechat|zangi'

/**
 * Slow courtship in Italian, French, Spanish, Portuguese and Dutch: questions of sleep and marriage, then another place to
 * know each other better. What friends and sellers write as well is only a hint.
 */
export const courtship: WordList = {
  deceives: {
    plain: [
      'lei ..1 e sposato|sposata|fidanzato|fidanzata|celibe|nubile',
      'vivi|vive sola|solo ..1 o|sei|in|a|e|da',
      `scrivimi|scrivermi|contattami|aggiungimi|cercami|parliamo|sentiamoci|continuiamo ..2 su|con ${apart} ..6 conosciamo|conoscerci|conoscerti|conoscerla|conoscere|intimita|tranquilli|soli`,
      'es|etes tu|vous ..1 marie|divorce|divorcee',
      'vis|vivez|habites|habitez tu|vous ..1 seul|seule',
      `ecris|ecrivez|ecrire|rejoins|rejoignez|ajoute|ajoutez|retrouve|retrouvez|contacte|contactez|continuons|parlons ..3 ${apart} ..6 connaitre|connaissance|intime|tranquille|tranquillement`,
      'estas|sos|eres|esta|es ..1 casado|soltero|soltera|divorciado|divorciada|viuda|viudo',
      'vives|vive sola|solo ..1 o|en|con|tienes',
      `escribeme|escribame|escribime|hablame|hableme|agregame|agregueme|contactame|sigamos|hablemos|buscame ..2 por|en|al|a|de ${apart} ..6 conocernos|conocerte|conocerlo|conocerla|tranquilos|intimo`,
      'voce|vc|o|a ..1 e|esta|es casado|casada|solteiro|solteira|divorciado|divorciada|comprometido|comprometida',
      'es|estas casada|casado|solteiro|solteira|comprometido|comprometida',
      `escreve|escreva|chama|chame|fala|fale|adiciona|adicione|manda|mande|procura|vamos ..4 ${apart}|zap ..6 conhecer|conhecermos|conhecemos|conhecendo|intimo`,
      'ben|bent je|u ..1 vrijgezel|getrouwd|gescheiden|alleenstaand',
      `schrijf|app|voeg|bericht|praten|chatten|stuur ..4 ${apart} ..6 leren|kennen|prive`,
    ],
    hints: [
      'sei sposato|sposata|fidanzato|fidanzata',
      'hai|ha dormito',
      'bien dormi',
      'tu|vous es|etes marie|mariee|celibataire|divorce|divorcee',
      'dormiste|durmio|dormido bien',
      'dormiu|dormiste bem',
      'goed|lekker geslapen',
      'conoscerci|conosciamo|conoscerti|conoscere meglio',
      'mieux se|nous|vous|te connaitre',
      'conocernos|conocerte|conocerle mejor|mas',
      'conhecer|conhecermos|nos|conhecemos melhor',
      'elkaar|jou|je ..1 beter ..1 kennen',
      'uso|entro|sono|utilizzo ..2 poco|molto|spesso|quasi|raramente ..4 app|applicazione|qui|sito',
      'viens|suis|utilise|connecte ..3 rarement|peu|souvent|beaucoup ..3 ici|appli|application|site|linkedin',
      'uso|entro|utilizo|conecto ..2 mucho|poco|casi|muito|pouco|quase ..4 app|aplicacion|aplicacao|aplicativo|aqui',
    ],
  },
}
