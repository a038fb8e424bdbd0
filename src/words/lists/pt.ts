// Portuguese words of the home page and the lists: meetings, bodies, topics, glossary, practices, initiatives.
import type { ListsWords } from './en.ts';

export const listsPt: ListsWords = {
  'documents.title': 'Documentos',
  'documents.lead':
    'Resoluções, conclusões de reuniões, tratados, planos de trabalho e relatórios do sistema interamericano, com os textos das Nações Unidas em que se apoiam.',
  'documents.years': 'de {from} a {to}',
  'documents.across': 'Por outros caminhos',

  'practices.title': 'Práticas',
  'practices.lead':
    'O que Estados e organizações da região fizeram, o que resultou disso e segundo qual fonte, e em que fica aquém.',
  'practices.caption': 'Práticas por nome; quando os anos não constam, isso é indicado.',
  'practices.filter.text': 'Palavras da prática',
  'practice.over': 'Prática',
  'practice.name': 'Prática',
  'practice.where': 'Onde',
  'practice.years': 'Anos',
  'practice.scope': 'Alcance',
  'practice.done': 'O que foi feito',
  'practice.results': 'Resultados',
  'practice.results.none': 'Não consta nenhum resultado com fonte.',
  'practice.limits': 'Limites',
  'practice.limits.none': 'Não consta nenhum limite; isso não significa que não exista.',
  'practice.mandates': 'Mandatos que põe em prática',
  'practice.mandates.none': 'Não consta nenhum parágrafo que ponha em prática.',
  'practice.commitments': 'Compromissos',
  'practice.commitments.none': 'Não faz parte de nenhum compromisso.',
  'practice.of': 'Práticas',
  'practice.of.none': 'Não consta aqui nenhuma prática.',
  'network.title': 'Autoridades nacionais',
  'network.lead':
    'Para cada um dos 35 Estados: a autoridade, o órgão de coordenação e a unidade especializada, com a fonte. Sem nomes de pessoas nem telefones: eles mudam, e um número errado causa dano.',
  'network.count': 'Consta uma autoridade para {count} de {all} Estados.',

  'initiatives.title': 'Iniciativas e acordos',
  'initiatives.lead': 'Processos, redes, coalizões e acordos regionais e bilaterais {aimed}, e campanhas.',
  'initiatives.filter': 'Palavras do nome ou do resumo',
  'initiatives.count.one': '{count} iniciativa',
  'initiatives.count.other': '{count} iniciativas',
  'initiative.kind.process': 'Processos',
  'initiative.kind.network': 'Redes',
  'initiative.kind.coalition': 'Coalizões',
  'initiative.kind.agreement': 'Acordos',
  'initiative.kind.mechanism': 'Mecanismos',
  'initiative.kind.programme': 'Programas',
  'initiative.kind.campaign': 'Campanhas',
  'initiative.members': 'Estados',
  'initiative.organisations': 'Organizações',

  'training.title': 'Capacitação',
  'training.lead': 'Programas e cursos que as fontes mencionam, e cinco lições com este atlas.',
  'training.programmes': 'Programas e cursos',
  'training.programmes.lead':
    'Até onde as fontes os mencionam. Se um curso ainda é oferecido, não consta, salvo indicação.',
  'training.provider': 'Oferecido por',
  'training.audience': 'Público-alvo',

  'home.searchTitle': 'Buscar nos mandatos',
  'home.doors': 'Três portas de entrada',
  'home.door.state': 'A lei de um Estado',
  'home.door.state.text':
    'O que responde a {questionCount} perguntas, em que artigo, desde quando e com que grau de certeza.',
  'home.door.state.choose': 'Escolher um Estado',
  'home.door.commitment': 'Um compromisso ao longo dos anos',
  'home.door.commitment.text': 'Que textos o enunciam, renovam ou restringem, e que leis e práticas resultaram dele.',
  'home.door.commitment.choose': 'Escolher um compromisso',
  'home.door.symbol': 'Um documento pelo seu símbolo',
  'home.door.symbol.text': 'Como você se lembrar dele: 2348, AG/RES. 2348, RTP-II ou Ley 26.364 art 2.',
  'home.door.symbol.choose': 'Símbolo ou número',
  'home.door.symbol.open': 'Buscar',
  'home.facts': 'Em quatro números',
  'home.fact.dedicated-law': 'Estados têm uma lei própria {aimed}.',
  'home.fact.non-punishment':
    'Estados têm registro de que as vítimas não são punidas pelo que foram obrigadas a fazer; sobre {blank} nada consta.',
  'home.fact.palermo': 'Estados estão vinculados ao Protocolo de Palermo.',
  'home.fact.palermo.source': 'Protocolo de Palermo, Estado por Estado',
  'home.fact.demands':
    'demandas da sociedade civil de 2009 foram retomadas em textos posteriores incluídos aqui, e {partly} em parte.',
  'home.facts.note':
    'Contados a partir dos registros deste atlas. Cada número leva aos seus registros, com fonte, data e grau de confiança.',
  'home.examples': 'Por exemplo',
  'home.held': 'O que o atlas inclui e o que não inclui',
  'home.held.text':
    'O atlas inclui {works}: {whole} completos, {part} em parte e {listed} só com o título. Contêm {provisions}, ligados por {relations}.',
  'home.held.note':
    'A página de cada documento incluído em parte traz essa indicação, e nada se conclui do que não está incluído aqui.',
  'home.latest': 'Últimas alterações',
  'home.allChanges': 'Todas as alterações',

  'meetings.title': 'Reuniões',
  'meetings.lead':
    'Reuniões de autoridades nacionais, de ministros, de especialistas e da sociedade civil: quem as convocou e o que resultou delas.',
  'meeting.dates': 'Datas',
  'meeting.firstConvenedFor': 'Convocada inicialmente para',
  'meeting.place': 'Local',
  'meeting.host': 'Anfitrião',
  'meeting.body': 'Série',
  'meeting.number': 'Número em sua série',
  'meeting.participants': 'Participantes',
  'meeting.officers': 'Mesa diretora',
  'meeting.works': 'Documentos da reunião',
  'meeting.works.none': 'Nenhum documento desta reunião está incluído.',
  'meeting.reported': 'Estados que apresentaram relatórios',
  'meeting.reported.by':
    '{report}, que trata desta reunião, nomeia {count} de {all} Estados por terem apresentado um relatório.',
  'meeting.reported.others': 'Não são nomeados',
  'meeting.reported.note':
    'Um Estado que não é nomeado pode ter apresentado relatório em outro lugar ou em outro momento.',
  'meeting.reported.none':
    'Não consta quais Estados apresentaram relatórios: nenhum documento incluído aqui os nomeia.',
  'meeting.relations': 'Mencionada em',

  'bodies.title': 'Órgãos',
  'bodies.lead': 'Órgãos da OEA e outros que aprovam os mandatos, os executam ou são seus destinatários.',
  'body.kind': 'Tipo',
  'body.acronym': 'Sigla',
  'body.names': 'Nomes',
  'body.works': 'Documentos',
  'body.works.none': 'Nenhum documento deste órgão está incluído.',
  'body.addressed': 'Parágrafos dirigidos a este órgão',
  'body.proposed': 'Suas propostas',
  'body.meetings': 'Reuniões',

  'topics.title': 'Temas',
  'topics.lead': 'Todos os parágrafos incluídos aqui, por tema.',
  'topic.mandates': 'Mandatos',
  'topic.mandates.lead': 'Parágrafos que pedem a alguém que aja, do mais recente ao mais antigo.',
  'topic.proposals': 'Propostas',
  'topic.proposals.lead': 'Apresentadas por um Estado, um órgão ou a sociedade civil; nunca contam como compromissos.',
  'topic.other': 'Declarações e relatos',
  'topic.filter': 'Palavras de um parágrafo, do seu documento, verbo ou destinatário',
  'topic.none': 'Nenhum parágrafo sobre este tema está incluído.',

  'glossary.title': 'Glossário',
  'glossary.lead': 'Termos da matéria nos quatro idiomas. As definições são nossas, em linguagem simples.',
  'glossary.seeAlso': 'Ver também',
  'glossary.used': 'Texto',
  'glossary.official': 'Termos oficiais',
  'glossary.official.lead':
    'Termos técnicos tal como impressos nos textos oficiais. A forma em outro idioma é dada quando foi vista.',
  'glossary.match': 'Correspondência',
  'glossary.match.parallel-text': 'mesmo lugar do mesmo texto',
  'glossary.match.paired-by-meaning': 'pelo significado',
  'glossary.match.none-seen': 'visto em um só idioma',
  'glossary.filter': 'Palavras de um termo, uma tradução ou uma definição',
  'glossary.count.one': '{count} termo',
  'glossary.count.other': '{count} termos',
  'glossary.letters': 'De A a Z',
  'glossary.verbs': 'Verbos dos parágrafos',
  'glossary.verbs.lead': 'O que significa cada verbo de um parágrafo, da ordem à simples menção. Mais:',

  'calendar.link': 'Arquivo de calendário (iCalendar)',
  'calendar.lead':
    'Reuniões cujos dias constam e dias até os quais um texto pede algo; fica de fora aquilo de que só se conhece o mês ou o ano.',
  'calendar.due': 'Prazo',

  'changes.title': 'Alterações',
  'changes.lead': 'O que foi acrescentado, corrigido ou removido, do mais recente ao mais antigo.',
  'changes.added': 'Acrescentado',
  'changes.corrected': 'Corrigido',
  'changes.removed': 'Removido',
  'changes.several': 'Vários Estados',
  'changes.general': 'Listas, documentos e páginas',
  'changes.byState': 'Alterações de um Estado',
  'changes.count.one': '{count} alteração',
  'changes.count.other': '{count} alterações',

  'parts.byYear': 'Por ano',
  'parts.byMonth': 'Por mês',
  'parts.page': '{part}, página {page}',
  'parts.latest': 'Aqui constam os {shown} mais recentes de {all}; as páginas por ano contêm todos.',
  'parts.latestMonth': 'Aqui constam os {shown} mais recentes de {all}; as páginas por mês contêm todos.',
  'parts.part': 'Nesta página constam {shown} de {all}.',
  'parts.table':
    'Esta tabela contém {shown} de {all}: de {from} a {to}. Os filtros e a ordem alcançam somente estes; as páginas por ano contêm todos.',
  'parts.filtered': 'Estes filtros alcançam somente {shown} de {all}.',
  'parts.search': 'Filtrar todos na busca',

  'languages.title': 'Idiomas do atlas',
  'languages.lead': 'Quanto do atlas está contado em cada idioma, como foi traduzido e como ajudar.',
  'languages.stand': 'Situação de cada idioma',
  'languages.kind': 'Tipo de registro',
  'languages.of': '{count} de {all}',
  'languages.behind': 'Textos cujo original em inglês mudou depois',
  'languages.english':
    'O atlas é escrito em inglês. O que ainda não está contado em um idioma aparece em inglês nas suas páginas, com essa indicação.',
  'languages.how': 'Como se traduz',
  'languages.how.meaning':
    'Pelo sentido e não palavra por palavra, na linguagem simples das leis, com os termos do Protocolo de Palermo e da OEA. O que se pede conserva a sua força: instar, solicitar e convidar são três coisas.',
  'languages.how.titles':
    'Títulos e nomes ficam como foram impressos. Onde não se conhece nenhum em um idioma, o nosso vem primeiro e o impresso ao lado.',
  'languages.how.readers':
    'Cada parte foi lida uma segunda vez, à parte da tradução, e de cada uma foram sorteados sessenta textos, comparados com o inglês: quem deve fazer o quê, para quem e até quando. As duas coisas foram feitas com a ajuda de programas; ninguém que tenha o idioma como língua própria leu tudo ainda.',
  'languages.how.fresh':
    'Quando um texto em inglês muda, a página da sua tradução diz quais parágrafos ficaram para trás, até que alguém os reveja.',
  'languages.help': 'Quem pode ajudar',
  'languages.help.text':
    'Qualquer pessoa que leia um desses idiomas. Indique a página e o parágrafo, o que soa mal e o que escreveria; basta uma palavra. Ministérios, tribunais e organizações sabem como cada coisa se chama em seu país.',
  'languages.help.whole':
    'Quem quiser cuidar de um idioma inteiro encontra o estilo, os termos e o método no código do atlas, em docs/translating.md.',
};
