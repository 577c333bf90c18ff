import type { WordList } from '../text/intent.ts'

const groups =
  'parents|members|neighbours|neighbors|residents|tenants|owners|rowers|singers|players|volunteers|families|colleagues|trainers|teachers|climbers|runners|beekeepers|gardeners|bellringers|ringers|dancers|sailors|anglers|swimmers|skiers|cyclists|walkers|leaseholders|plotholders|carers|' +
  'eltern|mitglieder|gartenfreunde|sangesfreunde|wanderfreunde|bergfreunde|sportfreunde|vereinsfreunde|kleingartner|chormitglieder|bandmitglieder|miteigentumer|hausgemeinschaft|nachbarn|nachbarinnen|sanger|sangerinnen|eigentumer|bewohner|mieter|familien|kameraden|kameradinnen|vereinsmitglieder|' +
  'membres|voisins|voisines|coproprietaires|adherents|adherentes|choristes|familles|locataires|licencies|' +
  'padres|madres|familias|socios|socias|vecinos|vecinas|propietarios|coristas|companeros|' +
  'pais|maes|condominos|moradores|associados|vizinhos|encarregados|' +
  'genitori|soci|condomini|vicini|famiglie|coristi|iscritti|tesserati|' +
  'ouders|leden|buren|bewoners|eigenaren|zangers|huurders|' +
  'szulok|tagok|tagtarsak|lakok|lakotarsak|szomszedok'
const greetings =
  'dear|liebe|lieber|chers|cheres|queridos|queridas|estimados|estimadas|cari|care|beste|lieve|caros|caras|prezados|kedves'
const heads =
  'child|pupil|flat|household|family|player|lot|apartment|garage|kind|wohnung|haushalt|familie|einheit|enfant|famille|foyer|appartement|joueur|nino|nina|alumno|alumna|piso|vivienda|familia|crianca|aluno|apartamento|fracao|bambino|ragazzo|alunno|famiglia|appartamento|huishouden|gezin|leerling|kinderen|gyerek|gyermek|lakas'

/**
 * Notices to a group that the owner belongs to: what its members owe, what they decided, who has not paid. To be addressed
 * as a parent or a member is only a hint, since sellers do that as well; what only such a group has is plain.
 */
