import type { WordList } from '../text/intent.ts'

const month =
  'month|monthly|monat|mois|mes|mese|maand|honap|havi|havonta|mensuales|mensuels|monatlich|mensal|mensais|week|weekly'
const more =
  'extra|additional|another|more|supplementary|dazu|dazuverdienen|dazuzuverdienen|zusatzlich|zusatzliche|mehr|plus|supplementaire|supplementaires|adicional|adicionales|mas|piu|mais|erbij|bovenop|plusz'
const vote =
  'vote|votes|voting|stem|stemmen|gestemd|abstimmen|stimmt|stimmen|votez|voter|vota|votar|voten|voti|votare|votami|votate|votem|szavazz|szavazzatok|szavazni'

/** Schemes that promise a little more money, and honours that cost some; begging for votes and praise. */
export const schemes: readonly WordList[] = [
  {
    invests: {
      plain: [
        `${more} ..4 #|2k|3k|4k|5k|10k|1k|thousand|mil|mille|duizend|tausend|ezer ..3 ${month}`,
        `#|2k|3k|4k|5k|10k|1k|thousand|mil|mille|duizend|tausend|ezer ..4 ${more} ..4 ${month}`,
        `#|2k|3k|4k|5k|10k|1k ..3 ${month} ..3 ${more}`,
        'earn|earning|making|make|bring|bringing ..2 extra|additional|another ..4 month|monthly|week|k|income|money',
        'network|netwerk|netz|multilevel|multi marketing|netwerkmarketing',
        'netwerkmarketing|strukturvertrieb|mlm',
        'marketing ..1 de|di|en|multi reseau|rede|rete|multinivel|relacional|relacionamento',
        'multinivel|multilivello|multiniveau',
        'zoom|online|teams|call|presentation|webinar ..3 tonight|evening|stasera|heute|soir|noche|noite|vanavond|este|eight|sharp ..6 plan|upline|business|negocio|projekt|konzept|concept|projeto|project|income|join',
        'halozati marketing*',
        'havi|havonta ..4 plusz|extra|mellekjovedelem|jovedelem|ezer',
        'mellekallas|mellekjovedelem|passziv jovedelem',
        'residual|four figure|five figure ..3 income|sum|month|monthly',
        'add|adding ..8 to ..1 their|your|his|her|my ..1 monthly|weekly|current ..1 income|salary|pay',
        'if ..1 there|i ..1 was|were|is a way|method ..2 to|bring|add|make|earn',
        'wenn|falls es einen|eine weg|moglichkeit|methode ..4 verdienen|einkommen|monat|mehr',
        'upline|downline|uplines',
        'plan|konzept|concept|negocio|projeto|business ..3 vorstellen|vor|presentamos|explicamos|apresentacao|explained|explain|explains',
        'coachable|abundance|mindset',
        'complement|complemento|supplement ..1 de|di ..1 revenu|revenus|reddito|renda|ingresos',
        'without|sans|sin|sem|senza|ohne|zonder ..2 leaving|quitting|quitter|dejar|largar|deixar|lasciare|aufzugeben|opzeggen ..3 job|travail|emploi|trabajo|emprego|lavoro|baan',
        'open|offen|ouvert|ouverte|abierto|abierta|aperto|aperta|aberto|aberta|nyitott ..2 to|for|dafur|a|voor|arra ..3 earn|earning|making|income|dazuzuverdienen|dazu|verdienen|ganar|guadagnare|gagner|ganhar|complement|extra',
        'plusz|extra jovedelem|jovedelmed|jovedelmet|kereset|keresetet',
        'building|build|forming|growing|expanding|expand|formando|formo|montando|baue|forme|costruendo|cherche|suche|zoek ..2 my|a|mi|mein|mon|mijn|equipo|equipe|team|squad ..4 motivated|people|personas|motivees|motiverte|leute|area|ciudad|region|pessoas|persone|city',
      ],
    },
    promotes: {
      plain: [
        // A talk or an award that has to be paid for.
        'selected|chosen|nominated|shortlisted|invited|honoured|honored|feature|winner|winners|speaker|speakers|presenter|presenters|award|honour|recognition ..9 package|fee|contribution|costs|cost|payable|registration|participation|investment ..4 #|only|is|of',
        'speaker|speakers|presenter|presenters|winner|winners|laureate|nominee|exhibitor|author|recognition|award|honouree|finalist ..2 package|fee|fees|pack|bundle|contribution|registration ..2 is|of|only|costs|#|to',
        'winners|speakers|presenters|nominees|finalists|honourees|laureates|authors ..1 pay|contribute|cover|invest',
        'plaque|trophy|certificate|seal|logo ..5 for|at|costs|from|only ..1 #|€|$|£|usd|eur',
        'ausgewahlt|nominiert|auserwahlt|gewahlt|ausgezeichnet ..12 kostet|kosten|gebuhr|beitrag|paket|einmalig|nur|teilnahmegebuhr|kostenbeitrag',
        'siegel|urkunde|pokal|trophae|referentenpaket|sprecherpaket|gewinnerpaket|sieger|auszeichnung ..6 kostet|fur|einmalig|nur|ab|gebuhr ..2 #|einmalig|€|nur',
        'selectionne|selectionnee|choisi|choisie|nomme|nommee|nomine|nominee|laureat|laureate|retenu ..12 participation|frais|pack|cout|coute|tarif|contribution ..3 #|de|est|laureat',
        'seleccionado|seleccionada|elegido|elegida|nominado|nominada|galardonado|premiado|ponente|premio ..12 cuota|coste|costo|inversion|aportacion|paquete|tarifa|inscripcion ..4 #|es|de',
        'selecionado|selecionada|escolhido|escolhida|indicado|indicada|premiado|palestrante|premio ..12 investimento|taxa|custo|pacote|contribuicao|inscricao ..4 #|e|de',
        'selezionato|selezionata|scelto|scelta|nominato|premiato|premio|relatore ..12 pacchetto|quota|costo|costa|contributo|iscrizione|investimento ..4 #|e|di|costa',
        'geselecteerd|genomineerd|gekozen|uitgekozen|winnaar ..10 pakket|winnaarspakket|kost|kosten|bijdrage|deelnamekosten|investering',
        'dij|dijra|dijas|dontos|dontosei|dontose|jelolt|jeloltek ..10 reszveteli|dij|csomag|ft|koltseg|hozzajarulas',
        'reszveteli|nevezesi dij',
        'candidatura|premio|award|label|trophee ..8 quota|fee|pack|gebuhr|taxa|cuota|paket|pakket ..3 #|of|di|de|a|est|von|van|applies|is',
        'fee|contribution|package|participation|entry ..4 # ..1 payable',
        'power|top ..1 list|leaders|women|doctors ..2 of|costs|publication|feature|is',
        'diploma|gala|gutesiegel|siegel|lizenz|lizenzgebuhr|placa|plakette|plaque ..4 costs|cuesta|cuestan|kostet|kosten|coute|coutent|costa|custa ..2 #|€',
        'label|trophee ..6 # ..2 ht|ttc',
        'registration|fee|contribution|participation ..2 presenters|speakers|authors|winners|nominees|panelists|finalists ..2 is|of|costs|#',
        // Votes, likes and praise.
        `please|kindly|pls|bitte|por|per|kerlek|s|stp|svp|do|you|and ..2 ${vote} ..2 for|fur|pour|por|per|op|voor|me|us|my|our|mich|uns|moi|nous|mij|ons|mi|mim|ab|ram|rank`,
        `${vote} ..1 for|fur|pour|por|per|op|voor|a me|us|my|our|mich|uns|unser|unsere|moi|nous|notre|ma|mon|mij|ons|mi|mim|mia|mio|meu|minha|nuestro|nuestra|nosso|nossa|nostro|nostra`,
        'your|jede|deine|ihre|votre|tu|su|seu|sua|tua|suo|jouw|je|chaque|cada|ogni|elke vote|stimme|voix|voto|stem ..2 counts|zahlt|compte|cuenta|conta|telt|ask|and|please|helps|matters|for',
        'give|geben|gib|donne|donnez|da|dame|regala|regalame|dai|geef ..2 me|us|mir|uns|your|sie|moi|un|mi ..3 vote|stimme|voix|like|likes|stern|sterne|stars|gusta|voto',
        'op|auf|fur mij|ons|mich|uns ..2 stemmen|gestemd|stemt|stem|abgestimmt|abstimmen|gestimmt',
        'mi|ci voti|votate|votare|votereste|voteresti|votassi|votasse|dai|date|daresti ..2 al|alla|nel|per|un|il|voto|concorso|premio|?',
        'concorso|concurso|concours|wettbewerb|contest|competition|premio|voting|abstimmung|voto ..8 click|clic|klick|klik|like|clique|likes|cuore|heart|herz',
        'vota|votate|votami|votem|votad|votadme|szavazz ..2 la|a|il|o|mia|me|mim|ram|rank|mi|meu|minha',
        'endorse|endorsed|endorsement ..3 me|my|skills|yours|profile',
        'endorse|endorsement|endorsements ..3 back|return|too|you|yours|other',
        'kenntnisse|fahigkeiten ..4 bestatigen|bestatigt|bestatige',
        'bestatigen|bestatigst|bestatige ..3 meine|mir|ihre|deine ..1 kenntnisse|fahigkeiten',
        'valider|validez|recommander|recommandez|confirmer ..2 mes competences',
        'validar|validou|validas|valides|valide|confirmar ..3 mis|minhas|as|aptitudes|competencias ..1 competencias|aptitudes|perfil|habilidades',
        'confermare|conferma|confermi|validare ..2 le|mie|competenze ..1 mie|competenze',
        'vaardigheden ..3 bevestigen|onderschrijven|bevestigd',
        'like|likes|liked|share|comment ..2 my|our ..2 post|posts|photo|page|video|picture|reel|publication|latest|last',
        'me|um|un|mi|een|je|ton|votre|tu gusta|like|curtida|j|duimpje ..3 publicacion|foto|pagina|post|publication|photo|bericht|video',
        'mettere|metti|mettete|metteresti|un|qualche|tuo mi piace',
        'mi piace ..3 post|foto|pagina|video',
        'me gusta ..2 en|a ..1 mi|nuestra',
        'curtir|curta|compartilhar|compartilhe|compartir|comparte|condividi|condividere|partager|partagez|teilen|teilt|delen ..3 minha|meu|mi|mia|mio|mon|ma|mijn|meinen|unseren|notre ..1 post|foto|pagina|publicacion|publicacao|publication|beitrag|bericht|video',
        'write|leave|give ..3 recommendation|review|testimonial ..4 my|me|our ..1 profile|page|business',
        'con|avec|mit|com|met|with|for tu|su|votre|ton|ihrer|deiner|seu|sua|teu|tuo|suo|il|o|jouw|uw|your ..1 voto|voix|stimme|vote|stem',
        'final|finale|finalista|finalist|finaliste|nominiert|nominada|nominado|candidata|candidato|nominee|nominated|genomineerd ..5 concurso|concorso|concours|contest|competition|wettbewerb|voting|wedstrijd|publikumspreis|nachwuchspreis|publieksprijs',
        'brauche|brauchen|fehlen|sammle|need|needs|want|necesito|preciso|besoin|bisogno|zoek ..3 stimmen|votes|votos|voti|voix|stemmen|likes|followers|abonnes|seguidores|endorsements',
        'do|give|make|need ..2 endorsement|endorsements',
        'need|reach|only|missing|brauche|fehlen|faltan|faltam|mancano|besoin ..3 # ..2 likes|votes|followers|stimmen|voix|votos|voti|stemmen|subscribers|endorsements',
      ],
      hints: [
        'selected|chosen|nominated|picked|shortlisted|ausgewahlt|nominiert|selectionne|selectionnee|seleccionado|seleccionada|elegida|elegido|selecionado|selecionada|escolhido|escolhida|selezionato|selezionata|geselecteerd|genomineerd',
        'of the year',
        'des jahres',
        'van het jaar',
        'del|do ano',
        'de l annee',
        'dell anno',
        'az ev',
        'stimmen|stemmen|votes|votos|voti|voix|szavazat',
      ],
    },
    sells: {
      plain: ['kuldjem|kuldhetem|kuldjek ..1 linket|videot|reszleteket|bemutatot'],
    },
    urges: {
      hints: [
        'geklickt|klicken|clicked|geklikt|kattints',
        'one|ein|un|um|uno|een|egy ..1 click|klick|clic|clique|klik|kattintas',
        'days|tage|jours|dias|giorni|dagen|nap left|noch|restants|restan|restam|rimasti|meg',
      ],
    },
  },
]
