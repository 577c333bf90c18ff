/** Who is spoken of: the sender, the sender's firm, the reader. */
export const pronouns = {
  me: `i me my mine myself im ive yo mi mis eu meu minha meus minhas je moi mon ma mes ich mich mir mein meine meinen io mio mia miei ik mij mijn`,
  we: `we our ours us nosotros nuestro nuestra nuestros nuestras nosso nossa nossos nossas nous notre nos wir unser unsere unseren noi nostro
    nostra nostri wij onze ons`,
  you: `you your yours yourself u ur ya tu su sus te usted ustedes vos tus vuestra vuestro voce voces seu sua seus suas vous votre toi ton ta tes sie ihr ihre ihnen
    ihren dich dir dein deine lei suo suoi ti tuo tua je jij jou jouw jullie uw`,
} as const
