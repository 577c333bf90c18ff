import type { WordList } from '../text/intent.ts'

const rose =
  'doubled|tripled|trebled|quadrupled|halved|cut|raised|grew|increased|lowered|reduced|filled|saved|won|boosted|recovered|shortened|shaved|gained|landed|freed|went'
const stieg =
  'verdoppelt|verdoppelte|verdreifacht|verdreifachte|halbiert|halbierte|gesenkt|senkte|gesteigert|steigerte|erhoht|erhohte|gewonnen|gewann|gespart|spart|eingespart|reduziert|verkurzt|gefullt|besetzt|mehr|weniger'
const monta =
  'double|triple|baisse|reduit|gagne|augmente|divise|rempli|economise|raccourci|fidelise|recrute|recupere|passe|passee'
const subio =
  'duplico|triplico|bajo|subio|redujo|aumento|ahorro|ahorra|gano|lleno|recorto|consiguio|recupero|paso|duplicaron|bajaron|redujeron|aumentaron|llenaron'
const subiu =
  'dobrou|duplicou|triplicou|baixou|subiu|reduziu|cortou|aumentou|economizou|poupou|ganhou|encheu|lotou|conseguiu|recuperou|passou'
const sali =
  'raddoppiato|triplicato|ridotto|tagliato|aumentato|riempito|risparmiato|dimezzato|guadagnato|abbassato|recuperato|portato|trovato'
const steeg =
  'verdubbelde|verdubbeld|halveerde|gehalveerd|verlaagde|verlaagd|verhoogde|verhoogd|bespaarde|bespaard|vulde|won|wint|verkortte|bespaart|kreeg'

/**
 * The pitch that tells of another firm's success and wants a word for the rest of it: "may I show you how a hotel in
 * Tolby halved its laundry bill? It is on one page, a yes is enough."
 */
export const caseStudies: WordList = {
  sells: {
    plain: [
      `show|showing|tell|walk|send|share|give you ..2 how|what ..9 ${rose}`,
      `curious|seeing|hearing|see|hear|read|wondering how a|an|another|one|two|three|our|other|some|i|we ..8 ${rose}`,
      'how a|an|another|one|two|three|our|other|fellow ..4 got|moved|went|jumped|climbed|grew|came from #|zero|nothing|none|two|three|ten',
      `share|tell|show|explain how a|an|another|one|our|two|three ..8 ${rose}`,
      'how i|we ..1 helped|got|took|brought|led|moved|coached a|an|another|one|two|three|other',
      `ihnen|dir|euch ..6 wie|womit ..10 ${stieg}`,
      `vous|t|te montrer|montre|raconter|raconte|envoyer|envoie|expliquer|explique|partager|partage ..2 comment ..9 ${monta}`,
      `voir|savoir|decouvrir|lire comment un|une|deux|trois|mon|ma|notre|l ..8 ${monta}`,
      `enseno|ensenarle|ensenarte|ensenaros|muestro|mostrarle|mostrarte|mostraros|cuento|contarle|contarte|contaros|explico|explicarle|explicarte ..1 como ..9 ${subio}`,
      `mostrar|mostro|mostre|contar|conto|conte|explicar|explico|enviar|mandar ..1 como ..9 ${subiu}`,
      `mostrare|mostrarle|mostrarti|mostro|raccontare|raccontarle|raccontarti|racconto|spiegarle|spiegarti|vedere come ..9 ${sali}`,
      `zien|vertellen|tonen|uitleggen hoe ..9 ${steeg}`,
    ],
    hints: [
      'on|fits|fit|to|is|into|it|s one|single|a page|sheet|pager',
      'case study|studies',
      'auf ..1 einer seite|din',
      'fallbeispiel|fallstudie|praxisbeispiel|kundenbeispiel|anwenderbericht',
      'tient|sur|cas|client|clients en|sur|d|une ..1 une|page',
      'cas client|clients|concret',
      'caso ..1 exito|sucesso|successo|cliente|practico|real|concreto',
      'en una sola|pagina|hoja|cuartilla',
      'numa|uma so|unica|pagina|folha',
      'in|su una sola|pagina|paginetta|facciata',
      'op een pagina|kantje|a4|velletje',
      'praktijkvoorbeeld|klantcase|praktijkcase',
    ],
  },
  urges: {
    plain: [
      'short|quick|simple|one|single|word|plain yes|ok|word ..1 is|will|would|does|and enough|do|suffices|fine|plenty|you|it',
      'just|simply|only say|write|reply|type|comment|answer|text|send ..2 doc|pdf|guide|case|template|video|sheet|deck|checklist|playbook|page|list|report|map|menu|plan',
      'kurzes|einfaches|ein|knappes|schlichtes ja|ok|wort|daumen ..1 genugt|reicht',
      'simple|petit|bref|un oui|mot|ok ..1 suffit',
      'un|con|basta|simple un|si|simple|con|breve ..1 si|ok ..1 basta|sirve|alcanza|bastara',
      'basta|bastera|sirve|chega|alcanza ..1 un|con|um|uno|dire|dizer ..1 un|um|si|ok|sim',
      'me dices|dice|decis|diz|respondes|responde ..1 que si|sim|ok',
      'um|simples|basta|so simples|sim|um|breve ..1 sim|ok ..1 basta|chega|serve',
      'un|semplice|basta semplice|si|un|breve ..1 si|ok ..1 basta',
      'een|kort|simpel|enkel kort|ja|simpel|enkel ..1 ja|ok ..1 volstaat|is|genoeg',
    ],
    hints: [
      'our|my ..1 tool|software|app|platform|product|service|system may|might|could help|interest|suit|save',
    ],
  },
}
