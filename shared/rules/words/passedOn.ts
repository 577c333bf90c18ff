import type { WordList } from '../text/intent.ts'

/** What one says who passes on what came in: that it came, whether the other got it too, and whether it is a fraud. */
export const passedOn: WordList = {
  cameIn: {
    plain: [
      // English
      'got|received this|that|these',
      'got|received the following',
      'came across this|that',
      'look|see|check|guess what',
      'landed|arrived|came|turned|popped ..1 in my|our',
      // German and Dutch
      'das|dies|folgendes kam|ging|bekam|landete|habe',
      'diese mail|nachricht kam|ging|bekam|landete|habe',
      'schau|schaut|schauen|guck|sieh ..2 was',
      'dit|deze|dat kreeg|kwam|ontving',
      'kijk ..1 wat',
      'moet je zien wat',
      'kreeg|ontving ..2 dit|deze',
      // Spanish and Portuguese
      'me|nos ..1 llego|llegado|mandaron|enviaron',
      'mira|mire|miren|mirad lo que',
      'recebi|chegou|mandaram ..1 isto|isso|esta|este|essa|esse',
      'olha|olhe|olhem o que',
      // French and Italian
      'regarde|regardez|voici|voila ce que|qui',
      'ai|a|avons recu ca|ceci|cela',
      'mi|ci e arrivato|arrivata|arrivati',
      'guarda|guardi|guardate cosa|che',
    ],
  },
  gotItToo: {
    plain: [
      // English
      'you get|got|receive|received this|that|these ..1 too|also',
      'you get|got|receive|received this|that|these ..1 as well',
      'you also|too get|got|receive|received this|that|these',
      // German and Dutch
      'du|sie|ihr ..2 auch ..1 bekommen|gekriegt|erhalten|postfach',
      'jij|je|u|jullie ..1 ook gekregen|gehad|ontvangen|binnengekregen',
      // Spanish and Portuguese
      'ti|vos|usted|vosotros|ustedes|tu tambien ..2 llego|llegado|recibi*',
      'te|le|os|les ..1 llego|llegado ..3 tambien',
      'voce|voces|tu|senhor|senhora tambem recebeu|receberam|recebeste',
      // French and Italian
      'tu|vous l as|avez ..2 aussi',
      'tu|vous as|avez eu|recu|recue ..1 aussi',
      'l as|avez tu|vous ..1 eu|recu|recue ..1 aussi',
      'arrivato|arrivata anche|pure a te|lei|voi',
      'hai|ha ricevuto anche|pure tu|a|te|lei',
    ],
    // Of what was introduced; a sender asks so of their own as well.
    hints: [
      'you get|got|receive|received it|one ..1 too|also',
      'you get|got|receive|received it|one as well',
      'you also|too get|got|receive|received',
      'did|have you as well',
      'did|have you too',
    ],
  },
  suspects: {
    plain: [
      'is|s this|that|it ..3 scam|fraud|fake|phishing|spam',
      'ist|sind das ..1 betrug|betruger|masche|fake|spam|abzocke|phishing',
      'is dit|dat ..1 oplichting|oplichter|nep|phishing|spam|fraude',
      'es|sera ..1 estafa|fraude|timo|spam|golpe|burla',
      'e um|uma golpe|burla|fraude',
      'isto|isso e ..1 golpe|burla|fraude|spam',
      'c est ..2 arnaque|escroquerie|fraude|spam|hameconnage',
      'est ce ..2 arnaque|escroquerie|fraude|spam|hameconnage',
      'e|sara ..1 truffa|fregatura|spam|phishing',
    ],
  },
}
