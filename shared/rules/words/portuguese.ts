import type { WordList } from '../text/intent.ts'

const vaga = 'emprego|trabalho|vaga|vagas|estagio|servico|bico|oportunidade|colocacao'
const cargo =
  'desenvolvedor|desenvolvedora|programador|programadora|analista|engenheiro|engenheira|designer|gerente|contador|' +
  'contadora|vendedor|vendedora|tecnico|tecnica|coordenador|coordenadora|assistente|consultor|consultora|' +
  'especialista|professor|professora|enfermeira|enfermeiro|arquiteto|arquiteta|auxiliar|diretor|diretora'

/** Portuguese, Brazilian forms first. */
export const portuguese: WordList = {
  sells: {
    plain: [
      'fazemos|realizamos|instalamos|entregamos|financiamos|alugamos|limpamos|traduzimos|consertamos|cuidamos|resolvemos|produzimos ..5 empresas|escritorios|negocios|lojas|clientes|casas|sites|eventos|sua|seu|condominios',
      'trabalho|trabalhamos|atuo|atuamos com ..4 consorcio|consorcios|seguro|seguros|financiamento|financiamentos|energia|planos|credito|imoveis|marketing|vendas|sites',
      'posso|podemos ..1 te|lhe ..1 ajudar|ajuda|oferecer|apresentar|mandar|enviar ..3 simulacao|proposta|catalogo|material|orcamento',
      'conhece ..1 nosso|nossa|nossos',
      'oferecemos|ofereco|vendemos|vendo|fabricamos|fornecemos|distribuimos|comercializamos|prestamos',
      'ajudamos|ajudo|auxiliamos|auxilio|assessoramos ..4 empresas|negocios|empreendedores|empresarios|profissionais|marcas|clientes|donos|lojas|clinicas|medicos|pessoas',
      'nossos|nosso|nossa|nossas|meus servicos|produtos|produto|plataforma|software|catalogo|precos|solucao|solucoes|ferramenta|agencia|proposta|fabrica|clientes',
      'orcamento|teste|demonstracao|consulta|consultoria|diagnostico|auditoria|amostra|mes|analise|avaliacao ..3 gratis|gratuito|gratuita|compromisso|custo',
      'sem compromisso|custo',
      'uma|a demonstracao|demo',
      'agendar|marcar|agendamos|marcamos ..3 demonstracao|call|reuniao|apresentacao|ligacao|conversa',
      'aumentar|melhorar|dobrar|escalar|otimizar|automatizar|reduzir|economizar|alavancar|aumente|reduza ..3 vendas|custos|clientes|negocio|faturamento|receita|lucro|processos|gastos|resultados|conta',
      'mais|novos|atrair|captar clientes|vendas|leads|pacientes',
      'sua|seu|tua ..1 empresa|negocio|loja|site|marca precisa|precisam|pode|poderia',
      'se sua|seu|a empresa|negocio',
      'precisa|precisam|procura|busca de|por ..2 servico|servicos|site|fornecedor|seguro|credito|emprestimo|consorcio|contador|energia',
      'melhores|melhor|otimos preco|precos',
      'te|lhe|posso ..1 enviar|mandar|mostrar|apresentar|envio|mando ..3 proposta|orcamento|catalogo|precos|servicos|demonstracao|solucoes|portfolio',
      'consorcio|financiamento|emprestimo ..3 taxa|parcela|parcelas|juros|contemplado',
      'plano|planos de saude|negocios',
    ],
    hints: [
      'fazemos|realizamos|instalamos|entregamos|financiamos|alugamos|trabalhamos|organizamos|contamos|somos',
      'sua|seu|suas|seus|tua ..1 empresa|negocio|loja|site|marca|equipe|clientes|vendas|time',
      'clientes|vendas|leads|faturamento',
      'desconto|promocao|oferta',
      'gratis|gratuito|gratuita',
      'servicos|solucao|solucoes',
      '# minutos|min',
      'whatsapp|catalogo|orcamento|cotacao',
      'como ..1 voces|voce|tem feito|fazem|cuidam|lidam',
    ],
  },
  promotes: {
    plain: [
      'inscreva|inscrevam|matricule|increva|inscricoes|matriculas|cadastre',
      'ultimas|restam vagas|lugares',
      'novo|proximo|nova curso|turma|workshop|webinar|mentoria|seminario|imersao',
      'curso|workshop|webinar|mentoria|imersao|palestra|aula ..3 gratis|gratuito|gratuita|online|comeca|inicia',
      'siga|sigam|segue|curta|curtam|visite|acesse|conheca|inscreva ..3 pagina|canal|instagram|perfil|site|youtube',
      'meu novo|nova|primeiro ..1 livro|curso|podcast|video|canal',
      'garanta|garante ..2 vaga|lugar',
    ],
    hints: [
      'curso|workshop|webinar|mentoria',
      'gratis|gratuito',
      'vagas|ingressos',
      'desconto|promocao',
      'evento|feira',
    ],
  },
  invests: {
    plain: [
      'renda|ganho|ganhos|dinheiro extra|passiva|adicional',
      'liberdade financeira',
      'oportunidade de negocio|renda|investimento|negocios',
      'investir|investimento|investimentos ..4 cripto|criptomoedas|bitcoin|ouro|forex|bolsa|garantido|rentabilidade|imoveis',
      'ganhe|ganhar|gerar|faturar|fature ..3 dinheiro|renda|reais|dolares|$|r',
      'trabalhando|trabalhar|trabalhe ..5 casa|celular|horas',
      'rentabilidade|retorno|lucro ..3 %|mensal|garantido|mes',
      'marketing multinivel|rede',
      'trading|trader|criptomoedas|forex',
      'investidor|investidores ..3 procuramos|procuro|buscamos|busco|anjo|startup',
    ],
    hints: [
      'investir|investimento|investimentos',
      'renda|ganhos|rentabilidade|lucro',
      'cripto|bitcoin',
      'horas por dia|semana',
    ],
  },
  deceives: {
    plain: [
      'oi|ola|oie linda|lindo|gata|gatinho|princesa|gostosa',
      'seu|teu sorriso|olhar',
      'voce|vc e|esta ..1 solteira|casada|linda',
      'viuvo|viuva',
      'heranca',
    ],
  },
  seeksWork: {
    plain: [
      `procuro|procurando|preciso|precisando|quero|busco|buscando|arrumar|conseguir ..4 ${vaga}`,
      'em busca de ..4 emprego|trabalho|vaga|oportunidade|recolocacao|oportunidades|estagio',
      'recolocacao',
      `tem|teria|ha|existe|sabe|souber|alguma ..3 vaga|vagas|emprego|oportunidade|estagio`,
      'segue|anexo|envio|encaminho|mando|deixo|enviar|encaminhar ..2 meu ..1 curriculo|cv|curriculum',
      'meu curriculo|cv|curriculum',
      'desempregado|desempregada',
      'me ..1 indicar|indica|indique|recomendar|contratar',
      'encaminhar|enviar ..3 rh',
      'trabalhar ..2 na|em|com|para ..1 sua|voces|empresa|equipe',
      'oportunidade de trabalho|emprego|estagio',
      'candidatar|candidatura|candidato ..3 vaga',
    ],
    hints: [
      'curriculo|cv',
      'oportunidade|oportunidades',
      'experiencia em|como|na|de',
      'disponivel|disponibilidade',
      'vaga|vagas|emprego',
      'rh',
    ],
  },
  begs: {
    plain: [
      'qualquer vaga|trabalho|funcao|coisa|servico|area|emprego|oportunidade',
      'aceito|faco|topo qualquer|tudo',
      'me ajude|ajuda|ajudem ..2 por|emprego|trabalho|favor|deus',
      'por favor ..3 ajude|ajuda|preciso|emprego',
      'urgencia|urgente|desesperado|desesperada',
      'preciso muito|urgente',
      'preciso ..3 trabalhar|sustentar|familia',
    ],
    hints: [
      'deus ..1 abencoe|abencoa',
      'por favor',
      'agradeco de coracao',
      'desempregado|desempregada',
      'fico no aguardo',
    ],
  },
  recruits: {
    plain: [
      `estamos|buscamos|procuramos|contratamos|contratando|busco|procuro|selecionamos ..6 ${cargo}`,
      'estamos|tenho|temos|abrimos ..2 contratando|vaga|oportunidade|posicao',
      'nosso|meu|um cliente ..4 busca|procura|precisa',
      'seu perfil ..4 aderente|interessante|vaga|encaixa|combina|oportunidade|posicao',
      'tem|teria|tens interesse|disponibilidade ..3 vaga|oportunidade|posicao|conversar|desafio|projeto',
      'sou ..3 recrutador|recrutadora|headhunter|recruiter',
      'aberto|aberta a ..2 oportunidades|propostas|oportunidade',
    ],
    hints: [
      'recrutador|recrutadora|recrutamento|rh|recruiter',
      'vaga|posicao|oportunidade',
      'remoto|hibrido|presencial|clt|pj',
      'salario|beneficios',
      'seu perfil',
    ],
  },
  vacancy: {
    plain: [
      'sua|seu|tua ..1 vaga|anuncio|post ..3 de|para|que|publicou',
      'vi ..2 que ..1 voce|voces|esta|estao ..1 contratando|procurando|buscando',
    ],
  },
  role: { plain: [cargo] },
  surveys: {
    plain: [
      'pesquisa|questionario|entrevista ..6 tcc|mestrado|doutorado|faculdade|universidade|tese|monografia|academica',
      'tcc|dissertacao|tese|monografia',
    ],
  },
  introduces: {
    plain: [
      'me chamo',
      'meu nome e',
      'sou|somos ..2 de|do|da|em|o|a|um|uma|estudante|professor|professora|jornalista|engenheiro|engenheira|designer|pesquisador|pesquisadora|recrutadora|recrutador|luthier|advogado|advogada|medico|medica|desenvolvedor|desenvolvedora|aluno|aluna|vizinho|vizinha',
      'trabalho|estudo|atuo|dirijo|coordeno|escrevo|leciono|dou|pesquiso ..2 em|na|no|com|como|aulas|sobre|de',
      'estou ..1 estudando|trabalhando|escrevendo|fazendo|cursando|pesquisando',
    ],
    hints: ['estudante|professor|professora|jornalista', 'ha anos'],
  },
  reason: {
    plain: [
      'teu|tua|seu|sua|seus|suas|teus ..1 artigo|post|publicacao|palestra|livro|video|videos|trabalho|podcast|curso|aula|projeto|texto|pesquisa|entrevista|blog|vaga ..1 sobre|de|em|no|na|me|foi|e|com',
      'li|vi|ouvi|assisti|acompanho|gostei|adorei|segui|sigo ..3 teu|tua|seu|sua|seus|suas|que ..2 artigo|post|publicacao|palestra|livro|video|trabalho|podcast|curso|aula|projeto|texto|pesquisa|vaga|escreveu|publicou|esta|deu|fez',
      'que voce escreveu|publicou|postou|disse|deu|fez|comentou',
      'te|lhe escrevo|contato porque',
      'gostaria|queria|quero|adoraria ..2 aprender|saber|conhecer|perguntar|entender|conversar ..2 sobre|como|com|seu|sua|de|mais',
    ],
    hints: [
      'seu|teu perfil|trajetoria|experiencia|carreira|trabalho',
      'mesmo|mesma ramo|setor|area|interesse',
      'da|na area',
      'seu|teu|sua post|artigo|palestra|livro|video',
    ],
  },
  shared: {
    plain: [
      'nos conhecemos|vimos|encontramos|cruzamos|falamos',
      'estudamos|conversamos|dividimos|estivemos|eramos|fomos|jogamos|viajamos ..3 juntos|juntas|na|no|em|sobre|colegas|com',
      // "Trabalhamos com empresas" is what sellers say of today.
      'trabalhamos ..5 juntos|juntas|colegas|turma|#',
      'colega|colegas|ex|antigo|vizinho|vizinha de|da|do|colega|aluno|aluna',
      'lembra|lembras de|se|do|da|daquela',
      'amigo|amiga|amigos em comum',
      'somos|sou ..3 vizinho|vizinha|vizinhos|vizinhas',
      'me|te|nos indicou|recomendou|apresentou|falou|passou ..2 seu|voce|de|contato|teu',
      'fui|sou seu|sua|teu ..1 aluno|aluna|colega|vizinho|vizinha',
      'mesma|mesmo ..1 universidade|faculdade|escola|colegio|clube|curso|bairro|empresa|turma|cidade',
      'seu|sua|teu|tua irmao|irma|filho|filha|pai|mae|primo|prima|esposa|marido',
    ],
    hints: ['ontem|saudade|saudades', 'tambem', 'de novo|novamente', 'evento|congresso|encontro'],
  },
  asks: {
    plain: [
      'posso|poderia|poderias|podemos|pode|podes|queria|gostaria|adoraria ..3 perguntar|contar|dizer|ajudar|indicar|explicar|vir|participar|falar|conversar|saber|entrevistar|opiniao|dar|tirar|compartilhar|convidar|pedir',
      'sua|tua|seu opiniao|conselho',
      'sabe|sabes|conhece|lembra|recomenda se|de|algum|alguma|como|onde|que|qual',
      'uma|umas|duas|tres pergunta|perguntas|duvida|duvidas',
      'teria|tens|tem interesse|disponibilidade|um|alguns|dez|uns ..3 participar|conversar|minutos|falar|palestrar|em',
      'voce|vc toparia|gostaria|aceitaria|poderia',
    ],
    hints: ['conselho|conselhos|duvida|dica|dicas', 'agradeco desde ja', 'entrevista|tcc|tese', 'o que acha'],
  },
  befriends: {
    plain: ['somos amigos|amigas', 'amigo|amiga meu|minha|do peito', 'quanto tempo', 'sou eu'],
    hints: ['amigo|amiga|mano|parceiro'],
  },
  connects: {
    plain: [
      'gostaria|queria|quero|adoraria|amaria ..3 adicionar|conectar|fazer|adiciona|contactar|contatar ..4 rede|voce|lo|la|contatos|conectar|parte|te',
      'aceita|aceite|aceitar|aceitem ..2 convite|me|meu|solicitacao|por',
      'me aceita|aceite|adiciona|adicione',
      'ampliar|crescer|expandir ..2 rede|networking|contatos',
    ],
    hints: ['conectar|conexao', 'rede|networking|contatos'],
  },
  rude: {
    plain: ['por que ..2 nao ..1 me ..1 aceita|aceitou|responde', 'aceita logo|ja|rapido', 'ultima vez'],
    hints: ['logo|rapido'],
  },
  refuses: {
    plain: ['nao ..1 obrigado|obrigada', 'nao tenho interesse', 'nao me interessa', 'nao preciso|precisamos'],
  },
  chases: {
    plain: [
      'conseguiu|pode|teve|chegou ..3 ver|ler|olhar|analisar|tempo|pensar|mensagem',
      'recebeu|viu|leu ..2 minha|meu|mensagem|proposta|curriculo|email',
      'alguma novidade|resposta|noticia',
      'minha mensagem ..1 anterior',
      'fico|sigo|continuo no|aguardando aguardo|retorno|resposta',
      'retomando|passando ..3 contato|saber|lembrar',
    ],
    hints: ['novamente|novidades', 'retorno|resposta'],
  },
}
