import type { WordList } from '../text/intent.ts'

const help =
  'ayudo|ayudamos|ajudo|ajudamos|aiuto|aiutiamo|aidons|accompagnons|accompagne|helfen|helfe|unterstutzen|unterstutze|begleiten|begleite|helpen'

const firms =
  'aziende|imprese|negozi|ristoranti|alberghi|hotel|studi|attivita|professionisti|artigiani|lavanderie|empresas|negocios|tiendas|restaurantes|hoteles|clinicas|comercios|lojas|padarias|mercados|escolas|industrias|hoteis|consultorios'

/** Soft pitches: what one does for firms like the owner's, and a little of the owner's time for hearing how. */
export const helpers: WordList = {
  sells: {
    plain: [
      `${help} ..5 como|comme|come|wie|zoals ..1 tu|usted|ustedes|suya|suyo|sua|seu|voce|voces|lei|voi|vous|votre|toi|ihre|ihrer|ihren|ihrem|euch|eure|eurer|u|jou|jullie|tuyo|tuya`,
      'ayudo|ayudamos|ajudo|ajudamos|aiuto|aiutiamo ..5 a|ad vender|exportar|crecer|ahorrar|reducir|pagar|conseguir|llenar|aumentar|atraer|captar|ganar|encontrar|crescer|reduzir|economizar|lotar|ganhar|atrair|vendere|esportare|crescere|ridurre|riempire|risparmiare|trovare|aumentare|guadagnare|acquisire',
      'aide|aidons|accompagne|accompagnons ..5 a|pour ..1 vendre|gagner|decrocher|remplir|trouver|reduire|payer|developper|augmenter|obtenir|exporter|recruter|attirer|economiser|fideliser|doubler',
      `${help} ..4 dabei|darin|beim ..8 finden|gewinnen|sparen|senken|verkaufen|wachsen|steigern|sichtbar|reduzieren|besetzen`,
      'ware|wurde das ..1 auch ..1 etwas|was|interessant fur',
      'nous reduisons|diminuons|optimisons|augmentons|accelerons|simplifions|securisons',
      'wij|we verlagen|verhogen|besparen|optimaliseren|verminderen',
      'condiciones|condicoes|conditions|condizioni ventajosas|vantajosas|avantageuses|vantaggiose|competitivas|competitives|favorevoli|inmejorables|imbativeis',
      'attraktive|attraktiven|gunstige|gunstigen|beste|besten ..1 konditionen|preise|preisen|tarife',
      'inviarle|inviarti|enviarle|enviarte|enviar|lhe|envoyer|mandarle|sottoporle|presentarle ..2 proposta|propuesta|proposition',
      'vrijblijvend|vrijblijvende ..2 proefplaatsing|proef|kennismaking|kennismaken|gesprek|offerte|langskomen|advies|voorstel',
      'take|takes|taking|took the ..1 pain|hassle|headache|stress|guesswork out',
      'review|reviewing|reconsider|comparing|changing|switching|switch ..2 suppliers|providers|vendors',
      `mi|ci occupo|occupiamo di ..4 per ..1 ${firms}`,
      `me|nos dedico|dedicamos ..5 para ..1 ${firms}`,
      `trabalho|trabalhamos|trabajo|trabajamos|lavoro|lavoriamo com|con ..4 para|per ..1 ${firms}`,
      'pedir|peca|pecam|pida|pidan|peut|chiedere|chieda|richieda ..2 orcamento|presupuesto|devis|preventivo',
    ],
    hints: [
      'represent ..5 house|manufacturer|producer|supplier|printer|factory|brand',
      'farti|farle|farvi vedere',
      'te|le|les|os regalamos|regalo',
      'contarle|contarte|explicarle|explicarte|contarlhe ..1 como',
      'je ..1 vous|te en parler',
      'te|le|lhe|ti|vous cuento|explico|conto|spiego|explique|racconto',
    ],
  },
  meets: {
    plain: [
      'tendria|tendrias|tendriais|tiene|tienes|teneis|teria|terias ..1 hueco|minutos|minutinhos|rato|espaco ..4 contarle|contarte|contaros|explicarle|explicarte|ensenarle|mostrarle|hablar|charlar|conversar|mostrar',
      'le|ti|vi andrebbe|andrebbero ..3 chiamata|videochiamata|quarto|incontro|dimostrazione|minuti|caffe',
      'could|can|may i ..1 get|have|steal|grab ..3 minutes|mins|min',
      'petite|petit|courte|court|rapide visio|appel|echange|demo|point',
    ],
    hints: ['quarto d ora', 'quart d heure', 'kwartiertje|viertelstunde|viertelstundchen'],
  },
}
