import type { WordList } from '../text/intent.ts'

/** The same as `reasons.ts` in other languages. */
export const reasonsElsewhere: readonly WordList[] = [
  {
    reason: {
      plain: [
        'weil|da|denn ich|sie|du|wir ..4 auch|selbst|ebenfalls|kenne|schreiben|machen|keinen|sonst|genau',
        'ihr|dein|ihre|deine ..4 hat|haben ..1 mir|uns|mich ..3 geholfen|gerettet|gefallen|erspart|beeindruckt|uberzeugt|gebracht',
        'ihr|dein beitrag|artikel|buch|vortrag|podcast|film ..3 kam|wurde|lief|hat|ist',
      ],
    },
    shared: {
      plain: [
        'danke|dank ..3 fur|furs|die ..3 fuhrung|hilfe|gesprach|tipp|geliehen|mitnahme|mitfahrgelegenheit|platz',
        'ich|ich war|bin der|die ..2 mit|aus|vom|von|neben|im',
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
      plain: [
        'masterstudent|masterstudentin|bachelorstudent|bachelorstudentin|doktorand|doktorandin|werkstudent|azubi ..2 in|an|bei|der|uni',
        'ab|seit # ..4 zustandig|ansprechpartner|ansprechpartnerin|lohn|fur',
      ],
    },
  },
  {
    reason: {
      plain: [
        'parce que|car ..1 vous|j|je|nous|moi',
        'pour avoir votre avis',
        'votre|ton|vos|tes ..4 m|nous|ont|a ..2 aide|sauve|plu|touche|rire|chanter|appris|transfere|servi',
        'lecteur|lectrice|abonne|abonnee ..1 assidu|assidue|fidele|depuis|de',
      ],
    },
    shared: {
      plain: [
        'promo|promotion|classe|terminale # ..2 de|du|ecole',
        'j|on|nous ai|a|avons ..1 travaille|travailles ..2 avec|ensemble|chez',
        'merci ..2 pour|de ..2 visite|aide|trajet|conseil|accueil|cafe',
        'on|nous s|nous|etions|avait ..3 cote|parle|deux|partage|toutes|tous ..3 a|commente|table',
        'ravi|ravie|heureux|plaisir d|de ..1 avoir partage|retrouver|revoir|parle',
      ],
    },
    asks: {
      plain: [
        'accepteriez|accepterais|accepteriez vous|tu ..2 de|une|un|d',
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
        'porque ..2 das|doy|tu|yo|tambien|vi|usted|escribes|da|me|soy',
        'tu|su|sus|tus ..4 me|nos ..1 ahorro|ayudo|salvo|gusto|encanto|sirvio|paso|mando',
        'me lo|la paso|envio|mando|recomendo|enseno ..2 mi|un|una',
        'queria seguir*|contarte|contarle|darte|darle|agradecer*',
      ],
    },
    shared: {
      plain: [
        'promo|promocion|clase|quinta del|de|# ..1 #|la',
        'trabaje|trabajamos|estuvimos|coincidimos|estudiamos|coincidi ..3 en|juntos|mismo|misma|con',
        'soy ..2 del|tu|su|d ..3 jefe|jefa|companero|vecino|pena|grupo|club|taller|curso',
        'su|tu companero|companera|hermano|hermana|vecino|jefe ..4 me|dijo|conto|recomendo',
        'alegra|alegria|gusto encontrarte|ver|verte|encontrarle|saber',
        'dijiste|dijo q|que ..2 tenias|tenia|ibas|podias',
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
    reason: {
      plain: [
        'perche ..2 anche|io|lei|tu|vedo|ho|insegna|scrive|per',
        'per questo le|ti ..1 scrivo|contatto',
        'mi|ci ha|hanno girato|mandato|passato|inoltrato|mostrato ..3 suo|tuo|post|articolo',
      ],
    },
    shared: {
      plain: [
        'anch|anche io|noi',
        'eravamo|siamo|stavamo ..2 entrambi|gli|unici|insieme|vicini|compagni|relatori|tutti',
        'estate|quinta|classe|camerata|leva # ..3 tu|io|b|a|dei',
        'sono quello|quella|il|la ..2 che|del|della|di ..3 ti|le|ha|venduto|dato',
        'mi ha|hanno fatto|dato|detto ..2 suo|tuo|di|nome|che',
        'ti|le devo un|una|il',
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
        'porque ..2 vi|voce|tambem|eu|da|a|o|escreve|quero',
        'me encaminhou|mandou|indicou|passou|mostrou ..3 sua|seu|newsletter|post|artigo|texto',
        'fiquei com ..1 uma|essa duvida|vontade|curiosidade',
      ],
    },
    shared: {
      plain: [
        'fomos|somos|eramos|sentamos|estivemos ..2 colegas|lado|juntos|vizinhos|os',
        'vamos falar|apresentar|estar ..2 os|dois|juntos',
        'aqui|sou e|o|a ..3 do|da ..2 manutencao|turma|coral|padaria|faculdade|banda|torneio',
        'disse|falou|contou que ..3 com|e|voce|consigo|contigo ..3 falo|sobre|trata',
      ],
    },
    asks: {
      plain: [
        'aceita|aceitaria|pode|poderia|topa ..2 responder|participar|falar|conversar|contar|dar ..2 #|a|uma|de|com',
        'da|e|seria ..1 para|possivel|verdade ..2 congelar|usar|fazer|saber',
        'queria ..1 acertar|saber|perguntar|entender|combinar ..2 contigo|se|como|com|consigo',
      ],
    },
    introduces: {
      plain: ['faco|fazemos|estou ..1 pesquisa|montando|mestrado|doutorado|tcc|estagio ..1 sobre|a|em|na'],
    },
  },
  {
    reason: {
      plain: [
        'omdat|want ..1 we|wij|ik|u|je|jij ..4 allebei|ook|zelf|geeft|schrijft|nodig|beiden',
        'je|uw|jouw stuk|artikel|boek|bericht|filmpje|podcast ..4 rondgestuurd|gelezen|gedeeld|geholpen|was|heeft',
      ],
    },
    shared: {
      plain: [
        'bedankt|dank|dankjewel ..2 voor ..2 lift|hulp|rondleiding|gesprek|gezelligheid|tip|koffie',
        'uw|je|jouw collega|broer|zus|buurman|buurvrouw|chef ..3 zei|raadde|vertelde|van',
        'was|wat gezellig|leuk|fijn ..3 zaterdag|vrijdag|gisteren|zondag|op|bij|om',
        'we|wij zaten|werkten|zitten|stonden|zongen ..2 samen|allebei|naast|beiden|in',
        'ik zat|was|stond|ben ..1 bij|die|degene|de|naast ..2 lassers|met|van|die',
      ],
    },
    asks: {
      plain: [
        'wilt|wil|zou|zouden u|je|jullie ..2 mee|meewerken|meedoen|invullen|vertellen',
        'welk|welke|wie|hoe ..3 boek|kan|doe|heeft|gebruikt|pakt',
        'heb|hebben ..3 een|nog vraag|vraagje ..1 over',
      ],
    },
    introduces: {
      plain: [
        'vierdejaars|derdejaars|tweedejaars|student|studente|leerling ..2 aan|logistiek|bij|op|van',
        'ik train|kom|leer|fok|teel|repareer|kweek ..2 de|het|van|uit|voor|meisjes|jongens',
        'gr|groet|groeten|mvg|vriendelijke ..4 leraar|juf|penningmeester|trainer|secretaris',
      ],
    },
  },
]
