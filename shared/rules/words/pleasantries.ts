import { fold } from '../text/fold.ts'

/**
 * Words that say nothing about the sender or the owner: greetings, thanks, pleas to be accepted, farewells and the
 * small words between. A note made of these and a name is a bare greeting.
 */
export const pleasantries: ReadonlySet<string> = new Set(
  `
  hi hello hey heya dear good morning afternoon evening day greetings sir madam mam maam mr mrs ms miss dr prof team
  please pls plz kindly accept accepted accepting add adding approve confirm my me i im m you u your yours we us our
  invitation invite inviting invites request requests connection connections connect connecting connected contact
  contacts network networks networking linkedin link linked linking profile here on in to the a an of at for and or
  with as is are am be been being it this that so if not no would d like love want wish hope hoping ll will can could
  may let s lets have has do thanks thank thankyou thx ty lot lots much many very best kind warm regards rgds sincerely
  cheers faithfully respectfully truly bye great glad happy pleased nice pleasure honour honor honored honoured
  delighted look looking forward hear hearing from soon meet meeting know knowing get getting each other touch
  stay keep grow growing expand expanding build building widen broaden extend increase professional professionally
  circle friend friends friendship together share sharing community wishing wishes all well doing fine how
    hopefully trust trusting week weekend time take care again more people new some just always mutual
  mutually beneficial benefit benefits opportunity valuable value valued amazing awesome

  hola buenas buenos dias dia tardes noches estimado estimada querido querida por favor porfavor acepta acepte aceptar
  aceptes mi mis te tu su sus usted ustedes invitacion solicitud conexion conectar conectarme conectarnos red redes
  contacto contactos agregar agregarte agregarme anadir anadirte sumar sumarte sumarme gustaria quisiera quiero
  encantaria gracias muchas mil saludos saludo cordial cordiales atentamente abrazo un una de en el la los las y o
  con para que es gusto placer encantado encantada conocerte conocerlo formar parte crecer ampliar profesional
  profesionales

  oi ola bom boa tarde noite prezado prezada caro cara aceite aceita aceitar meu minha seu sua voce convite
  solicitacao conexao rede contato contatos adicionar adiciona adicione gostaria queria quero adoraria
  obrigado obrigada abraco abracos abs atenciosamente um uma da na em e com prazer fazer
  crescer profissional lhe lo

  bonjour bonsoir salut cher chere madame monsieur il vous plait svp accepter acceptez accepte mon ma mes votre vos
  ton ta demande connexion connecter reseau relation relations ajouter souhaite souhaiterais
  aimerais voudrais serais ravi ravie heureux heureuse merci beaucoup cordialement bien amicalement salutations au
  aux du des le les l une et sur dans avec pour je j nous faire partie rejoindre integrer
  professionnel plaisir echanger

  hallo guten tag morgen abend liebe lieber sehr geehrte geehrter herr frau bitte annehmen nehmen sie meine mein
  meinen ihre ihr ihren ihnen einladung anfrage kontaktanfrage kontakt kontakte vernetzung vernetzen netzwerk hinzufugen
  mochte wurde gerne gern freue mich freuen uns auf die der das den dem ein eine einen zu zum zur mit und ich dich
  dir wir danke vielen dank grusse gruß viele beste freundliche mfg lg vg beruflichen berufliches austausch

  ciao buongiorno buonasera salve gentile per favore piacere accetta accetti accettare mio mia mie
  tuo tua suo invito richiesta collegamento collegarmi collegarci rete contatto contatti aggiungere aggiungerti
  aggiungerla vorrei grazie mille saluti cordiali distinti di che ti lei professionale
  lieto lieta felice

  dag goedendag goedemorgen goedemiddag hoi geachte meneer mevrouw alsjeblieft alstublieft graag accepteer
  accepteren mijn jouw uw uitnodiging verzoek connectie connecties connecten netwerk toevoegen wil zou leuk
  bedankt groet groeten groetjes vriendelijke met een het van op aan ik jou om

  szia sziasztok udv udvozlom kedves tisztelt koszonom koszi kosz ismeros ismerosnek kapcsolat kapcsolatot kapcsolodjunk
  szeretnek szeretnem felvenni fogadd az itt orulok sveiki labas hej hei aloha namaste salam assalamu
  alaikum

  `
    .split(/\s+/u)
    .map(fold)
    .filter(Boolean),
)
