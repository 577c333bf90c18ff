import { wares } from './wares.ts'

/**
 * The vocabulary of trade, one list a topic, in the languages that the rules read. No word of them proves anything: what
 * counts is how many different ones come together.
 */
export const tradeTopics = {
  /** What is sold. */
  goods: `
    service services product products solution solutions software platform platforms app apps tool tools package packages
    website websites webshop seo smm ppc ads advertising marketing branding leads lead prospects pipeline funnel crm erp saas ai
    chatbot dashboard plugin automation demo demos demonstration trial pilot sample samples catalogue catalog brochure leaflet deck
    quote quotation quotations estimate pricing price prices rates discount discounts offer offers offering deal deals
    subscription licence license licences licenses insurance cover loan loans mortgage mortgages funding financing finance credit leasing
    lease rental rent hire course courses training trainings bootcamp webinar masterclass workshop seminar ebook diploma certification
    certificate certificates scholarship ticket tickets seat seats spot spots slot slots consultation consulting consultancy audit assessment strategy coaching
    mentoring membership container outsourcing offshore developers hosting backlinks translation translations transcription printing packaging
    machine machines machinery equipment parts components spare manufacturer manufacturers manufacture supplier suppliers vendor
    factory exporter export exports import wholesale distributor reseller agency studio brokerage broker warranty maintenance
    cleaning catering venue rooftop headshots photography video videos animation accounting bookkeeping payroll tax vat
    compliance gdpr security cybersecurity cloud logistics freight haulage clearing forwarding shipping delivery warehouse
    property properties apartment apartments plots units villa villas estate realtor timeshare solar panels boiler windows
    roofing flooring furniture uniforms garments textile textiles supplements juices cosmetics skincare energy visa passport
    sponsorship permit astrologer astrology numerologist reviews followers likes subscribers accounts database lists sms
    servicio servicios producto productos solucion soluciones herramienta plataforma sistema programa paginas sitio tienda publicidad
    catalogo folleto muestra muestras presupuesto presupuestos cotizacion precio precios tarifa tarifas descuento oferta promocion
    seguro seguros prestamo prestamos credito financiacion hipoteca curso cursos taller diplomado capacitacion formacion master
    certificado beca becas entradas cupos consultoria asesoria asesoramiento gestoria agencia proveedor fabricante fabrica mayorista
    maquinaria repuestos instalacion mantenimiento limpieza inmueble inmuebles terreno terrenos lotes departamentos ascensor energia placas
    servico servicos produto produtos solucao solucoes ferramenta loja orcamento orcamentos preco precos desconto promocao
    emprestimo emprestimos consorcio mentoria treinamento formacao bolsa ingressos vagas assessoria fornecedor
    atacado manutencao instalacao limpeza imovel imoveis lote
    produit produits logiciel plateforme outil boutique echantillon devis tarif tarifs prix remise
    promotion assurance assurances mutuelle pret prets financement formation formations atelier webinaire certificat conseil accompagnement agence fournisseur fabricant grossiste
    entretien nettoyage immobilier panneaux isolation pompe cpf referencement
    dienstleistung dienstleistungen produkt produkte losung losungen plattform werkzeug webseite webseiten katalog broschure muster angebot angebote preis preise
    preisliste rabatt aktion versicherung versicherungen kredit kredite finanzierung kurs kurse schulung schulungen zertifikat beratung agentur lieferant
    hersteller grosshandel maschinen wartung reinigung immobilie immobilien photovoltaik solaranlage
    servizio servizi prodotto prodotti soluzione soluzioni strumento piattaforma gestionale negozio preventivo preventivi prezzo prezzi listino sconto offerta offerte
    assicurazione polizza mutuo prestito finanziamento corso corsi formazione certificato consulenza agenzia fornitore produttore
    ingrosso macchinari manutenzione pulizie immobile immobili fotovoltaico bolletta bollette
    dienst diensten producten oplossing oplossingen webwinkel catalogus monster offertes prijs prijzen korting aanbieding verzekering
    verzekeringen lening hypotheek financiering cursus cursussen opleiding certificaat advies bureau leverancier groothandel onderhoud schoonmaak
    vastgoed zonnepanelen administratie
    szolgaltatas szolgaltatasok termek termekek megoldas szoftver ajanlat arajanlat arlista kedvezmeny biztositas hitel tanfolyam kepzes tanacsadas`,
  /** What is sold as wares, and by trades. */
  wares,
  /** What a seller promises. */
  gain: `
    save saves saved saving savings boost boosts grow grows growing growth scale scaling double triple increase increases reduce reduces lower cut cuts
    cheaper cheap faster quicker best leading top quality professional reliable trusted affordable free complimentary gratis
    guaranteed guarantee guarantees results success successful proven exclusive limited special unlimited easy easily simple instantly secret
    hassle risk zero without tailored custom customised customized bespoke premium certified licensed accredited verified experienced
    award winning competitive lowest cost-effective efficient efficiency productivity automate automates automated streamline optimise optimize
    improve improves maximise maximize transform unlock skyrocket outperform outperformed qualified warm inbound predictable passive
    freedom financially financial wealth wealthy rich million millions figures 10x 5x 3x seamless turnkey hands-off effortless effortlessly
    ahorrar ahorra ahorro ahorre aumentar aumenta mejorar mejor mejores garantia garantizado garantizada resultados gratuito gratuita exclusivo exclusiva
    mitad crecer crecimiento duplicar facil rapido rapida barato economico rentabilidad libertad financiera sin
    economizar economia melhorar melhor melhores garantido garantida crescer metade lucro liberdade
    economiser economisez economies augmenter ameliorer meilleur meilleurs garantie garanti resultats gratuit gratuite offert offerte exclusif facile rapide moins sans rentabilite
    sparen spart einsparen steigern erhohen verbessern beste besten garantiert ergebnisse kostenlos kostenfrei unverbindlich exklusiv einfach schnell gunstig ohne halben rendite
    risparmiare risparmi risparmio aumentare migliorare migliore migliori garantito garantita garanzia risultati omaggio esclusivo veloce senza meta
    besparen bespaart besparing verhogen verbeteren gegarandeerd resultaten kosteloos vrijblijvend exclusief makkelijk eenvoudig snel goedkoop zonder niks
    ingyenes ingyen dijmentes novelni csokkenteni garancia garantalt legjobb gyors`,
  /** Whom it is offered to. */
  market: `
    client clients clientele customer customers consumers companies businesses business firms organisations organizations enterprises
    owners owner founders founder ceos ceo directors executives managers leaders professionals entrepreneurs entrepreneur coaches consultants freelancers teams
    brands startups agencies investors investor sellers buyers homeowners landlords merchants shops stores restaurants practices
    clinics offices industry industries sector sme smes smb b2b b2c accountants lawyers dentists teachers
    cliente clientes empresa empresas negocio negocios pyme pymes pmes comercio comercios emprendedores emprendedor profesionales duenos autonomos directivos
    empreendedores empresarios profissionais executivas executivos lojistas
    entreprise entreprises societes dirigeants dirigeant patrons independants professionnels tpe pme commerces artisans
    kunde kunden unternehmen betriebe betrieb firmen unternehmer selbststandige geschaftsfuhrer mittelstand
    clienti azienda aziende imprese imprenditori professionisti titolari negozi
    klant klanten bedrijf bedrijven ondernemers ondernemer zzp mkb zelfstandigen praktijken
    ugyfel ugyfelek ceg cegek vallalkozas vallalkozasok vallalkozok`,
  /** What the reader is to do. */
  urge: `
    now today click dm inbox ping whatsapp telegram wechat viber reply respond comment book register join subscribe follow download
    visit link links calendly calendar signup sign enrol enroll order buy claim grab hurry deadline closes closing ends remaining left
    contact kindly asap immediately interested curious revert forward share zoom call calls slot slots video brochure details info
    presentation code vote repost retweet registration rsvp
    ahora hoy clic escribime escribeme escribanme mandame mandeme enviame inscribite inscribete registrate aprovecha aproveche reserva reservar agenda agendar agendamos
    contactame contactanos llamame interesado interesada interesa enlace seguime sigueme suscribete quedan ultimos cupos
    agora hoje clique chama chame manda mande inscreva garanta aproveite reserve agende marcar bora interesse siga ultimas
    maintenant aujourd cliquez repondez ecrivez contactez inscrivez profitez reservez appelez interessee lien abonnez dernieres places vite
    jetzt heute klicken antworten schreiben melden anmelden anmeldung sichern buchen interessiert folgen folge letzte platze
    adesso oggi clicca rispondi scrivimi scriva contattami contattatemi iscriviti approfitta prenota prenotare interessato interessata seguimi ultimi posti
    nu vandaag klik reageer stuur app bel meld aanmelden schrijf boek reserveer geinteresseerd volg laatste plekken plekje
    most ma kattints jelentkezz irj hivj regisztralj iratkozz erdekel`,
  /** Sums and what they are counted in. */
  money: `
    % $ € £ ₹ usd eur gbp inr chf euro euros dollar dollars pounds rupees reais pesos fee fees cost costs costing pay pays paying payment payments spend spending
    cheque cash deposit revenue revenues turnover roi profit profits profitable income incomes earn earns earning earnings bill bills expense expenses overhead overheads
    budget commission upfront monthly yearly annually lakh crore invest investing investment investments crypto bitcoin forex trading trade stocks nasdaq
    gold returns return yield dividends net wallet equity capital fund funds grant million
    costo costos coste pagar paga pago cuota cuotas factura facturas facturacion ventas ingresos ingreso ganar gana dinero plata inversion inversiones invertir
    custo parcela parcelas fatura faturamento vendas renda ganhar ganhe dinheiro investimento investimentos investir pix
    cout couts payer paye facture factures chiffre ventes revenu revenus gagner argent investissement placement placements loyer
    kosten kostet zahlen zahlt rechnung umsatz verkauf einkommen verdienen verdienst geld investition anlage anlegen zinsen
    costi pagare pagando fattura fatturato vendite reddito guadagnare guadagno soldi investimenti investire
    kost betalen betaalt factuur omzet verkoop inkomen investering beleggen rendement
    ar koltseg fizetni szamla bevetel jovedelem penz befektetes hozam`,
} as const
