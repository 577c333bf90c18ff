import type { Phrasebook } from './phrasebook.ts'

export const portuguese: Phrasebook = {
  words: {
    hello: ['Olá {you},', 'Oi {you},', 'Bom dia {you},', 'Boa tarde {you},'],
    topic: ['cadeia do frio', 'agendamento de docas', 'segurança noturna', 'viagens vazias'],
    number: ['três', 'cinco', 'oito', '10', '12', '20'],
    percent: ['15%', '20%', '30%', '40%'],
    weekday: ['segunda', 'terça', 'quarta', 'quinta', 'sexta'],
    city: ['Porto Ambrel', 'Vila Cedrinha', 'Serra Clarinha', 'Lagoa Mansa'],
    bill: ['a conta de luz', 'o gasto com combustível', 'os seguros', 'o custo de embalagem'],
    win: [
      'reduzir {bill} em {percent}',
      'conquistar {number} clientes novos por mês',
      'economizar {number} horas por semana',
    ],
    ask: [
      'Você tem 15 minutos na {weekday} para uma ligação?',
      'Posso enviar nosso catálogo?',
      'Agende aqui: https://{host}/{path}',
    ],
    colleague: ['Anselma', 'Belmiro', 'Dorotea', 'Firmino', 'Quitéria'],
    thing: [
      'o plano de docas',
      'a câmara fria',
      'o relatório de {month}',
      'o inventário',
      'o turno da noite',
    ],
    month: ['janeiro', 'março', 'maio', 'junho', 'setembro', 'outubro'],
  },
  lines: {
    'one-tap': ['Feliz aniversário!', 'Parabéns pelo novo cargo!'],
    thanks: [
      '{hello} obrigado por {aceitar|se conectar}. {Ótima semana!|Um abraço, {me}|Gosto de ler sobre {topic}.}',
      'Prazer em conhecer você, {you}. {Vamos nos falando.|Abraços de {city}.}',
    ],
    pitch: [
      '{hello} obrigado por aceitar! Na {company} ajudamos empresas como a {yourCompany} a {win}. {ask} {me}',
      '{hello} que tal {win}? Temos um teste grátis. {ask}',
    ],
    chase: ['Oi {you}, conseguiu ver minha mensagem?', '{hello} só passando para lembrar. {ask}'],
    'job-plea': [
      'Boa tarde, estou desempregado e preciso muito de uma oportunidade, aceito qualquer vaga. Segue meu currículo em anexo. Por favor me ajude.',
    ],
    'job-chase': ['Bom dia, recebeu meu currículo?'],
    'note-reason': [
      'Olá {you}, cuido dos armazéns da {company} e sua palestra sobre {topic} nos ajudou muito. Gostaria de fazer duas perguntas. {me}',
    ],
    'note-colleague': [
      'Olá {you}, trabalhamos juntas na {formerCompany} em {workYear}, no turno com {colleague}. Hoje estou na {company} e gostaria de manter contato. {me}',
    ],
    'note-schoolmate': [
      'Olá {you}, estudei na {school} até {schoolYear}, na mesma turma que você. Que bom te encontrar aqui! {me}',
    ],
    'note-pitch': ['Olá {you}, na {company} ajudamos transportadoras a {win}. {ask}'],
    'owner-thanks': [
      'Obrigada, {you}. {Te escrevo na {weekday}.|Igualmente.|Vou ver com calma.}',
      'De nada, {you}. {Abraço!|Boa sorte com {thing}.}',
    ],
  },
  threads: [
    [
      ['Como vai {thing}, {you}?', 'Alguma novidade sobre {thing}?'],
      ['Devagar, {colleague} assumiu em {month}.', 'Melhor do que eu esperava. E aí?'],
      ['Aqui igual. Falamos na {weekday}?', 'A gente ainda luta com {thing}.'],
      ['Combinado.', 'Fechado, trago {colleague}.'],
    ],
    [
      ['Você vem a {city} em {month}?', 'Quanto tempo, {you}! Tudo bem?'],
      ['Vou, com {colleague}. Almoçamos?', 'Tudo ótimo, muito trabalho. E você?'],
      ['Claro!', 'Também. Precisamos nos ver em {month}.'],
      ['Até lá.', 'Anotado, um abraço.'],
    ],
  ],
  asides: [
    '{colleague} manda lembranças de {city}.',
    'Aliás, {topic} nos deu trabalho até {weekday}.',
    'Tivemos {number} caminhões no portão na {weekday}, e {colleague} ficou até tarde.',
    'Falei com {colleague} sobre {topic}, em {month} a gente vê.',
    'Em {city} está tudo pronto para {month}, diz {colleague}.',
  ],
}
