import type { WordList } from '../text/intent.ts'

/**
 * Portuguese: somebody has looked over what the reader shows to the world, found faults and recorded them; or takes a fee
 * only for success and asks for ten minutes.
 */
export const siteAudits: WordList = {
  sells: {
    plain: [
      'olhada|olhadela|analise|analisada|passeio|vista ..1 de|olhos|rapida|no|na|pelo|pela|ao|nos|nas ..3 site|pagina|instagram|loja|anuncios|google|perfil|ficha|cardapio',
      'analisei|revisei|visitei|auditei|avaliei|espreitei|naveguei|vi|passei ..1 o|a|no|na|pelo|pela ..2 site|instagram|loja|google|pagina|anuncios|ficha ..2 vosso|vossa|voces|seu|sua|teu|tua|da|do|e',
      'perder|perdendo|perdem|perde|afastar|afastando|deixando|desperdicar|desperdicando|deitar ..2 cliente|clientes|vendas|reservas|pacientes|pedidos|encomendas|contatos|contactos|dinheiro|alunos',
      'gravei|fiz|preparei|montei|filmei|gravamos|preparamos ..1 um|uma ..1 video|videozinho|videos|audio|analise|diagnostico|simulacao|relatorio|mockup|rascunho|previa',
      'so|apenas|somente cobramos|cobro|ganhamos|ganho|recebemos|recebo|pagam|paga|pagas|pagais ..1 se|quando|apos|depois|em|caso|por|pelo',
      'trabalho|trabalhamos com ..4 que querem|precisam|buscam|procuram|desejam|queiram|pretendem|sonham',
      'ajudo|ajudamos ..4 a candidatar|aceder|acessar|obter|poupar|encher|recuperar|receber|sair|contratar|importar|legalizar|profissionalizar',
    ],
    hints: [
      'vi|notei|reparei|encontrei|identifiquei|percebi|detectei|detetei ..2 pontos|erros|falhas|oportunidades|detalhes|problemas|coisas',
      'sem risco|custos|surpresas',
      'taxa|comissao|honorarios|percentagem ..1 de|por|so|sobre exito|sucesso|resultado|resultados|se',
    ],
  },
  urges: {
    plain: [
      'posso|podemos|quer|queres|querem|deixa|deixe ..1 te|lhe|me|vos|que ..1 mandar|enviar|mande|envie|mostre|mostrar|passar|partilhar|compartilhar|envio|mando',
      'faz|faria|fara sentido ..2 falarmos|falar|conversarmos|conversar|marcarmos|marcar|agendarmos|uma|um|dez|trocarmos',
      'falarmos|conversarmos|falar|conversar|conversamos|falamos|mostrar|explicar ..2 #|dez|quinze|vinte|cinco|uns|alguns ..1 minutos|minutinhos|min|minuto',
    ],
  },
}
