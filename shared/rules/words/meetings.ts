import type { WordList } from '../text/intent.ts'

const days = 'monday|tuesday|wednesday|thursday|friday|tomorrow|today|next|this|week'

/** How people ask for some of the owner's time, in each language: a call, a meeting, fifteen minutes, a date. */
export const meetings: WordList = {
  meets: {
    plain: [
      'quick|brief|short|intro|introductory|discovery|strategy|exploratory|minute|min ..1 call|chat|meeting|zoom|demo|conversation|talk',
      `call|chat|meeting|zoom|demo|meet|talk|speak ..3 ${days}`,
      '#|ten|fifteen|twenty|thirty|few|couple ..1 minutes|min|mins ..3 of|on|this|next|for|to|tomorrow|with|call|zoom|week',
      `are|re|would you ..1 free|available ..3 ${days}|at|for|on|#`,
      'when|what time|day ..2 can|could|may|would|is|suits|works ..3 call|ring|phone|meet|talk|speak|you',
      'can|could|may|shall|should i|we ..2 call|ring|phone|meet|visit you|this|next|on|tomorrow|at',
      'book|schedule|arrange|set|hop|jump|get|grab|pick|reserve|plan ..3 call|meeting|zoom|slot|appointment|demo|demonstration',
      'spare|have|give me|us ..2 #|ten|fifteen|twenty|thirty|few|couple ..1 minutes|min|mins',
      'open|up|time|worth|available|free|room ..2 for|to ..2 call|chat|meeting|zoom|demo',
      'breve|corta|rapida ..1 llamada|reunion|videollamada|charla|ligacao|conversa|chiamata|call',
      'llamada|reunion|videollamada ..4 #|minutos|semana|lunes|martes|miercoles|jueves|viernes|manana',
      'tienes|tiene|tendrias|tendria|tienen|me das|da|regalas|regala ..2 minutos|rato|espacio',
      'cuando ..2 llamarte|llamarlo|llamarla|llamar|hablar|reunirnos',
      'agendar|agendamos|agendemos|coordinar|coordinamos|marcar|marcamos|agende|marque ..4 llamada|reunion|videollamada|call|reuniao|ligacao|conversa|horario|demo',
      'ligacao|reuniao|call|conversa ..4 minutos|semana|segunda|terca|quarta|quinta|sexta|amanha',
      'tem|teria|teriam|tens ..2 minutos|disponibilidade|tempo ..3 para|conversa|call|ligacao|reuniao|semana',
      'quando ..2 ligar|falar|conversar|chiamarla|chiamarti|sentirci',
      'court|rapide|bref ..1 appel|echange|entretien',
      'appel|visio|rendez vous|echange ..4 minutes|semaine|lundi|mardi|mercredi|jeudi|vendredi|demain|telephonique',
      'avez|auriez|as|aurais vous|tu ..3 minutes|temps|creneau|moment',
      'quand ..3 appeler|joindre|rencontrer',
      'chiamata|videochiamata|call|appuntamento|incontro ..4 minuti|settimana|lunedi|martedi|mercoledi|giovedi|venerdi|domani',
      'ha|hai|avrebbe|avete|avresti ..2 minuti|tempo ..3 per|questa|settimana|chiamata|call',
      'kurzes|kurzen|kurze telefonat|gesprach|anruf|call|termin|austausch|meeting',
      'telefonat|termin|call|gesprach ..4 minuten|woche|montag|dienstag|mittwoch|donnerstag|freitag|morgen',
      'haben|hatten|hast|hattest sie|du ..4 minuten|zeit ..3 fur|telefonat|woche|am|montag|dienstag|mittwoch|donnerstag|freitag',
      'wann ..3 anrufen|telefonieren|erreichen|sprechen',
      'kort|korte ..1 gesprek|belafspraak|call|telefoontje|afspraak|kennismaking',
      'afspraak|belafspraak|gesprek|call ..4 minuten|week|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen',
      'heeft|heb|hebt u|je|jij ..4 minuten|tijd|minuutjes',
      'wanneer ..3 bellen|spreken|langskomen',
      'rovid|gyors ..1 hivas|telefon|beszelgetes|egyeztetes|megbeszeles|bemutato',
      'egyeztethetnenk|egyeztessunk|hivhatom|felhivhatom|telefonalhatunk',
      'lenne|van ..2 perce|ideje|perc|idopont',
    ],
  },
}