export const notices: WordList = {
  answers: {
    plain: [
      // English
      'minutes ..2 meeting|assembly|agm|agreement',
      'our|your ..1 club|season|seasonal|choir|orchestra|band|parish|association|membership|society|residents|class ..1 fee|fees|subscription|dues|subs|charge|contribution|fund ..2 for|falls|of|remains|stays|due|goes|again|is',
      'fee|fees|subscription|dues|charge|money|form|forms|slip|slips|levy ..2 is|are|falls|fall|to due|overdue|outstanding|handed|treasurer|missing',
      'those|everyone|everybody|anyone|families|members ..1 who|that ..2 not|t ..1 paid|pay|transferred|returned|settled|signed|handed|registered',
      'from your|our|the treasurer|secretary|chair|caretaker|committee|coach|class|warden',
      'your|our treasurer|secretary|caretaker|coach|committee|warden|conductor ..3 the|is|has|asks|says',
      'as|was|were ..1 voted|decided|agreed|approved|settled ..1 at|in ..2 meeting|assembly|agm|members',
      'at|after|during|before|next|until rehearsal|practice|training|assembly',
      'will not|be ..2 collected|debited ..3 account|accounts|january|february|march|april|june|july|september|october|november|december|member|members',
      'dues|subs ..3 for|are|by|is|stay|stays|due|remain|to|#|now',
      'parents evening|council|association',
      'school|class|choir|club trip|outing|camp|concert|newsletter|fete|raffle',
      'work|working|cleaning party|day ..2 sunday|saturday|plots|clubhouse|hall|boathouse|hut',
      'i|we re|am|are ..2 collecting|collect ..4 for ..2 gift|present|trip|wreath|flowers|#|teacher|coach',
      'each|every ..1 of us|you ..2 pays|pay|owes|chips|brings|puts',
      'from|for each of us|you',
      'of you are|re|have|haven ..1 still|not|yet ..3 list|paid|missing|pay|sheet',
      'owe|owes me|us|the ..3 for|#|kitty|till|treasurer|trip',
      'permission|consent|allergy|medical|health slip|slips|form|forms',
      'duty roster|rota',
      'general|extraordinary|residents|owners|parents|members assembly|meeting|evening',
      'raised|put ..2 the|our ..1 fee|fees|rent|dues|subscription|group|charge',
      // German
      'beitrag|jahresbeitrag|mitgliedsbeitrag|vereinsbeitrag|kassenbeitrag|elternbeitrag|bastelgeld|essensgeld|klassenkasse|umlage|sonderumlage|hausgeld|nebenkosten|standgeld|pacht ..4 von|betragt|bleibt|wird|ist|fur|bis|noch|fehlt|fallig|uberweist|uberweisen|steht',
      'jahresbeitrag|mitgliedsbeitrag|vereinsbeitrag|elternbeitrag|bastelgeld|klassenkasse|sonderumlage|hausgeld|forderverein|eigentumerversammlung|mitgliederversammlung|jahreshauptversammlung|elternabend|arbeitseinsatz|vereinsheim',
      'ausflug|klassenfahrt|wandertag|theaterbesuch|schwimmkurs|turnier|probe|chorfahrt ..4 kostet|betragt|findet|fallt|am|beginnt',
      'fehlen|fehlt ..3 uberweisungen|uberweisung|beitrage|anmeldungen|zettel|einverstandniserklarungen',
      'gruppenkonto|vereinskonto|klassenkonto|zimmerliste|teilnehmerliste|mitfahrgelegenheiten',
      'sammeln|sammle|sammelt wir|ich ..6 ein|familie|kind|geschenk|eltern',
      'sommerfest|schulfest|klassenfahrt|klassenfest|laternenumzug|weihnachtsbasar|probenwochenende|vereinsfest|vereinsausflug|trainingslager|elternvertretung|elternrat|schulverein|arbeitsdienst|platzpflege|hausordnung|eigentumergemeinschaft',
      'wer|alle|diejenigen|familien ..8 noch|nicht ..1 nicht|bezahlt|uberwiesen ..2 bezahlt|uberwiesen|angemeldet|abgegeben|hat|haben|eingezahlt',
      'pacht|gemeinschaftsarbeit|einverstandniserklarung|elternbrief|rucklage|wirtschaftsplan|jahresabrechnung ..3 steigt|beginnt|bis|beschlossen|liegt|betragt|fur',
      'proben|probe|ubungsabend|versammlung ..3 am|im|wie|fallt|findet',
      'noch nicht ..2 uberwiesen|bezahlt|angemeldet|abgegeben|eingetragen|unterschrieben',
      'euer|eure|ihr|ihre|unser|unsere kassenwart|kassierer|kassiererin|kassenwartin|vorstand|schriftfuhrer|schriftfuhrerin|elternvertreter|elternvertreterin|hausverwaltung',
      // French
      'appel de charges|fonds|cotisation',
      'cotisation|cotisations|adhesion ..3 est|sont|reste|restent|annuelle|trimestre|avant|club',
      'charges ..4 trimestre|copropriete|trimestrielles|semestre|lot|lots',
      'compte rendu ..3 assemblee|reunion|ag',
      'pas encore regle|paye|rendu|rapporte|renouvele|signe',
      'notre|votre|la|le tresorier|tresoriere|syndic|maitresse|gardien|gardienne|chef de choeur|conseil syndical',
      'sortie ..4 enfant|enfants|classe|ecole|parents',
      'fiche sanitaire',
      'ceux|celles qui ..3 paye|regle|rendu|inscrits|repondu',
      'vote|votee|votes|votees|decide|decidee|approuve|approuvee en|lors|a|par ..2 assemblee|ag|reunion|coproprietaires',
      'au|le|du syndic',
      'fiche|fiches|autorisation|autorisations|bulletin|enveloppe ..4 rendre|rapporter|remettre|imprimer|signer|maitresse|enfants|parentale',
      'il|nous manque|manquent ..2 encore ..3 fiche|fiches|reponses|inscriptions|cheques|enfants|autorisations|reglements',
      'il faut compter ..4 par ..1 enfant|famille|personne',
      'assemblee generale',
      'kermesse|adherents|choristes|coproprietaires|licence sportive|parents delegues',
      'fete|kermesse|voyage|classe|sortie de l|fin ..1 ecole|annee|verte|decouverte|scolaire',
      'carnet de correspondance|liaison',
      // Spanish and Portuguese
      'excursion|salida|viaje|fiesta ..8 alumno|alumna|clase|cole|colegio|curso|tutora|tutor|coro|nino|nina',
      'los|las|quienes|aquellos que ..2 ya|no|han|hayan ..2 pagado|entregado|firmado|abonado',
      'junta ..3 es|sera|dia|vecinos|manana|propietarios|general|extraordinaria|directiva|aprobo',
      'administrador|administradora|presidente|presidenta ..3 finca|comunidad|escalera',
      'autorizacion|autorizaciones|ficha ..5 entrega|entregar|firmada|firmadas|firmar|tutora|alumno|descarga|colegio',
      'autorizacao|autorizacoes|ficha|fichas|comprovativo|comprovativos ..5 entregue|entregues|entregar|assinada|assinadas|devolver|educadora|crianca',
      'faltam|falta ..3 autorizacoes|fichas|comprovativos|criancas|pagamentos|respostas|meninos|assinaturas|inscricoes',
      'reuniao|assembleia ..3 pais|condominio|geral|moradores',
      'tutora|delegada|profe ..3 clase|curso|pide|recoge|avisa',
      'festa junina|excursao|passeio ..5 turma|escola|aluno|alunos|crianca|filhos',
      'cuota|derrama ..4 es|queda|sube|ano|anual|socio|socios|de|se|mensual|trimestre ..3 #|piso|votada|mantiene|paga|pagar|vecino|anual',
      'derrama|ampa|rateio|quotizacao',
      'como|segun|conforme se|lo|a ..1 voto|votado|votamos|acordo|acordado|aprobado|assembleia|asamblea|junta|aprobo',
      'acta|ata ..3 junta|asamblea|assembleia|reunion|reuniao',
      'faltan|falta|faltam ..4 pagar|socios|pisos|familias|vecinos|recibos|boletos|fichas|autorizaciones',
      'quien|quienes|quem|los que ..2 no|nao|ja|ya|aun|ainda ..2 pago|pagado|pagou|entregado|pagaron|entregou|pagaram',
      'quota|cota|anuidade ..3 socio|socios|clube|condominio|vence|ano|associado|associados',
      // Italian, Dutch and Hungarian
      'quota ..3 per|e|annuale|associativa|sociale|condominiale|di ..3 torneo|#|anno|gita|socio|soci|euro|scade',
      'verbale ..3 assemblea|riunione',
      'mancano|manca ..3 moduli|modulo|quote|famiglie|autorizzazioni|firme|adesioni',
      'non ..2 ancora ..1 pagato|versato|consegnato|versata|firmato',
      'gita|recita|saggio ..4 scolastica|classe|scuola|bambini|alunni|allievi|fine',
      'assemblea ..3 condominiale|soci|e|ordinaria|straordinaria|genitori',
      'modulo|moduli|autorizzazione|autorizzazioni|liberatoria ..5 consegnare|consegnate|consegnatelo|firmare|firmato|firmata|maestra|mister|riportare|segreteria',
      'rappresentante|amministratore|tesoriere|cassiere ..2 di|del|della ..1 classe|condominio|coro|gruppo',
      'rata|spese ..2 condominiale|condominiali|straordinaria|straordinarie',
      'contributie|lidgeld|ledenlijst|bardienst|klusdag|vve|schoolfeest|schoolreis|lidmaatschapsgeld|schoolreisje|ouderbijdrage|klassengeld|ledenvergadering',
      'wie ..5 nog|niet ..2 niet|betaald ..2 betaald|heeft|opgegeven',
      'graag|uiterlijk voor ..1 de|# # ..3 betalen|inleveren|overmaken',
      'nog ..2 kinderen|leden|gezinnen|briefjes|strookjes ..3 niet|missen|betaald|ontbreken',
      'nog|hebben niet ..1 betaald|ingeleverd|voldaan|opgegeven|getekend',
      'tagdij|tagdijat|kozos koltseg|osztalypenz|osztalykirandulas|kozgyules|szuloi ertekezlet',
    ],
    hints: [
      `${greetings} ..3 ${groups}`,
      `to|an|a|aux|aan all|alle|todos|tutti|tous|the ..3 ${groups}`,
      `hello|hi|hallo|hola|ola|bonjour|ciao|szia all|alle|todos|tutti|tous|everyone|allerseits|a|an ..4 ${groups}`,
      `# ..2 per|a|each|pro|je|par|por|all ${heads}`,
      'reminder|erinnerung|rappel|recordatorio|lembrete|promemoria|herinnering|emlekezteto ..6 paid|pay|pagar|pagado|pagou|bezahlt|betaald|regle|regler|moduli|forms|form|beitrag|contributie|cotisation|cuota|quota|tagdij',
    ],
  },
}
