import { occupations } from './occupations.ts'

/** The vocabulary of everything that is not trade: home, memories, questions, work that is looked for or offered. */
export const peopleTopics = {
  /** Private life, and joking. */
  home: `
    mum mom mother dad father parents wife husband son daughter kids children baby twins brother sister cousin nephew niece
    grandmother grandfather gran grandma grandpa uncle aunt boyfriend girlfriend fiance dog cat garden lunch dinner coffee tea beer wine pint soup cake cakes biscuits
    sandwiches pub party birthday wedding christmas holiday holidays weekend saturday sunday train bus boat bike airport flight hospital funeral surgery
    song songs choir band football swimming photos laugh laughed laughing lol haha hahaha hehe jaja jajaja jajajaja kkkk kkk rs lmao
    hug hugs kiss love loved lovely miss missed sorry neighbour neighbours neighbor neighbors street village house door kitchen bedroom flat
    weather rain snow umbrella ladder guitar piano cello drums novel poem recipe dumplings bread cinnamon fishing hiking ski skiing snoring
    awful gorgeous hilarious cheeky darling mate bro pal lad folks sleep slept cried tears proud congratulations congrats
    madre padre mama papa hijo hija hijos hermano hermana primo prima abuela abuelo tia tio mujer marido casa perro gato almuerzo cena cafe cerveza fiesta boda cumple vacaciones
    vecino vecina vecinos barrio abrazo besos beso foto fotos cancion coro guitarra
    mae pai filho filha filhos irmao irma avo esposa cachorro almoco jantar cerveja festa casamento aniversario ferias vizinho vizinha saudade saudades beijo abraco abracos
    mere pere maman fils fille enfants frere soeur grand cousine femme mari maison chien chat dejeuner diner biere fete mariage vacances voisin voisine bises bisous chanson
    mutter vater sohn tochter kinder bruder schwester oma opa tante onkel frau mann haus hund katze mittagessen kaffee bier kuchen fest hochzeit urlaub nachbar nachbarin lied chor
    figlio figlia figli fratello sorella nonna nonno zia zio moglie marito cane gatto pranzo caffe birra matrimonio vacanze vicino vicina abbraccio baci
    moeder vader mam pap zoon dochter kinderen broer zus oom vrouw man huis hond kat koffie taart feest bruiloft vakantie buurman buurvrouw gezellig groetjes liefs
    anya apa fiam lanyom testver nagymama nagypapa kutya macska ebed kave sor buli eskuvo szulinap szomszed puszi`,
  /** Told of the past: news and memories. Sellers write in the present tense. */
  past: `
    was were had did said told gave given found saw seen met sat wrote written went gone came took taken left heard died asked liked
    enjoyed finished forgot forgotten thought knew spoke spoken showed bought lent borrowed broke broken drew sang sung sold taught learned learnt
    moved lived worked studied started stopped watched listened remembered cooked walked visited stayed waited lost kept felt
    ago yesterday once then since remember remembers still last
    fue era eran estaba tenia dijo dijiste dio diste encontre vi viste conoci conocimos fui fuimos estuve estudie trabaje lei escribio escribiste hizo hiciste dejaste prestaste ayer recuerdo acuerdas hace
    foi eram estava tinha disse deu encontrei conheci conhecemos fomos estudei trabalhei li escreveu fez deixou ontem lembro lembra faz
    etait etaient avait avais dit donne trouve vu rencontre rencontres connu ecrit lu fait laisse hier souviens souvenez rappelle
    war waren hatte hatten sagte gesagt gab gegeben gefunden sah gesehen getroffen kennengelernt gelesen geschrieben gemacht damals gestern erinnern erinnerst vergessen lief stand
    erano avevo aveva detto dato trovato visto incontrato incontrati conosciuto letto scritto fatto lasciato ieri ricordo ricordi fa eravamo abbiamo
    hadden zei gezegd gaf gegeven gevonden zag gezien ontmoet gelezen geschreven gedaan vorig gisteren herinner toen vond zat zaten
    volt voltunk voltam volte mondtad adtad talalkoztunk olvastam irtad tegnap emlekszel emlekszem egyutt`,
  /** Learning, writing, asking. */
  study: `
    thesis dissertation survey questionnaire research researcher study studies student students university college faculty professor prof lecturer teacher
    teach teaches teaching class chapter book books article articles paper papers essay column glossary exhibition museum archive map maps
    talk lecture podcast blog novel story stories poem theory exam question questions advice opinion explain recommend learn curious wonder wondering
    science scientific experiment interview interviews anonymous reporter journalist newspaper history
    tesis tfg tfm encuesta cuestionario entrevista investigacion estudiante universidad facultad profesor profesora libro articulo charla pregunta consejo aprender
    tese tcc pesquisa questionario estudante universidade faculdade professora livro artigo palestra pergunta conselho opiniao
    these memoire sondage entretien recherche etudiant etudiante universite professeur livre conference conseil avis apprendre
    masterarbeit bachelorarbeit doktorarbeit umfrage fragebogen forschung studentin universitat hochschule buch artikel vortrag frage fragen rat meinung lernen horspiel
    tesi sondaggio intervista ricerca studente studentessa universita professore professoressa articolo domanda consiglio parere imparare
    scriptie enquete vragenlijst onderzoek universiteit hogeschool docent boek lezing vraag vragen mening leren
    szakdolgozat kerdoiv kutatas hallgato egyetem tanar konyv cikk eloadas kerdes velemeny tanulni`,
  /** Work, whoever speaks of it. */
  work: `
    job jobs work employment employer vacancy vacancies cv resume internship placement apprenticeship traineeship candidate candidates
    position positions role roles opening openings post hire hiring recruit recruiting recruiter recruitment salary wage pay career experience fresher freshers
    interview graduate degree qualified qualification skills skilled unemployed jobless redundant joiner notice apply applying applied application contract permanent
    trabajo empleo puesto vacante curriculum sueldo experiencia desempleado busqueda contrato pasantia practicas
    trabalho emprego vaga vagas curriculo salario desempregado desempregada estagio processo clt
    emploi travail poste postes stage salaire chomage embauche cdi cdd alternance mission
    arbeit stelle stellen praktikum ausbildung lebenslauf gehalt erfahrung bewerbung bewerben arbeitslos festanstellung
    lavoro impiego posto tirocinio stipendio esperienza disoccupato assunzione candidatura ral
    werk baan functie vacature salaris ervaring sollicitatie solliciteren werkloos
    munka munkat allas allast gyakornok oneletrajz fizetes tapasztalat`,
  /** What an employer says of a post, and an applicant does not. */
  post: `
    hiring recruit recruits recruiting recruiter recruiters recruitment staffing headhunter headhunters talent sourcing sourcer candidate candidates client retained
    role roles position positions opening vacancy seat lead permanent perm contract contracting maternity cover fulltime hybrid onsite remote office band
    salary package bonus equity pension allowance benefits relocation relocate rota rotation shift shifts hours hrs days week joiner jd ctc lpa
    reports successor shortlist shortlisted interviews confidential discreet challenge match background
    buscamos seleccion reclutadora reclutador indefinido puesto vacante incorporamos salario sueldo bruto jornada encaja
    rh recrutadora recrutador vaga clt coordenadora processo
    recrute recrutons recruteur cdi poste salaire telatravail teletravail tjm mission profil
    stelle gehalt besetzen suchen m w d unbefristet dienstwagen urlaub homeoffice mandat
    selezione cerca ral contratto posizione assume ricerca
    werving selectie vacature salaris functie functieomschrijving statuut uur
    pozicio fizetes munkakor fejvadasz`,
  /** Business that is under way: an order, an invoice, a talk to be given, a trial, a club. */
  affairs: `
    courier waybill tracking parcel parcels pallet pallets pickup collect collected collection delivered arrived shipped van lorry truck driver gate
    invoice invoices deposit balance receipt receipts slip slips reimbursement expenses refund refunded payroll accountant bookkeeper iban transfer paid owe owes owed
    slides programme panel moderator speaker speakers abstract dietary hall venue catering rehearsal hotel booked train platform
    quorum agenda treasurer committee assembly association members board vote voted signature sign signed countersigned contract lease tenant landlord viewing keys
    login password staging screenshot screenshots bug bugs crash crashes freezes error errors update updated beta tester testers pilot ward tablet tablets serial gateway
    proof logo print printer samples batch batches confirmed confirm confirming attached enclosed resend correct corrected missing reminder
    repair repaired fitted fitter glass panes counter claim assessor insurer excess file credit ferry depot shift
    pedido envio devolucion albaran factura recibo firma firmar ponencia ponentes jornadas inquilino casero asamblea socios vecinos comprobante transferencia almacen recoger retirar
    encomenda devolucao estorno motoboy fatura assinatura assinar assinou palestra palestrantes assembleia sindica sindico comprovante levantar
    commande colis livraison livreur facture factures recu signer signe intervenants locataire bailleur adherents cotisation assemblee tresorier tresoriere virement justificatif retirer
    rechnung beleg belege uberweisung unterschrift unterschreiben unterschrieben bestellung lieferung paket spedition monteur referenten vortrag mieter vermieter verein vorstand kassenwart mitglieder abholen abgeholt versandbereit
    fattura ricevuta firmare firmato relatori corriere consegna pacco ordine condominio assemblea soci tesoriere bonifico ritirare ritiro
    factuur bonnetje declareren reiskosten handtekening ondertekenen bestelling levering pakket koerier sprekers zaal huurder verhuurder leden lidgeld penningmeester contributie ophalen afhalen drukker proefdruk`,
  /** Trades and offices. */
  office: occupations,
  /** Pleading. */
  plea: `
    sir madam mam maam sirs please pls plz kindly help helping need needs needy urgent urgently desperate god allah lord bless blessing family poor any anything
    anywhere humbly humble respected dear esteemed grateful hope hopeful begging beg suffering hard situation feeding survive bread assist
    sponsor visa fees orphan
    favor ayuda ayudeme necesito nesesito urgente dios bendiga familia cualquier
    ajuda preciso deus abencoe qualquer
    aide aidez besoin dieu famille
    hilfe helfen brauche dringend familie gott egal
    aiuto aiuti bisogno famiglia dio qualsiasi
    hulp helpen nodig gezin
    kerem segitsen surgosen csalad barmilyen`,
  /** A stranger's sweetness. */
  courtship: `
    beautiful beauty pretty handsome sexy cute gorgeous charming smile smiling eyes single lonely divorced widow widower romance marry marriage
    soulmate honest heart sweetheart honey darling lady woman girl babe kiss attraction attractive date dating
    hermosa hermoso bella guapa guapo linda sonrisa ojos soltera soltero sola amor
    lindo bonita gata sorriso olhos solteira
    belle jolie charmante sourire yeux celibataire coucou
    schone hubsch lacheln augen ledig susse
    bellissima carina occhi
    mooi mooie prachtige lieve ogen uitstraling`,
} as const
