/** The languages whose word lists are deep enough to be believed. */
export const readLanguages = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'hu'] as const
export type ReadLanguage = (typeof readLanguages)[number]

/** The small words of each language: they tell which one a text is in, and say nothing by themselves. */
export const functionWords: { readonly [language in ReadLanguage]: string } = {
  en: `
    the a an and or but if so as of at in on to for from with by about into over under up down out off than then that this these those there here
    i me my mine we us our ours you your yours he him his she her it its they them their who whom whose which what when where why how
    am is are was were be been being have has had do does did will would shall should can could may might must not no yes ok okay
    s t d m re ve ll don doesn didn isn aren wasn won wouldn couldn can't cannot im id ive youre dont
    just only also too very much many more most some any all both each every other another same such own few little lot
    get got getting go going gone make makes made take let see know think want like need say tell come came give look please thank thanks
    now still yet again ever never always often today yesterday tomorrow time day week month year one two three first last new good great nice well
    because since while after before through between during without within back away even though although hello hi hey dear sir madam mr mrs ms dr u ur r pls plz thx`,
  es: `
    el la los las un una unos unas y o pero si como de del al a en con por para sin sobre entre hasta desde hacia que quien cual cuando donde porque
    yo me mi mis tu tus te ti su sus se le les lo nos nosotros nuestra nuestro usted ustedes vos es son soy eres somos esta estan estoy era fue ser estar hay ha han
    he has muy mas menos tambien solo ya no ni todo toda todos todas este esto ese esa eso aqui ahi algo alguien algun alguna otro otra
    hola buenas buenos dias tardes gracias saludos favor puedo puede quiero tengo tiene hace`,
  pt: `
    o a os as um uma uns umas e ou mas se como de do da dos das ao aos em no na nos nas com por para pra sem sobre entre ate desde que quem qual quando onde porque
    eu me meu minha meus minhas tu te voce voces seu sua seus suas lhe nosso nossa ele ela eles sao sou somos esta estao estou era foi ser estar tem ha
    muito mais menos tambem so ja nao nem tudo toda todos todas este isto esse essa isso aquele aqui ai algo alguem algum alguma outro outra
    oi ola bom boa dia tarde noite obrigado obrigada abraco favor posso pode quero tenho faz pelo pela bem`,
  fr: `
    le la les l un une des et ou mais si comme de du d au aux en dans avec par pour sans sur entre vers chez que qu qui quoi quand parce
    je j me m mon ma mes tu te t ton ta tes vous votre vos nous notre nos il elle on ils elles se s ce c cet cette ces ca est suis es sommes etes sont etait etre ai as a avons avez ont
    y ne n pas plus moins tres aussi deja tout toute tous toutes rien quelque quelques autre autres meme bien bonjour bonsoir merci cordialement monsieur madame peut puis fait`,
  de: `
    der die das den dem des ein eine einen einem einer und oder aber wenn wie als von vom zu zum zur in im an am auf aus bei mit nach fur ohne uber unter vor durch bis dass
    ich mich mir mein meine meinen meinem meiner du dich dir dein deine sie ihr ihre ihnen ihren ihrer er es wir uns unser unsere euch man wer was wann wo warum
    ist sind bin bist war waren sein hat habe haben hatte wird werden wurde wurden kann konnen mochte soll nicht kein keine ja nein nur noch auch schon sehr mehr so da hier dort dann doch mal gern gerne
    hallo guten tag liebe lieber geehrte geehrter herr frau danke viele grusse gruss`,
  it: `
    il lo la i gli le un uno una e ed o ma se come di del dello della dei degli delle al allo alla ai alle da dal dalla in nel nella con per su sul sulla tra fra senza che chi cui quando dove perche
    io mi mio mia miei mie tu ti tuo tua suo sua suoi lei lui ci noi nostro nostra vi voi vostro si sono sei siamo siete era ero essere ho hai ha abbiamo avete hanno
    non piu meno molto anche gia solo tutto tutta tutti questo questa quello quella qui cosa qualcosa altro altra ciao buongiorno buonasera salve grazie saluti cordiali posso puo voglio`,
  nl: `
    de het een en of maar als zoals van in op aan te om met voor door naar bij uit over onder tot zonder dat die dit deze wie wat wanneer waar waarom hoe
    ik me mij mijn je jij jou jouw u uw hij hem zijn zij ze haar we wij ons onze jullie er is ben bent was waren heeft heb hebt hebben had wordt worden werd kan kunnen wil zou zal mag moet
    niet geen ja nee nog ook al alleen meer veel heel erg zo hier daar dan toch wel eens even graag hallo hoi dag beste geachte bedankt dank groet groeten`,
  hu: `
    a az egy es vagy de ha mint hogy nem is ki mi mit aki ami amely ahol mert meg csak mar nagyon most itt ott
    en te o ti ok engem nekem neked on onnek onok vagyok van vannak volt voltam lesz lenne szeretnek szeretnem kell lehet minden valami sok
    szia udv kedves tisztelt koszonom jo napot udvozlettel`,
}
