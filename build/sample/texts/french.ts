import type { Phrasebook } from './phrasebook.ts'

export const french: Phrasebook = {
  words: {
    hello: ['Bonjour {you},', 'Bonjour Madame,', 'Bonsoir {you},', 'Chère {you},'],
    topic: ['la chaîne du froid', 'la gestion des quais', 'la sécurité de nuit', 'les trajets à vide'],
    number: ['trois', 'cinq', 'huit', '10', '12', '20'],
    percent: ['15 %', '20 %', '30 %', '40 %'],
    weekday: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
    city: ['Port-Lune', 'Vaucressan', 'Montlune', 'Saint-Orphée'],
    bill: [
      "la facture d'énergie",
      'les frais de carburant',
      'les primes d’assurance',
      'le coût des emballages',
    ],
    win: [
      'réduire {bill} de {percent}',
      'trouver {number} nouveaux clients par mois',
      'gagner {number} heures par semaine',
    ],
    ask: [
      'Auriez-vous 15 minutes {weekday} pour un appel ?',
      'Puis-je vous envoyer notre brochure ?',
      'Réservez votre créneau : https://{host}/{path}',
      'On s’appelle {weekday} ?',
    ],
    colleague: ['Aurélienne', 'Baudry', 'Clothaire', 'Hermance', 'Philibert'],
    thing: [
      'le plan des quais',
      'la chambre froide',
      'le rapport de {month}',
      "l'inventaire",
      "l'équipe de nuit",
    ],
    month: ['janvier', 'mars', 'mai', 'juin', 'septembre', 'octobre'],
  },
  lines: {
    'one-tap': ['Joyeux anniversaire !', 'Félicitations pour votre nouveau poste !'],
    thanks: [
      '{hello} merci {d’avoir accepté|pour la connexion}. {Belle journée !|Bien à vous, {me}|Au plaisir de vous lire sur {topic}.}',
      'Ravi d’être en contact, {you}. {Bonne semaine !|Cordialement, {me}}',
    ],
    pitch: [
      "{hello} merci d'avoir accepté. Chez {company}, nous aidons des entreprises comme {yourCompany} à {win}. {ask} {me}",
      '{hello} souhaitez-vous {win} ? Notre offre est sans engagement. {ask}',
    ],
    chase: [
      'Bonjour {you}, avez-vous pu lire mon message ?',
      '{hello} je me permets de vous relancer. {ask}',
    ],
    'job-plea': [
      "Bonjour, je cherche un emploi dans n'importe quel domaine, je suis disponible tout de suite. Veuillez trouver mon CV ci-joint. Merci de m'aider.",
    ],
    'job-chase': ['Bonjour, avez-vous reçu mon CV ?'],
    'note-stock': [
      'Bonjour {you}, je souhaiterais rejoindre votre réseau sur LinkedIn.',
      'Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.',
    ],
    'note-reason': [
      "Bonjour {you}, je dirige l'entrepôt de {company} et votre article sur {topic} nous a fait changer de méthode. J'aimerais vous poser deux questions. {me}",
    ],
    'note-colleague': [
      'Bonjour {you}, nous étions ensemble chez {formerCompany}, {workYears}, avec {colleague}. Je suis maintenant chez {company} et je serais heureux de rester en contact. {me}',
    ],
    'note-group': [
      'Bonjour {you}, nous sommes tous les deux dans le groupe {group} et votre réponse sur {topic} m’a beaucoup appris. {me}',
    ],
    'note-pitch': ['Bonjour {you}, nous aidons les transporteurs à {win}. {ask}'],
    'owner-thanks': [
      'Merci {you}. {Je vous réponds {weekday}.|Très bien, à bientôt.|De même.}',
      'Avec plaisir, {you}. {Bon courage pour {thing} !|À bientôt.}',
    ],
  },
  threads: [
    [
      ['Où en est {thing}, {you} ?', 'Des nouvelles de {thing} ?'],
      ["C'est presque fini, {colleague} s'en occupe.", 'Pas encore, on attend {month}.'],
      ['Ici pareil. On en parle {weekday} ?', 'Bon courage ! Chez nous aussi, {thing} traîne.'],
      ['Parfait, {weekday} matin.', 'Oui, avec {colleague} si tu veux.'],
    ],
    [
      ['Tu passes à {city} en {month} ?', 'Ça fait longtemps, {you} ! Comment vas-tu ?'],
      ['Oui, avec {colleague}. On déjeune ?', 'Très bien, beaucoup de travail. Et toi ?'],
      ["C'est noté.", 'Pareil. Il faut se voir en {month}.'],
      ['À bientôt !', "Je t'appelle {weekday}."],
    ],
  ],
  asides: [
    '{colleague} te salue depuis {city}.',
    'Au fait, {topic} nous occupe jusqu’à {weekday}.',
    'Nous avions {number} camions à la porte {weekday}, et {colleague} est resté tard.',
    'J’ai parlé avec {colleague} de {topic}, on en reparle en {month}.',
    'À {city}, tout est prêt pour {month}, dit {colleague}.',
  ],
}
