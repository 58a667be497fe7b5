import { words } from '../../language/word-list.ts';
import type { Grammar } from './grammar.ts';
import { subjectThen } from './is-a.ts';
import { romanceGrammar } from './romance.ts';

const PREPOSITIONS = words(`
  de do da dos das a ao à aos às em no na nos nas num numa com sem por pelo pela pelos pelas para sobre entre desde até
  contra sob ante após segundo durante mediante através como e ou vs of to for and
`);

/** The Portuguese `Grammar`, for both Portugal and Brazil. */
export const PORTUGUESE: Grammar = romanceGrammar({
  elision: null,
  plural: /(?:oes|aes|ao|is|al|es|s|e)$/,
  sentenceWords: words(`
    eu tu você vocês ele ela eles elas nós me te se lhe lhes meu minha seu sua seus suas nosso nossa
    é são era eram foi foram ser está estão estar há tem têm temos pode podem podemos deve devem faz fazem vai vão
    este esta estes estas isto esse essa esses essas isso aquele aquela aquilo aqui ali lá
    se quando enquanto porque mas embora pois nem não que quem qual quais onde quanto cujo cuja muito também só somente
    apenas já sempre nunca assim então portanto porém contudo entretanto depois além cada todo toda todos todas
    i you we it is are was has have can will this that if when how why what which not
  `),
  articles: words('o os um uma uns umas the'),
  prepositions: PREPOSITIONS,
  genitives: words('de do da dos das of'),
  counts: words(
    'dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas muitos muitas ambos ambas',
  ),
  verbs: words(`
    acessa adiciona afeta agrupa ajuda ajudam altera analisa apaga aplica aponta apresenta apresentam armazena
    armazenam atribui atua atuam aumenta avalia bloqueia busca calcula carrega chama combina começa compara
    compreende comunica conecta configura consegue considera consiste consistem constitui contém controla controlam
    converte copia corresponde correspondem cria criam cuida decide declara define definem demonstra descreve
    descrevem detecta deteta determina determinam devolve diminui disponibiliza distribui divide diz dizem efetua
    elimina emite encapsula encontra encontram engloba envia enviam envolve escolhe escreve especifica estabelece
    evita evitam executa executam explica expressa facilita facilitam fica ficam fornece fornecem funciona funcionam
    garante garantem gera geram gere gerencia gerenciam guarda guardam identifica identificam impede implementa
    implica impõe inclui incluem incrementa indica indicam informa inicia insere integra interpreta invoca junta lê
    leva lida lidam mantém mede melhora modela modelam monitora mostra mostram move obtém ocorre ocorrem oferece
    oferecem opera ordena organiza permite permitem pertence possibilita possui possuem prepara processa procura
    produz produzem protege provê realiza realizam recebe recebem recupera reduz reduzem refere referem regista
    registra relaciona remove representa representam requer resolve restringe resulta retorna retornam reúne
    seleciona separa serve servem significa simplifica soma substitui sugere suporta surge tenta torna transforma
    transmite transporta trata tratam traduz une usa usam utiliza utilizam valida verifica visa visam
    abre atualiza atualizam solicita solicitam
  `),
  finiteWords: words(`
    acontece acontecem depende dependem existe existem varia é são era eram foi foram está estão há tem têm pode
    podem deve devem faz fazem vai vão será serão costuma
  `),
  reflexive: words('se'),
  verbEnding: /\p{L}{2}(?:a|e|am|em|-se)$/u,
  objectArticles: words('o os as um uma uns umas'),
  infinitive: /\p{L}{3}(?:ar|er|ir|or)(?:-se)?$/u,
  comparatives: words(`
    maior menor melhores pior mais menos alto alta altos altas baixo baixa baixos baixas rápido rápida lento fácil
    difícil simples barato caro grátis bom boa bons boas mau má mesmo mesma diferente diferentes nenhum nenhuma
    ilimitado
  `),
  adverb: /\p{L}{3}mente$/u,
  qualityEnding: /\p{L}{2}(?:[aií]veis|[aií]vel|os[oa]s?|iv[oa]s?|ad[oa]s?|id[oa]s?|ic[oa]s?)$/u,
  entryWords: words(`
    trata-se refere-se algo alguém qualquer quaisquer aquele aquela aqueles aquilo abreviatura sigla acrónimo
    acrônimo sinónimo sinônimo usado usada usados usadas utilizado utilizada utilizados projetado definido definida
    conhecido conhecida chamado chamada criado responsável formado formada composto composta conjunto processo método
    forma maneira capacidade ato ação coleção grupo série sequência número quantidade tipo classe parte nome lugar
    termo ferramenta serviço sistema técnica medida unidade programa função estrutura
  `),
  purposePrepositions: words('para'),
  determiners: words(
    'o a os as um uma uns umas cada todo toda todos todas qualquer algum alguma alguns outro outra',
  ),
  definiteArticles: words('o a os as todo toda todos todas'),
  adviceWords: words(`
    eu tu você vocês ele ela eles elas nós este esta estes estas isto esse essa esses essas isso seu sua seus suas
    nosso aqui ali nunca sempre não se sim quando onde por porque mas já embora enquanto antes depois então exemplo
    ex p.ex e.g recomendado lembre lembrar nota ver veja evite evitar deve devem deveria há pode podem poderia
    podemos bom boa melhor pior mau útil importante fácil difícil só somente apenas também além assim igual segundo
    dado dada sem muito mais menos como caso costuma basta se com em na no nas nos por ao à até para entre desde
    possível preciso óbvio primeiro finalmente inicialmente desta deste disto nesta neste nisto dessa desse nessa
    nesse tal temos devemos vamos queremos consideramos usamos substituímos considerando visto essencial excelente
    ótimo ótima ideal adequado adequada perfeito crucial fundamental necessário necessária indispensável obrigatório
    através mediante usando utilizando
  `),
  equations: words('é são'),
  relativeWords: words(
    'que quem qual quais cujo cuja cujos cujas onde quando se como porque enquanto',
  ),
  specifyingWords: words(
    'que quem qual quais cujo cuja cujos cujas onde utilizado utilizada usado usada',
  ),
  sorts: words(`
    serviço ferramenta sistema solução plataforma framework protocolo linguagem biblioteca programa aplicação comando
    método processo técnica algoritmo procedimento mecanismo abordagem modelo padrão norma conjunto coleção grupo
    tipo subconjunto unidade elemento componente parte camada propriedade atributo função lugar dispositivo rede
    estrutura documento ficheiro arquivo recurso fase etapa medida valor espaço região zona ponto objeto entidade
    instrução substância disciplina área estado relação
  `),
  sortEnding: /\p{L}{2}(?:ção|são|mento|dade|agem|ência|ância|ismo)$/u,
  labelWords: words(`
    nota notas exemplo exemplos ex p.ex caso casos uso usos utilização quando benefício benefícios vantagem vantagens
    desvantagem desvantagens prós contras característica características dica dicas aviso importante cuidado atenção
    pergunta perguntas questão questões resposta respostas explicação razão razões motivo motivos fonte fontes
    referência referências ligação ligações links recurso recursos resumo introdução conclusão conclusões dado dados
    objetivo objetivos meta metas finalidade propósito resultado resultados atualização tarefa tarefas observação
    observações obs lembrete exceção exceções limite limites limitação limitações restrição restrições requisito
    requisitos pré-requisito pré-requisitos notação suposições recomendação recomendações prática práticas cenário
    cenários solução soluções problema problemas ideia ideias tipo tipos classe classes opção opções passo passos
    preço preços custo custos formato formatos sintaxe entrada entradas saída saídas diferença diferenças semelhanças
    comparação ver detalhe detalhes descrição definição definições significado contexto história autor autores data
    versão estado etiquetas categoria categorias título nome nomes responsabilidade responsabilidades função funções
    funcionamento complexidade tempo demonstração teorema lema corolário prova justificação justificativa
    consequência consequências causa causas efeito efeitos localização conteúdo conteúdos tema temas exercício
    exercícios aplicação aplicações estrutura composição condição condições hipótese hipóteses interpretação
    implementação propriedade propriedades aspecto aspectos critério critérios conceito melhor pior médio diagnóstico
    tratamento sintomas etiologia conduta quadro foco desafio desafios impacto análise estratégia estratégias ponto
    pontos funcionalidade qc tto
  `),
  countedLabels: words(`
    passo opção parte problema pergunta questão caso cenário capítulo dia semana módulo fase laboratório exercício
    figura tabela seção secção lição aula tarefa ponto regra unidade tema etapa nível ficha
  `),
  labelAdjectives: words(`
    principal principais chave comum comuns bom boa boas outro outra outros outras importantes possível possíveis geral
    gerais adicional adicionais breve conhecido disponíveis típico típicos alguns algumas temporal espacial prático
  `),
  announcedTerms: words(`
    termos terminologia glossário vocabulário definições definição conceitos notações notação tipos classes
    categorias elementos partes camadas níveis modelos serviços ferramentas comandos métodos funções operações
    operadores parâmetros argumentos atributos campos estados papéis fases leis princípios teoremas componentes
    etapas siglas
  `),
  announcedQualities: words(`
    benefício benefícios vantagem vantagens desvantagem desvantagens limitação limitações contras razões motivos
    porquê uso usos utilidade utilidades característica características práticas recomendações dicas considerações
    problema problemas responsabilidades requisitos passos configuração instalação instruções perguntas questões
    preço preços custos referências recursos links bibliografia fontes exemplo exemplos objetivos diferenças causas
    consequências critérios desafios exercícios aplicações fluxo resolver
    resolução soluções pré-requisitos
  `),
  glossary:
    /^(?:glossário|terminologia|vocabulário|definições|definição|(?:conceitos|termos|noções)(?: (?:chave|básicos|importantes|fundamentais|gerais|essenciais))?|termos e definições|conceitos e definições|definições e conceitos)$/,
  meaningHead:
    /^(?:definição|significado|descrição|explicação|o que (?:é|faz|significa)|conceito|propósito|para que serve)$/,
  isA: [
    /^(?:é|são|trata-se de) (?=(?:um|uma|o|a|os|as|aquele|aquela)\s)(?!um (?:pouco|bom|ótimo|exemplo)|uma? d[oa]s)/i,
    /^são (?=\p{L}+ (?:de|do|da|que)\s)/iu,
    /^(?:chama-se|denomina-se|designa-se por) ([^.:;,!?\n]{1,60}?) (?:a|ao|à)\s+/i,
    subjectThen(String.raw`são\s+(?=\p{L}+ (?:de|do|da|que)\s)`),
    subjectThen(
      String.raw`(?:é|são)\s+(?=(?:um|uma|uns|umas|o|a|os|as|qualquer|aquele|aquela)\s)(?!um (?:pouco|bom|ótimo|exemplo)|uma? d[oa]s)`,
    ),
    subjectThen(String.raw`(?:define-se como|é definid[oa] como)\s+`),
    subjectThen(
      String.raw`(?=(?:permite|permitem|consiste em|consiste n[oa]|consistem em|refere-se|referem-se|significa|serve para|servem para|representa)\s)`,
    ),
  ],
});
