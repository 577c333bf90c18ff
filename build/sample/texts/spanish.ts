import type { Phrasebook } from './phrasebook.ts'

export const spanish: Phrasebook = {
  words: {
    hello: ['Hola {you},', 'Buenos días {you},', 'Buenas tardes {you},', 'Estimada {you},', 'Hola {you}!'],
    topic: ['auditorías de frío', 'planificación de muelles', 'seguridad nocturna', 'kilómetros en vacío'],
    number: ['tres', 'cinco', 'ocho', '10', '12', '20'],
    percent: ['15 %', '20 %', '30 %', '40 %'],
    weekday: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
    city: ['Puerto Ambrel', 'Valdenuez', 'Torrelumbre', 'Cala Bermeja'],
    bill: ['la factura de la luz', 'el gasto en combustible', 'los seguros', 'el coste del embalaje'],
    chore: ['las facturas', 'los turnos', 'el inventario', 'las nóminas'],
    win: [
      'reducir {bill} un {percent}',
      'conseguir {number} clientes nuevos al mes',
      'automatizar {chore}',
      'ahorrar {number} horas por semana en {chore}',
    ],
    ask: [
      '¿Tienes 15 minutos el {weekday} para una llamada?',
      '¿Te envío el catálogo?',
      '¿Te viene bien una demostración el {weekday}?',
      'Reserva tu hora aquí: https://{host}/{path}',
    ],
    colleague: ['Amparito', 'Baldomero', 'Casilda', 'Eleuterio', 'Leocadia'],
    thing: [
      'el plan de muelles',
      'el recuento de palés',
      'la cámara fría',
      'el informe de {month}',
      'los turnos de noche',
    ],
    month: ['enero', 'marzo', 'mayo', 'junio', 'septiembre', 'octubre'],
  },
  lines: {
    'one-tap': [
      '¡Feliz cumpleaños!',
      '¡Enhorabuena por tu nuevo empleo!',
      '¡Enhorabuena por tu aniversario de trabajo!',
    ],
    thanks: [
      '{hello} gracias por {aceptar|conectar}. {Un saludo desde {city}.|Que tengas buena semana.|Me gusta leer sobre {topic}.}',
      'Encantado de saludarte, {you}. {Nos leemos por aquí.|A tu disposición.|Saludos, {me}}',
    ],
    pitch: [
      '{hello} gracias por aceptar. En {company} ayudamos a empresas como {yourCompany} a {win}. {ask} {me}',
      '{hello} ¿te gustaría {win}? Ofrecemos una prueba gratis. {ask}',
      '{hello} veo que {yourCompany} está creciendo. Con nuestro servicio puedes {win}, sin compromiso. {ask}',
    ],
    chase: [
      'Hola {you}, ¿pudiste ver lo que te escribí?',
      '{hello} me quedan {number} huecos esta semana. {ask}',
      'Última vez que te escribo, {you}. {ask}',
    ],
    'job-plea': [
      'Buenos días, estoy buscando trabajo de lo que sea. Le dejo mi currículum, por favor ayúdeme. Dios le bendiga.',
      'Hola {you}, gracias por aceptar. ¿No tendrá un puesto para mí en {yourCompany}? Puedo empezar mañana. {me}',
    ],
    'job-chase': ['Buenos días, ¿recibió mi currículum?', 'Hola {you}, ¿hay alguna novedad del trabajo?'],
    'note-stock': [
      'Me gustaría añadirte a mi red profesional en LinkedIn.',
      'Hola {you}, me gustaría añadirte a mi red profesional en LinkedIn.',
    ],
    'note-reason': [
      'Hola {you}, llevo los almacenes de {company} y tu charla sobre {topic} nos ayudó mucho. Me gustaría preguntarte cómo empezasteis. {me}',
    ],
    'note-colleague': [
      'Hola {you}, coincidimos en {formerCompany} en {workYear}, en el turno de tarde con {colleague}. Ahora estoy en {company} y me gustaría seguir en contacto. {me}',
      'Hola {you}, trabajé en {firstCompany}, igual que tú, con {colleague}. Me alegra encontrarte por aquí. {me}',
    ],
    'note-schoolmate': [
      'Hola {you}, estudiamos juntas en la {school}, {schoolYears}. Ahora llevo los muelles de {company}. Me alegra encontrarte. {me}',
    ],
    'note-pitch': ['Hola {you}, en {company} ayudamos a empresas como la tuya a {win}. {ask}'],
    'note-job-plea': [
      'Buen día, busco trabajo de lo que sea. Le agradecería mucho si sabe de algo, por favor.',
    ],
    'owner-thanks': [
      'Gracias {you}. {Te escribo el {weekday}.|Lo miro con calma.|Igualmente.}',
      'De nada, {you}. {Un saludo.|Suerte con {thing}.}',
    ],
  },
  threads: [
    [
      ['¿Cómo va {thing}, {you}?', 'Hola {you}, ¿hay noticias de {thing}?'],
      ['Va despacio, {colleague} se encarga desde {month}.', 'Mejor de lo que pensaba. ¿Y vosotros?'],
      ['Aquí igual. ¿Hablamos el {weekday}?', 'Nosotros seguimos con {thing}.'],
      ['Perfecto, te llamo el {weekday}.', 'Dale, y trae a {colleague}.'],
    ],
    [
      ['¿Vienes a {city} en {month}?', '{you}, cuánto tiempo. ¿Cómo estáis?'],
      ['Sí, con {colleague}. ¿Comemos juntos?', 'Muy bien, con mucho trabajo. ¿Y tú?'],
      ['Claro, yo invito.', 'Bien también. A ver si nos vemos en {month}.'],
      ['Hecho.', 'Me lo apunto, un abrazo.'],
    ],
  ],
  asides: [
    '{colleague} te manda saludos desde {city}.',
    'Por cierto, {topic} nos dio trabajo hasta el {weekday}.',
    'Tuvimos {number} camiones en la puerta el {weekday} y {colleague} se quedó hasta tarde.',
    'Hablé con {colleague} sobre {topic} y lo vemos en {month}.',
    'En {city} ya preparan todo para {month}, con {colleague} al frente.',
  ],
}
