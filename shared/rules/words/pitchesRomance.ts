import type { WordList } from '../text/intent.ts'

/** How people sell, advertise and lure in few words, in French, Italian, Spanish and Portuguese. */
export const pitchesRomance: readonly WordList[] = [
  {
    sells: {
      plain: [
        '# €|euros|eur ..1 ht|ttc|par|mois|mensuel|seance|personne|heure|l|la|le|tout|piece|kg',
        'chiffrer|auditer|analyser ..3 plan|locaux|votre|vos|gratuitement',
        'je|on ..1 vous|te ..1 montre|envoie|prepare|reserve|bloque|explique|offre|rappelle ..4 exemples|audit|date|place|offre|devis|lien|catalogue|simulation|prive|quand|tout',
        'ca|cela vous|te ..1 dit|tente|parle|interesse',
        'sans engagement|avance|apport|contrat|abonnement|frais',
        'on|se ..1 s|capte|cale ..1 appelle|capte|cale|rappelle|#',
      ],
    },
    promotes: {
      plain: [
        'nouvel|nouveau|dernier episode|numero|livre|podcast|guide|roman',
        'tape|tapez|ecris|ecrivez|commente ..4 reponse|oui|moi|guide|commentaire',
      ],
    },
    invests: {
      plain: [
        'complement|revenu|revenus ..2 de|complementaire|complementaires|passif|passifs|revenu',
        'defiscaliser|defiscalisation|rendement',
      ],
    },
  },
  {
    sells: {
      plain: [
        '# €|euro|eur ..1 tutto|compreso|compresa|iva|al|a|inclusa|incluso|piu|mese|scatto|persona',
        'io|noi ..1 faccio|facciamo|mi|ci ..1 occupo|occupiamo|siti|seguo',
        'produco|produciamo|realizzo|confezioniamo|stampiamo|tagliamo|noleggiamo|spediamo|rifacciamo|seguiamo|gestisco|puliamo|restauro ..5 da|per|in|su|a|siti|aziende|olio|vini|social',
        'le|ti|vi va se',
        'le|ti|vi ..1 preparo|mando|faccio|lascio|mostro|blocco|apro|giro|spiego ..4 preventivo|prezzo|listino|esempi|portfolio|zona|conto|calcolo|proposta|video|tutto|foto',
        'spedizione|trasporto|consegna ..1 inclusa|incluso|gratuita|gratis|in',
        'chiavi in mano',
        'tutto compreso|incluso',
        'cambiare|risparmiare|tagliare|tagliano|risparmi|risparmia ..3 fornitore|luce|gas|bolletta|costi|sprechi|%|subito',
      ],
    },
    promotes: {
      plain: [
        'e ..1 uscito|uscita|disponibile|online ..1 il|la|mio|mia|nuovo',
        'passaparola|condividete|condividi',
      ],
    },
    invests: {
      plain: [
        'cerco|cerca|cerchiamo|selezionando|seleziono ..2 persone ..3 zona|serie|motivate|ambiziose|tua',
        'guadagni|guadagnare|entrata|entrate|rendita ..2 interessanti|affittando|mensile|subito|da|mensili',
      ],
    },
  },
  {
    sells: {
      plain: [
        'desde|a solo|partir|de ..1 # ..1 €|euros|usd|dolares|pesos|mxn|la|al|por|cada|mes',
        'mejores|mejor ..1 tarifas|tarifa|precios|precio|condiciones ..1 del|de|para',
        'sin permanencia|entrada|compromiso|costo|coste|anticipo|contrato',
        'le|te|os ..1 mando|paso|envio|enviamos|comparto|mandamos|muestro|preparo|ensenamos|marco ..3 propuesta|precios|precio|catalogo|muestras|tarifas|tarifa|ejemplos|perfiles|info|presupuesto|informes|audio|video|par|oferta|cotizacion',
        'fabricamos|armamos|dejamos|limpiamos|alquilamos|rentamos|tramitamos|instalamos|disenamos|impartimos|producimos|montamos|confeccionamos|exportamos ..6 oficinas|tiendas|empresas|para|desde|en|comunidades|marcas|todo',
        'renta|venta|alquiler|compra venta|y ..1 refacciones|reparacion|montaje|mantenimiento|instalacion',
        'a la|sus orden|ordenes para|de',
        'cotizarle|presupuestar|presupuestarle|cotizar|asesorarle',
        'asesoro|asesor|asesora|agente ..2 en|de|autorizado|inmobiliaria|comercial ..3 seguros|retiro|inversion|energia|proyectos|bienes|comercializadoras',
        'nosotros ..2 hacemos|llevamos|nos|gestionamos ..2 todo|encargamos|gestion|mantenimiento',
        'cuantos|cuantas ..1 sois|son|vehiculos|empleados|equipos ..3 teneis|tienen|empresa|plantilla|tiene',
      ],
    },
    promotes: {
      plain: [
        'precio|oferta ..1 de|especial ..1 lanzamiento|preventa|amigo|contactos',
        'arranca|empieza|abro|abrimos|lanzamos ..4 edicion|bootcamp|curso|masterclass|programa|inscripciones|taller|grupo|formacion',
        'plazas|cupos|lugares limitad*|quedan|ultimas|ultimos',
      ],
    },
    invests: {
      plain: [
        'segundo|segundos|otro|ingreso|ingresos ..1 ingreso|ingresos|extra|pasivo|pasivos|dolares|adicional|adicionales',
        'expandiendo|armando|formando ..2 mi|un|nuestro equipo',
      ],
    },
  },
  {
    sells: {
      plain: [
        'a partir|por|apenas|so ..1 de|r ..1 #|r ..2 reais|mes|por|euros|mil|no|ao',
        '# reais|euros|€|mt ..1 por|ao|mes|cada|o|a|mensais',
        'trabalho|trabalhamos|atuo|atuamos ..1 com|em|na ..5 empresas|uniformes|seguros|imoveis|planos|marketing|trafego|industria|clinicas|condominios|consorcio',
        'instalamos|fabricamos|produzimos|alugamos|vendemos|dispoe|dispomos|representamos|fornecemos|entregamos|enviamos ..5 de|para|em|todo|empresas|um|dia|brasil|pais',
        'quer|gostaria|posso|podemos|deixa ..2 ver|apresentar|mandar|enviar|mostrar|simular|conhecer|te|lhe ..4 mostruario|catalogo|tabela|proposta|simulacao|plantas|call|video|portfolio|modelos|link|lista|amostra|cotacao',
        'melhor|qual ..1 horario|dia ..2 para|pra|fica ..2 ligar|falar|conversar|visita|visitar|voce',
        'peca|solicite|chame|chama|manda ..3 cotacao|orcamento|zap|whatsapp|direct|inbox|proposta',
        'sem juros|entrada|compromisso|mensalidade|fidelidade|custo|anuidade',
        'parcelamos|parcelo|parcelas|parcelado',
        'envio|enviamos|entrega|entregamos pra|para|em todo|toda|#',
      ],
    },
    promotes: {
      plain: [
        'segue|siga|curte|curta|comenta|inscreva ..3 pagina|canal|la|insta|perfil|comenta|podcast',
        'saiu|sai|lancei|lancamos ..2 ep|episodio|livro|video|podcast|meu|novo|curso',
        'lote|ingresso|ingressos|cupom|convite ..2 promocional|#|limitado|virada|ate|r',
        'sorteio',
      ],
    },
    invests: {
      plain: [
        'grupo|sala ..1 fechado|vip|silencioso|sinais|de ..1 sinais',
        'te|lhe ..1 mando|envio|passo o|um link|convite|video|audio ..3 grupo|explicando|minutos',
        'modelo|oportunidade ..1 de|negocio negocio|multinacional|casa|renda',
        'dividimos|receberia|recebera ..2 #|%|50',
      ],
    },
  },
]
