/** Words that say something by opening a sentence. */
export const openers = {
  /** The firm speaks: "We lease…", "Our app…". */
  firm: `we our ours wir unser unsere nous notre nos nosotros nuestro nuestra nuestros nuestras ofrecemos somos tenemos hacemos trabajamos realizamos vendemos brindamos ponemos ayudamos
    nosso nossa temos fazemos oferecemos trabalhamos ajudamos noi nostro nostra offriamo siamo abbiamo facciamo realizziamo rispondiamo wij onze cegunk csapatunk foglalkozunk
    at mit met con avec with free get save`,
  /** An order: "Book…", "Reply…". */
  order: `send reply book text call ring visit click join follow register download subscribe check give snap try let save ask drop dm ping message contact pm
    grab get comment tell take use order apply sign claim open share vote donate pick choose discover learn start stop don want buy bring hire imagine stay become boost grow whatsapp inbox
    mande manda envie envia escribame escribeme escribime llame llamame solicite solicita pida aproveche reserve inscribase inscribete mandeme mira mire prueba pruebe conozca
    chame chama clique aproveite garanta agende venha conheca peca fale
    repondez ecrivez appelez cliquez profitez reservez inscrivez demandez decouvrez contactez envoyez rejoignez venez
    schreiben schreib rufen ruf klicken klick melden meld sichern sicher buchen buch testen teste bestellen holen hol nutzen nutze fordern folgen antworten
    scriva scrivi scrivimi chiami chiama clicchi clicca approfitta approfitti prenoti prenota mandi mi iscriviti provi prova scopri richieda
    stuur bel mail klik reageer boek bestel probeer vraag volg kom schrijf app doe
    irjon irj hivjon hivj kattintson jelentkezzen`,
  /** A question or a sigh to hook the reader: "Struggling with…?", "Ever wondered…?" */
  hook: `struggling looking tired sick ready ever interested fed dreaming still suffering planning thinking selling wondering losing bored want need fancy curious paying
    attention dear calling are do does is have has did if what how would could busca buscas cansado cansada quiere quieres necesita necesitas sabia sabias tiene tienes esta estas
    quer precisa tem voce ja vous avez saviez besoin envie et cherchez marre
    haben suchen kennen wussten brauchen sind mochten mude lust ha hai cerca cerchi stai stanco vuole vuoi sa sapeva heeft heb bent zoekt zoek wist weet moe wil tudta szeretne keres`,
} as const
