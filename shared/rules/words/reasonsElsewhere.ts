import type { WordList } from '../text/intent.ts'

/** The same as `reasons.ts` in other languages. */
export const reasonsElsewhere: readonly WordList[] = [
  {
    reason: {
      plain: [
        'ihr|dein|ihre|deine ..4 hat|haben ..1 mir|uns|mich ..3 geholfen|gerettet|gefallen|erspart|beeindruckt|uberzeugt|gebracht',
        'ihr|dein beitrag|artikel|buch|vortrag|podcast|film ..3 kam|wurde|lief|hat|ist',
      ],
    },
    shared: {
      plain: [
        'meme|memes|mismo|misma|mismos|mesma|mesmo|stesso|stessa|selbe|selben|gleiche|gleichen|zelfde ..1 fournisseur|proveedor|fornecedor|fornitore|lieferant|lieferanten|leverancier|souci|probleme|problema|problem|probleem|metier|oficio|mestiere|handwerk|vak|ambacht',
        'danke|dank ..3 fur|furs|die ..3 fuhrung|hilfe|gesprach|tipp|geliehen|mitnahme|mitfahrgelegenheit|platz',
        'ich war der|die ..2 mit|aus|vom|neben',
        'ihr|dein|ihre|deine kollege|kollegin|chef|nachbar|bruder|schwester|vater|freundin ..4 meinte|sagte|hat|gab|empfahl',
        'du|sie schuldest|schulden|hast|haben mir|noch ..2 noch|ein|mein',
        'jahrgang|abi|kompanie|klasse|kreisauswahl #|der|u15|u17',
      ],
    },
    asks: {
      plain: [
        'darf|durfte|konnte|kann ich ..6 nachbauen|abdrucken|verwenden|zitieren|nutzen|benutzen|ubernehmen|fragen|zeigen',
      ],
    },
    introduces: {
      plain: ['ab|seit # ..4 zustandig|ansprechpartner|ansprechpartnerin|lohn|fur'],
    },
  },
  {
    reason: {
      plain: [
        'votre|ton|vos|tes ..4 m|nous|ont|a ..2 aide|sauve|plu|touche|rire|chanter|appris|transfere|servi',
        'lecteur|lectrice|abonne|abonnee ..1 assidu|assidue|fidele|depuis|de',
      ],
    },
    asks: {
      plain: [
        'accepteriez|accepterais vous|tu ..2 de|une|un|d',
        'puis|pourrais|peut je|on ..3 utiliser|citer|reprendre|demander|poser|savoir',
      ],
    },
    introduces: {
      plain: [
        'prof|professeur|instit|enseignant|enseignante|journaliste|infirmier|infirmiere ..1 de|a|en|au',
        'etudiant|etudiante|stagiaire|apprenti ..1 en|a|chez|m1|m2|l3',
      ],
    },
  },
  {
    reason: {
      plain: [
        'tu|su|sus|tus ..4 me|nos ..1 ahorro|ayudo|salvo|gusto|encanto|sirvio|paso|mando',
        'queria seguir*|contarte|contarle|darte|darle|agradecer*',
      ],
    },
    shared: {
      plain: [
        'promo|promocion|clase|quinta del|de|# ..1 #|la',
        'trabajamos|estuvimos|coincidimos|estudiamos|coincidi ..3 juntos|mismo|misma',
        'soy ..2 del|tu|su|d ..3 jefe|jefa|companero|vecino|pena|grupo|club|taller|curso',
        'alegra|alegria|gusto encontrarte|ver|verte|encontrarle|saber',
      ],
    },
    asks: {
      plain: ['con quien hablo|puedo', 'me|nos lo|la pasas|pasa|prestas|mandas', 'la haria|responderia'],
    },
    introduces: {
      plain: ['trabaje ..4 anos|cuatro|cinco|tres|dos ..3 en'],
    },
  },
  {
    shared: {
      plain: [
        'eravamo|stavamo ..2 entrambi|unici|insieme|vicini|compagni|relatori',
        'mi ha|hanno fatto|dato|detto ..2 suo|tuo|nome',
      ],
    },
    asks: {
      plain: [
        'posso|potrei usarlo|usarla|citarla|citarlo|chiederle|chiederti|intervistarla|prendere',
        'ha|hai cinque|dieci|due|# minuti',
      ],
    },
    introduces: {
      plain: [
        'sono ..2 tesista|laureanda|laureando|apicoltore|insegnante|panettiere|segretario|sottufficiale|maestra|infermiera|tecnico|agronomo|muratore|falegname',
        'insegno|traduco|restauro|allevo|coltivo ..2 in|dal|una|un|i|le|a',
        'segretario|presidente|responsabile|titolare ..1 della|del|di',
      ],
    },
  },
  {
    reason: {
      plain: [
        'me encaminhou|mandou|indicou|passou|mostrou ..3 sua|seu|newsletter|post|artigo|texto',
        'fiquei com ..1 uma|essa duvida|vontade|curiosidade',
      ],
    },
    shared: {
      plain: [
        'turma|turmas de|da ..2 #',
        'fomos|eramos|sentamos|estivemos ..2 colegas|lado|juntos|vizinhos',
        'aqui|sou e|o|a ..3 do|da ..2 manutencao|turma|coral|padaria|faculdade|banda|torneio',
      ],
    },
    asks: {
      plain: [
        'aceita|aceitaria|pode|poderia|topa ..2 responder|participar|falar|conversar|contar|dar ..2 #|a|uma|de|com',
      ],
    },
    introduces: {
      plain: ['faco|fazemos|estou ..1 pesquisa|montando|mestrado|doutorado|tcc|estagio ..1 sobre|a|em|na'],
    },
  },
  {
    shared: {
      plain: [
        'bedankt|dank|dankjewel ..2 voor ..2 lift|hulp|rondleiding|gesprek|gezelligheid|tip|koffie',
        'we|wij zaten|werkten|stonden|zongen ..2 samen|allebei|naast|beiden',
        'ik zat|was|stond ..1 bij|die|degene|naast ..2 met|die',
      ],
    },
    asks: {
      plain: ['welk|welke|wie|hoe ..3 boek|kan|doe|heeft|gebruikt|pakt'],
    },
    introduces: {
      plain: ['ik train|kom|leer|fok|teel|repareer|kweek ..2 de|het|van|uit|voor|meisjes|jongens'],
    },
  },
]
