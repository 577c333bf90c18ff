/** What is sold to strangers besides software: wares, trades and services, in the languages that the rules read. */
export const wares = `
  plants coffee vending cooler coolers purifier purifiers chargers charger heat pump pumps lighting lamps led toner printers copier copiers photocopier stationery pallets racking
  shelving conveyor crates boxes labels cartons pouches foil film adhesives coatings chemicals resin plastics steel aluminium timber tiles cement paint valves bearings gears
  gearboxes fasteners screws hydraulic compressors generators batteries inverters cables sensors sensor cameras cctv alarms locks safes scaffolding cranes excavators tractors
  forklifts vans trucks fleet tyres trackers tracking telematics dashcam dashcams taxi taxis transfers limousine coach coaches charter yacht aviation
  fabric fabrics yarn leather bags shoes shirts workwear merchandise merch gifts gift hampers trophies badges lanyards banners signage stands booth booths exhibition stand
  wine wines whisky gin craft honey tea chocolate snacks fruit baskets meals lunches buffet bakery cakes cupcakes olive oil cheese seafood rice sugar spices cashew nuts
  dental implants veneers surgery clinic clinics hair transplant skincare massage spa yoga pilates fitness gym nutrition diet weight loss detox supplements vitamins wellness mindfulness
  hypnotherapy therapy tarot psychic healer healing spiritual horoscope marriage matchmaking
  lessons tuition tutoring ielts toefl exam prep university universities admission admissions abroad semester scholarship mba diploma degree accredited certification curriculum syllabus
  wills probate trust trusts pension pensions annuity annuities broker brokers refinance remortgage debt invoice invoices factoring credit score refund refunds rebate tariff tariffs
  accountant accounting bookkeepers audit auditing auditors returns incorporation offshore trademark trademarks patent patents licensing notary
  interim staffing manpower contractors freelancers virtual assistant assistants receptionist secretary answering helpdesk support centre call center
  translation interpreting subtitling voiceover ghostwriting copywriting proofreading editing blogging podcast podcasts production videos reels drone drones photography
  portraits headshot illustration logo logos branding rebrand flyers leaflets posters websites landing shopify wordpress wix domain domains hosting ssl email mailing newsletters
  google ads facebook instagram tiktok influencers influencer followers traffic clicks impressions rankings keywords backlinks citations directory directories listing listings
  leads outreach appointment appointments setter setters closers closing telemarketing scraping databases contacts cleaning records spreadsheets excel
  chatbot chatbots gpt llm agents copilot notetaker transcription summaries workflow workflows integrations api plugin extension crm erp hris payroll rostering roster rosters shifts scheduling
  booking bookings ticketing inventory warehouse pos kiosk kiosks menus qr loyalty vouchers
  penetration pentest phishing antivirus firewall backup backups vpn passwords encryption compliance iso gdpr soc whistleblowing dpo officer
    cleaners laundry linen pest moving removals storage relocation gardening landscaping roofing gutters insulation windows blinds carpets flooring plumbing boiler boilers heating
  renovation refurbishment kitchens bathrooms extensions conservatories driveways paving solar
  apartment apartments condo condos penthouse villa villas plot plots farmland acre acres hectares rental rentals yield yields offplan timeshare resort holiday homes cottage
  casks cask bullion etf etfs funds bonds stocks options signals robot bots mining tokens token nft staking presale airdrop wallet
  venue venues ballroom hall halls catering banquet weddings dj band bands entertainer magician teambuilding retreat retreats escape tour tours cruise cruises packages safari flights hotel rooms
  gala raffle fundraiser sponsorship sponsor sponsors exhibitors exhibitor delegates pavilion expo congress symposium award awards nominated nomination nominations magazine feature
  kickstarter crowdfunding backers petition signatures pledge donate donations charity shelter orphanage appeal marathon
  reusable organic vegan handmade bespoke refurbished secondhand surplus clearance liquidation overstock bulk moq oem fob dropshipping
  plantas cafe impresoras papeleria palets etiquetas cajas quimicos acero aluminio madera azulejos pinturas baterias camaras alarmas cerraduras andamios gruas camiones furgonetas flota
  mudanzas transporte fletes camion frigorificos lonas uniformes telas calzado regalos carteles vinos vino aceite jamon quesos miel tartas
    implantes clinica estetica masajes nutricion dieta coaching idiomas clases ingles oposiciones universidad posgrado carnet autoescuela
  herencias pensiones hipotecas deudas facturas contabilidad impuestos fiscal gestoria abogados tramites visados extranjeria
  traduccion traducciones redaccion fotografia logotipos redes seo anuncios posicionamiento seguidores dominio
  reformas fontaneria electricidad pintura jardineria plagas ascensores toldos ventanas aire climatizacion calefaccion piscinas fincas pisos chalet locales
    impressoras paletes caixas embalagens aco madeira tintas alarmes empilhadeiras caminhoes frota frete mudancas tecidos brindes
  vinhos queijos bolos doces marmitas odonto massagem emagrecimento vestibular posgraduacao
  previdencia consignado dividas boletos contabilidade impostos advogados despachante visto
  traducao logotipo trafego hospedagem encanador eletricista jardinagem dedetizacao elevadores paineis ar terrenos apartamentos
  imprimantes fournitures palettes etiquettes emballages acier bois peintures serrures grues camions flotte demenagement transport tissus cadeaux enseignes
  vins fromages chocolats traiteur gateaux dentaire esthetique minceur regime langues anglais permis
  heritage retraite credits dettes factures comptabilite impots fiscalite avocats formalites traductions redaction photographie reseaux referencement annonces abonnes hebergement
  travaux plomberie electricite peinture jardinage nuisibles ascenseurs fenetres climatisation chauffage piscines toiture chaudiere appartements terrains
  drucker buromobel paletten etiketten kartons verpackungen stahl holz farben batterien kameras alarmanlagen gerust krane lkw fuhrpark umzug umzuge arbeitskleidung stoffe geschenke werbemittel
  weine kase honig pralinen torten zahnimplantate kosmetik ernahrung abnehmen sprachkurse englisch fuhrerschein
  altersvorsorge rente kredite schulden rechnungen buchhaltung steuern steuerberatung anwalte ubersetzungen texte fotografie suchmaschinen anzeigen follower
  renovierung sanitar elektrik malerarbeiten gartenpflege schadlinge aufzug aufzuge fenster klimaanlage heizung warmepumpe dach eigentumswohnungen grundstucke bewerber fachkrafte
  stampanti pallet etichette scatole imballaggi acciaio legno vernici batterie telecamere allarmi gru flotta traslochi trasporti divise tessuti regali insegne
  vini formaggi miele cioccolato torte dentale impianti massaggi dimagrire lingue inglese patente
  pensioni debiti fatture contabilita tasse fiscale avvocati pratiche traduzioni testi loghi annunci segreteria appuntamenti posta
  ristrutturazioni idraulico elettricista giardinaggio ascensori finestre climatizzatori riscaldamento caldaia tetto appartamenti terreni
    kantoormeubelen dozen verpakkingen staal hout verf batterijen alarmen sloten kranen vrachtwagens wagenpark verhuizing werkkleding stoffen cadeaus relatiegeschenken
  wijnen kaas honing chocolade taarten implantaten voeding afvallen taalcursus engels rijbewijs
  pensioen leningen facturen boekhouding belasting advocaten vertalingen teksten zoekmachine advertenties volgers praktijksoftware
  verbouwing loodgieter elektricien schilderwerk tuinonderhoud ongedierte liften ramen airco verwarming warmtepomp dak appartementen kavels
`
