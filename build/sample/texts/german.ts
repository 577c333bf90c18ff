import type { Phrasebook } from './phrasebook.ts'

export const german: Phrasebook = {
  words: {
    hello: ['Hallo {you},', 'Guten Tag {you},', 'Liebe {you},', 'Guten Morgen {you},'],
    topic: ['Kühlketten', 'Rampensteuerung', 'Sicherheit in der Nachtschicht', 'Leerfahrten'],
    number: ['drei', 'fünf', 'acht', '10', '12', '20'],
    percent: ['15 %', '20 %', '30 %', '40 %'],
    weekday: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
    city: ['Ostrabrück', 'Niederlinden', 'Hafenried', 'Wiesenau'],
    bill: ['Ihre Energiekosten', 'Ihre Spritkosten', 'Ihre Versicherungen', 'Ihre Verpackungskosten'],
    win: [
      '{bill} um {percent} senken',
      '{number} neue Kunden im Monat gewinnen',
      'jede Woche {number} Stunden sparen',
    ],
    ask: [
      'Haben Sie am {weekday} 15 Minuten für ein Telefonat?',
      'Darf ich Ihnen unsere Broschüre schicken?',
      'Hier können Sie einen Termin buchen: https://{host}/{path}',
    ],
    colleague: ['Friedrun', 'Gundolf', 'Hedwina', 'Lennard', 'Ottokar'],
    thing: ['der Rampenplan', 'das Kühllager', 'der Bericht für {month}', 'die Inventur', 'die Nachtschicht'],
    month: ['Januar', 'März', 'Mai', 'Juni', 'September', 'Oktober'],
  },
  lines: {
    'one-tap': ['Herzlichen Glückwunsch zum Geburtstag!', 'Herzlichen Glückwunsch zum Dienstjubiläum!'],
    thanks: [
      '{hello} danke {fürs Vernetzen|für die Annahme}. {Schöne Woche!|Viele Grüße, {me}|Ich lese gern von Ihnen über {topic}.}',
      'Freut mich, {you}. {Auf guten Austausch!|Beste Grüße aus {city}}',
    ],
    pitch: [
      '{hello} danke fürs Vernetzen! Mit {company} können Sie {win}. {ask} {me}',
      '{hello} möchten Sie {win}? Wir bieten eine kostenlose Erstberatung an. {ask}',
    ],
    chase: ['Hallo {you}, haben Sie meine Nachricht gesehen?', '{hello} ich wollte kurz nachfassen. {ask}'],
    'job-plea': [
      'Guten Tag, ich suche dringend Arbeit, egal was. Meinen Lebenslauf finden Sie anbei. Bitte helfen Sie mir.',
    ],
    'job-chase': ['Guten Tag, haben Sie meinen Lebenslauf bekommen?'],
    'note-reason': [
      'Hallo {you}, ich leite die Disposition bei {company}, und Ihr Vortrag über {topic} hat uns viel Leerlauf erspart. Ich würde Ihnen gern zwei Fragen dazu stellen. {me}',
    ],
    'note-colleague': [
      'Hallo {you}, wir haben {workYear} zusammen bei {formerCompany} gearbeitet, in der Spätschicht mit {colleague}. Ich würde gern in Kontakt bleiben. {me}',
      'Hallo {you}, ich war bis {workYear} bei {formerCompany} auf dem Hof und freue mich, Sie hier zu finden. {me}',
    ],
    'note-schoolmate': [
      'Hallo {you}, wir haben beide an der {school} studiert, {schoolYears}. Ich bin jetzt bei {company} und würde mich über ein Wiedersehen freuen. {me}',
      'Hallo {you}, ich war bis {schoolYear} an der {school}, im selben Labor wie Sie. Schön, Sie hier zu finden! {me}',
    ],
    'note-pitch': ['Hallo {you}, mit uns können Sie {win}. {ask}'],
    'owner-thanks': [
      'Danke, {you}. {Ich melde mich am {weekday}.|Gern.|Ebenso.}',
      'Gern geschehen, {you}. {Viel Erfolg!|Bis bald.}',
    ],
  },
  threads: [
    [
      ['Wie steht es um {thing}, {you}?', 'Hallo {you}, gibt es Neues? Bei uns hakt es noch: {thing}.'],
      ['Fast fertig, {colleague} kümmert sich darum.', 'Wir warten noch auf {colleague}.'],
      ['Bei uns dasselbe. Reden wir am {weekday}?', 'Dann drücke ich die Daumen.'],
      ['Gern, {weekday} passt.', 'Danke dir!'],
    ],
    [
      ['Bist du im {month} in {city}?', 'Lange nichts gehört, {you}. Wie geht es dir?'],
      ['Ja, mit {colleague}. Gehen wir essen?', 'Gut, viel zu tun. Und selbst?'],
      ['Sehr gern.', 'Auch gut. Wir sollten uns im {month} treffen.'],
      ['Abgemacht.', 'Steht im Kalender.'],
    ],
  ],
  asides: [
    '{colleague} lässt aus {city} grüßen.',
    'Übrigens: {topic} beschäftigt uns noch bis {weekday}.',
    'Am {weekday} standen {number} Lastwagen vor dem Tor, {colleague} blieb bis spät.',
    'Ich habe mit {colleague} über {topic} gesprochen, im {month} sehen wir weiter.',
    'In {city} ist für {month} alles vorbereitet, sagt {colleague}.',
  ],
}
