import type { WordList } from '../text/intent.ts'

const empresas =
  'empresa|empresas|negocio|negocios|comercio|comercios|pyme|pymes|tienda|clinica|restaurante|hotel|equipo|oficina|taller|despacho|autonomos|emprendedores|duenos|profesionales|clientes'
const empresasPt =
  'empresa|empresas|negocio|negocios|loja|clinica|restaurante|escritorio|time|equipe|empreendedores|empresarios|profissionais|clientes|consultorio'
const entreprises =
  'entreprise|entreprises|societe|societes|dirigeants|dirigeant|independants|patrons|commerce|commerces|restaurant|cabinet|boutique|equipe|equipes|clients|professionnels|artisans|tpe|pme|patients'
const aziende =
  'azienda|aziende|impresa|imprese|attivita|negozio|negozi|studio|ristorante|hotel|team|clienti|professionisti|imprenditori|titolari'

/** How offers are put together in Spanish, Portuguese, French and Italian; see `offers.ts`. */
export const offersRomance: readonly WordList[] = [
  {
    sells: {
      plain: [
        `ayudo|ayudamos|ofrecemos|ofrezco|asesoramos|asesoro|acompanamos|trabajamos|trabajo|colaboramos|formamos|mejoramos ..4 ${empresas}`,
        `para|tu|su|sus|tus|vuestra|vuestro ${empresas} ..3 puede|puedes|ahorra|ahorrar|necesita|necesitan|crecer|vender|con|pagar|gratis|sin`,
        'ponemos a ..1 disposicion',
        'a su|tu|vuestra disposicion',
        'sin compromiso|permanencia|coste|costo|cargo|riesgo|letra',
        'la mitad',
        'pagara|pagaras|pagaria|pagarias|ahorra|ahorre|ahorraras|ahorrara ..3 mitad|menos|%|hasta|€|euros|menor',
        '# %|€|euros|pesos|dolares|usd ..2 al|por|mes|descuento|menos|mensual|mensuales|ano|sesion|unidad|dto|off',
        'desde|por|solo|a ..1 # ..1 €|euros|pesos|$|usd|dolares|mensuales|al',
        'primera|primer|primeros ..2 gratis|gratuita|gratuito|cortesia|regalo',
        'gratis|gratuita|gratuito ..2 primera|primer|mes|estudio|prueba|sesion|presupuesto|consulta|asesoria|demo|clase|diagnostico|auditoria',
        'estudio|presupuesto|prueba|sesion|consulta|demo|clase|auditoria|diagnostico ..2 gratis|gratuita|gratuito|personalizado|compromiso',
        'solicite|solicita|pida|pide|consulte|consulta ..2 presupuesto|informacion|precio|precios|demo|catalogo|cita|nuestro|nuestra',
        'tiene|tienes|tienen|teneis ..2 contratado|contratada|pensado|previsto|resuelto|problemas|cubierto',
        'quien ..1 lleva|gestiona|lleve|encarga|maneja|responsable',
        'servicio|servicios|soluciones|productos ..2 de|para ..2 limpieza|mantenimiento|transporte|marketing|seguridad|software|traduccion|formacion|imagen|diseno|contabilidad',
        'somos ..4 fabricantes|distribuidores|importadores|especialistas|expertos|lideres|empresa|agencia|consultora|estudio|equipo',
        'mi|nuestro metodo|sistema|programa|equipo|taller|servicio ..3 ayuda|permite|ha|te|le|les|que|para',
        'imaginate|imagina|imagine ..2 que|tener|poder|duplicar',
        'en ..1 # dias|minutos|semanas|horas|pasos|meses',
        'precio|tarifa|descuento|promocion ..2 especial|exclusivo|exclusiva|lanzamiento|unico|para|contactos',
        'hago|hacemos|realizo|realizamos|preparo|preparamos ..3 estudio|presupuesto|comparativa|propuesta|demo|analisis|paginas|webs|logos|fotos|reformas|mudanzas',
        'foto ..2 factura',
        `tu|su|tus|sus ..1 factura|web|ventas|facturacion|clientes|redes|marca|gastos|luz|seguro|hipoteca|nomina ..3 gratis|menos|mejor|ahorrar|subir|bajar|aumentar|crecer|sin|ahora`,
      ],
      hints: [
        `${empresas}`,
        'ofrecemos|ofrezco|vendemos|vendo|hacemos|realizamos|gestionamos|instalamos|contamos',
        'sin|gratis|descuento|oferta|promo|rebaja',
        'precio|precios|presupuesto|tarifa|coste|factura',
        'le|te ..1 llamo|llame|interesa|interesaria|gustaria|apetece|cuento|explico|muestro|envio|mando',
      ],
    },
    promotes: {
      plain: [
        'inscripciones|inscripcion|matricula|plazas|cupos|entradas ..2 abiertas|abierta|limitadas|limitados|disponibles|agotarse|gratis|gratuita',
        'no te|se ..1 lo|la pierdas|pierda|pierdan',
        'te|les|os|le invito|invitamos|esperamos|espero ..4 webinar|taller|curso|evento|charla|feria|lanzamiento|jornada|masterclass|inauguracion|seguir|canal|grupo|gratis',
        'mi|nuestro|nuestra nuevo|nueva|ultimo|ultima|proximo|proxima|canal|podcast|libro|curso|taller|newsletter|pagina',
        'vota|voten|comparte|compartan|comparti|sigueme|siguenos|dale|suscribete ..3 mi|nuestra|nuestro|like|canal|pagina|por|esta|publicacion',
        'curso|taller|formacion|master|diplomado|certificacion ..4 %|gratis|online|becas|beca|descuento|empieza|comienza|inicia|plazas|certificado|titulo',
      ],
    },
    invests: {
      plain: [
        'ingresos|dinero|ganancias|rentabilidad|beneficios|intereses ..3 extra|pasivos|adicionales|casa|mes|mensual|mensuales|garantizada|garantizados|diarios|asegurada|desde',
        'invertir|invierte|invierta|inversion|inversor|inversores|inversiones ..5 %|rentabilidad|proyecto|oportunidad|terreno|vivienda|startup|cripto|minimo|desde|euros|dolares',
        'trabaja|trabajar|gana|ganar|genera|generar ..3 casa|movil|celular|horas|internet|dinero|ingresos|euros|dolares',
        'negocio propio|digital|multinivel|rentable',
        'equipo|socios|personas|emprendedores ..2 con|ambicion|ganas|motivadas|ambiciosas|crecer',
      ],
    },
  },
  {
    sells: {
      plain: [
        `ajudo|ajudamos|ofereco|oferecemos|atendemos|assessoramos|trabalhamos|trabalho|fazemos|faco ..4 ${empresasPt}`,
        `sua|seu|suas|seus|para|vossa|vosso ${empresasPt} ..3 pode|precisa|economizar|crescer|vender|com|pagar|gratis|sem`,
        'sem compromisso|custo|fidelidade|burocracia|juros|entrada|risco|taxa',
        'a metade|pela metade',
        '# %|reais|euros|rs ..2 off|desconto|ao|por|mes|menos|mensal|mensais|ano|sessao|unidade|lucro',
        'a partir|por|so|apenas|desde ..2 # ..1 reais|euros|€|mensais|por',
        'r $ #',
        'primeira|primeiro|primeiros ..2 gratis|gratuita|gratuito|cortesia|conta',
        'gratis|gratuita|gratuito ..2 primeira|mes|consulta|sessao|teste|orcamento|aula|diagnostico|demonstracao|ebook',
        'orcamento|teste|consulta|aula|sessao|diagnostico|demonstracao|avaliacao ..2 gratis|gratuito|gratuita|compromisso|rapido|personalizado',
        'peca|solicite|pede|faca|consulte ..2 orcamento|informacoes|simulacao|demonstracao|preco|proposta|cotacao|seu',
        'voce|voces|ja ..1 tem|usa|possui|conhece|conhecem|pensou|contratou ..4 seguro|plano|sistema|site|fornecedor|nossa|nosso|consorcio|em',
        'quem ..1 cuida|responsavel|decide|faz|gerencia',
        'somos ..4 fabricantes|distribuidores|especialistas|lideres|empresa|agencia|fabrica|consultoria|equipe|importadores',
        'meu|minha|nosso|nossa metodo|mentoria|programa|equipe|consultoria|sistema|servico|plataforma|agencia|loja|linha',
        'faco|fazemos|crio|criamos|vendo|vendemos|alugo|alugamos|entrego|entregamos|instalamos|consertamos ..4 sites|logos|artes|bolos|marmitas|moveis|uniformes|brindes|embalagens|consultoria|mudancas|reformas|paineis|a|pecas|para',
        'em ..1 # dias|minutos|semanas|horas|meses|passos',
        'preco|desconto|condicao|promocao|oferta ..2 especial|exclusivo|exclusiva|lancamento|unico|semana|hoje|black',
        'essa|esta semana|mes ..4 %|off|desconto|promocao|gratis',
        'marcar|agendar|bater ..2 sua|a|um|uma|papo|call|conversa|reuniao|horario',
        'qualquer|alguma necessidade|duvida ..2 disposicao|chamar|chama|estou',
      ],
      hints: [
        `${empresasPt}`,
        'oferecemos|ofereco|vendemos|vendo|fazemos|trabalhamos|atendemos|entregamos',
        'gratis|desconto|oferta|promocao|off',
        'preco|precos|orcamento|valor|valores|parcela|parcelas|boleto',
        'te|lhe ..1 ligo|ligar|mando|mandar|envio|enviar|mostro|mostrar|explico|explicar',
      ],
    },
    promotes: {
      plain: [
        'inscricoes|inscricao|vagas|ingressos|matriculas ..2 abertas|aberta|limitadas|disponiveis|gratis|gratuita|acabando|encerram',
        'nao perca|percam|fique|fica|deixe ..3 fora|essa|esta|oportunidade',
        'convido|convidamos|convite|venha|venham ..4 webinar|curso|evento|palestra|live|aula|feira|lancamento|conhecer|inauguracao|workshop|gratuita',
        'meu|minha|nosso|nossa novo|nova|ultimo|proximo|canal|podcast|livro|curso|ebook|newsletter|pagina|perfil|loja',
        'curta|curtam|compartilhe|compartilha|siga|sigam|segue|inscreva|vote|votem ..3 meu|minha|nossa|nosso|pagina|canal|perfil|post|em|la',
        'curso|aula|formacao|mentoria|imersao|workshop ..4 %|gratis|gratuita|online|bolsa|desconto|comeca|inicia|certificado|vagas|ao',
      ],
    },
    invests: {
      plain: [
        'renda|dinheiro|ganhos|lucro|rendimento|rentabilidade ..3 extra|passiva|adicional|casa|mes|mensal|garantido|garantida|diario|fixa|internet|todo',
        'investir|invista|investimento|investidor|investidores ..5 %|retorno|projeto|oportunidade|terreno|imovel|startup|cripto|minimo|lucro|reais|euros',
        'trabalhe|trabalhar|ganhe|ganhar|fature|faturar ..3 casa|celular|horas|internet|dinheiro|renda|reais|euros|mes|dia',
        'negocio proprio|digital|multinivel|lucrativo',
        'liberdade financeira',
      ],
    },
  },
  {
    sells: {
      plain: [
        `j|je|nous|on ..1 aide|aidons|accompagne|accompagnons|propose|proposons|forme|formons|conseille|conseillons|travaille|travaillons|equipe|equipons ..4 ${entreprises}`,
        'nous|on|je|j ..1 propose|proposons|vends|vendons|realise|realisons|cree|creons|livre|livrons|installe|installons|fabrique|fabriquons|assure|assurons|gere|gerons|offre|offrons|loue|louons|organise|organisons',
        `votre|vos|ton|ta|tes ..1 ${entreprises}|site|facture|ventes|facturation|budget|comptabilite|assurance|energie|chauffage|toiture|droits|cpf ..5 peut|gratuit|sans|gagner|economiser|reduire|augmenter|moins|mieux|bloque|profitez|besoin|plus`,
        'sans engagement|frais|avance|obligation|risque|surcout|effort',
        'prise|pris en charge',
        'moitie ..1 prix',
        '# %|€|euros ..2 de|par|mois|reduction|remise|ht|ttc|moins|economies|offert|an|seance|economie',
        'des|a partir|pour|seulement|a ..2 # ..1 €|euros|ht|par|mois',
        'premier|premiere|premiers|premieres ..2 offert|offerte|offerts|gratuit|gratuite|gratuits|remboursee',
        'gratuit|gratuite|offert|offerte ..2 premier|premiere|mois|essai|audit|devis|diagnostic|seance|demo|echantillon|consultation|etude|guide',
        'devis|audit|diagnostic|essai|seance|demo|demonstration|echantillon|bilan|etude|consultation ..2 gratuit|gratuite|offert|offerte|engagement|personnalise|personnalisee',
        'saviez vous',
        'avez|as|etes|es vous|tu ..1 deja|pense|envisage|songe|besoin|fatigue|marre|concerne|proprietaire|eligible',
        'qui ..1 s occupe|gere|charge',
        'ma|notre methode|solution|offre|equipe|agence|plateforme|application|gamme|logiciel|formation|accompagnement',
        'et si vous|on|tu|je|votre',
        'recuperez|recuperiez|gagnez|economisez|boostez|doublez|augmentez|reduisez|optimisez|automatisez|developpez|trouvez|arretez|profitez|recevez|obtenez ..5 par|heures|clients|temps|argent|%|ventes|factures|vos|votre|de|en|sans',
        'tarif|prix|remise|promo|offre ..2 special|speciale|exclusif|exclusive|lancement|reduit|mois|limitee|unique',
        'en ..1 # jours|minutes|semaines|heures|mois|clics|etapes',
        'specialiste|specialistes|expert|experts|leader|fabricant|fournisseur|grossiste ..2 de|en|du|des|dans',
        '# patrons|dirigeants|clients|entreprises|utilisateurs|personnes|familles',
      ],
      hints: [
        `${entreprises}`,
        'proposons|propose|vendons|offrons|accompagnons|realisons|livrons|aidons',
        'gratuit|gratuite|offert|offerte|remise|promo|reduction',
        'prix|tarif|tarifs|devis|budget|facture|cout',
        'puis je|vous|me vous|permets|permettez ..2 appeler|envoyer|presenter|proposer|montrer|expliquer',
      ],
    },
    promotes: {
      plain: [
        'inscription|inscriptions|places|billets ..2 ouverte|ouvertes|limitees|gratuite|gratuites|obligatoire|disponibles',
        'ne manquez|ratez|passez pas',
        'je|nous|on vous|t|te ..1 invite|invitons|attend|attendons|convie ..5 webinaire|formation|atelier|soiree|evenement|conference|salon|lancement|portes|decouvrir|suivre|gratuit|masterclass',
        'mon|notre|ma nouveau|nouvelle|dernier|derniere|prochain|prochaine|livre|podcast|chaine|page|newsletter|ebook|formation|album|spectacle',
        'abonnez|suivez|likez|partagez|votez|rejoignez|soutenez ..3 moi|nous|page|chaine|groupe|compte|post|pour|notre|ma',
        'formation|atelier|coaching|stage|programme|masterclass ..4 %|gratuit|gratuite|offerte|certifiante|cpf|charge|debute|commence|places|ligne',
      ],
    },
    invests: {
      plain: [
        'revenu|revenus|complement|argent|gains|rendement|rentabilite ..3 complementaire|complementaires|passif|passifs|maison|mois|garanti|garantie|revenu|supplementaire|supplementaires|plafonnes|net',
        'investir|investissez|investissement|investisseur|investisseurs|placement ..5 %|rendement|projet|opportunite|immobilier|startup|crypto|minimum|garanti|euros|levee',
        'travaillez|travailler|gagnez|gagner ..3 maison|chez|telephone|heures|argent|revenus|euros|mois|jour',
        'liberte|independance financiere',
        'propre patron|business',
      ],
    },
  },
  {
    sells: {
      plain: [
        `aiuto|aiutiamo|offro|offriamo|propongo|proponiamo|supporto|supportiamo|lavoro|lavoriamo|seguo|seguiamo|formiamo ..4 ${aziende}`,
        'offriamo|proponiamo|vendiamo|vendo|realizziamo|realizzo|produciamo|forniamo|noleggiamo|installiamo|gestiamo|organizziamo|creiamo|distribuiamo|rispondiamo|fissiamo|consegniamo',
        `sua|suo|tua|tuo|vostra|vostro|tue|sue ..1 ${aziende}|sito|bolletta|bollette|vendite|fatturato|sistema|fornitore|assicurazione|mutuo|luce|gas ..5 puo|gratis|senza|risparmiare|ridurre|aumentare|meno|meglio|con|calcolo`,
        'senza impegno|costi|vincoli|anticipo|rischi|obblighi|interessi',
        'meta prezzo',
        '# %|€|euro ..2 di|al|sconto|mese|anno|meno|iva|risparmio|guadagno|seduta|pezzo',
        'da|a|solo|soli|partire|per ..1 # ..1 €|euro|al|mese|iva|cad',
        'primo|prima|primi ..2 gratis|gratuito|gratuita|omaggio|gratuiti|euro',
        'gratis|gratuito|gratuita|omaggio ..2 primo|prima|mese|prova|consulenza|preventivo|analisi|lezione|check|campione|demo',
        'preventivo|prova|consulenza|analisi|lezione|demo|campione|check|valutazione|sopralluogo ..2 gratis|gratuito|gratuita|omaggio|impegno|personalizzato',
        'risparmi|risparmia|risparmiare|guadagni|guadagna|guadagnare|aumenti|aumenta|riduci|riduce|dimezza|raddoppia|trova|trovi ..3 #|€|euro|%|fino|anno|mese|clienti|tempo|costi|vendite|bolletta|nuovi',
        'stai|sta|state ancora pagando|usando|perdendo|cercando',
        'ha|hai|avete ..1 mai|gia ..1 pensato|provato|considerato|valutato|fatto',
        'lo sa|sapeva|sai|sapevi che',
        'chi ..1 si occupa|gestisce|segue|decide',
        'mio|mia|nostro|nostra|nostri|nostre metodo|servizio|soluzione|programma|squadra|agenzia|piattaforma|percorso|gamma|prodotti|offerta|listino|servizi|corso',
        'siamo ..4 produttori|distributori|specialisti|leader|agenzia|azienda|esperti|importatori|fornitori|specializzati',
        'al posto suo|tuo|vostro',
        'in ..1 # giorni|minuti|settimane|ore|mesi|passi|click',
        'prezzo|sconto|promozione|offerta|tariffa ..2 speciale|esclusivo|esclusiva|lancio|riservato|riservata|limitata|mese|imperdibile',
        'mi mandi|manda|mandami|inviami|mi invii ..3 bolletta|foto|mail|numero|contatto|dati|curriculum',
        'per spiegarle|spiegarti|mostrarle|mostrarti|illustrarle|presentarle|raccontarle',
      ],
      hints: [
        `${aziende}`,
        'offriamo|vendiamo|realizziamo|forniamo|gestiamo|facciamo|aiutiamo',
        'gratis|gratuito|gratuita|sconto|omaggio|promozione|offerta',
        'prezzo|prezzi|preventivo|costo|costi|bolletta|tariffa',
        'la|le|ti posso|potrei|chiamo|chiamare|mando|mandare|mostro|spiego|interessa|interesserebbe',
      ],
    },
    promotes: {
      plain: [
        'iscrizioni|iscrizione|posti|biglietti ..2 aperte|aperta|limitati|disponibili|gratuita|gratuite|esaurimento',
        'non perdere|perdete|perda|perderti|mancare',
        'ti|vi|la invito|invitiamo|aspetto|aspettiamo ..5 webinar|corso|evento|serata|presentazione|fiera|workshop|masterclass|lancio|gratuito|inaugurazione|seguire|pagina',
        'mio|mia|nostro|nostra nuovo|nuova|ultimo|prossimo|prossima|canale|podcast|libro|corso|newsletter|pagina|gruppo|ebook',
        'seguimi|seguici|seguitemi|votate|vota|condividi|condividete|iscriviti ..3 canale|pagina|gruppo|mio|mia|nostra|su|per|al|alla',
        'corso|master|formazione|workshop|percorso ..4 %|gratis|gratuito|online|borsa|sconto|inizia|parte|certificato|posti',
      ],
    },
    invests: {
      plain: [
        'reddito|guadagno|guadagni|soldi|rendita|rendimento|entrate ..3 extra|passivo|passiva|casa|mese|garantito|garantita|mensile|aggiuntivo|secondo|online',
        'investire|investi|investimento|investitori|investitore ..5 %|rendimento|progetto|opportunita|immobile|startup|crypto|minimo|garantito|euro',
        'lavora|lavorare|guadagna|guadagnare ..3 casa|telefono|ore|internet|soldi|euro|giorno|mese',
        'liberta|indipendenza finanziaria',
      ],
    },
  },
]
