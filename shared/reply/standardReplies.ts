import type { ReplyLanguage, ReplyTemplate } from './replyLanguages.ts'

/** The reply in each language until the owner writes their own: thanks, the question, and no reproach. */
export const standardReplies: Readonly<Record<ReplyLanguage, string>> = {
  en: `Hi {first},

Thank you for your invitation. I like to know a little about the people I connect with: what made you think of me, and is there something you would like to talk about?

Best regards,
{owner}`,
  es: `Hola, {first}:

Gracias por tu invitación. Me gusta saber algo de las personas con las que conecto: ¿qué te hizo pensar en mí y de qué te gustaría hablar?

Un saludo,
{owner}`,
  pt: `Olá, {first}!

Obrigado pelo convite. Gosto de saber um pouco sobre as pessoas com quem me conecto: o que fez você pensar em mim, e sobre o que gostaria de conversar?

Um abraço,
{owner}`,
  fr: `Bonjour {first},

Merci pour votre invitation. J'aime savoir un peu avec qui j'entre en contact : qu'est-ce qui vous a fait penser à moi, et de quoi aimeriez-vous parler ?

Bien cordialement,
{owner}`,
  de: `Hallo {first},

danke für Ihre Einladung. Ich weiß gern ein wenig über die Menschen, mit denen ich mich vernetze: Wie sind Sie auf mich gekommen, und worüber möchten Sie sich austauschen?

Viele Grüße
{owner}`,
  it: `Ciao {first},

Grazie per l'invito. Mi piace sapere qualcosa delle persone con cui mi collego: che cosa ti ha fatto pensare a me e di che cosa ti piacerebbe parlare?

Un saluto,
{owner}`,
  nl: `Hallo {first},

Bedankt voor je uitnodiging. Ik weet graag iets van de mensen met wie ik contact leg: hoe kwam je bij mij terecht, en waar zou je het over willen hebben?

Groeten,
{owner}`,
}

/** What the owner begins with: English alone. */
export const firstTemplates: readonly ReplyTemplate[] = [{ language: 'en', text: standardReplies.en }]
