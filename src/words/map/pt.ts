// Portuguese words of the map of mandates and the timeline.
import type { MapWords } from './en.ts';

export const mapPt: MapWords = {
  'map.title': 'Mapa dos mandatos',
  'map.lead':
    'Quem aprovou o quê e quando, e que texto se apoia em qual: os mandatos, tratados e reuniões que o atlas inclui, em uma só imagem.',
  'map.held': 'São mostrados {works}, {meetings} e {relations} entre eles.',
  'map.meetings.one': '{count} reunião',
  'map.meetings.other': '{count} reuniões',
  'map.picture': 'Imagem',
  'map.text':
    'Os anos, de {from} a {to}, correm da esquerda para a direita; cada órgão tem a sua faixa. Um círculo é um documento, tanto maior quanto mais parágrafos seus estão incluídos; um traço curto é uma reunião; uma linha une um texto a outro, em geral anterior, sobre o qual ele atua.',
  'map.readout': 'Aponte para uma marca, ou chegue a ela com a tecla Tab, para ler o seu nome e ver só as suas linhas.',
  'map.skip': 'Pular a imagem e ir para a tabela',
  'map.legend': 'Legenda',
  'map.legend.marks': 'Marcas',
  'map.legend.lines': 'Linhas, com um link para a lista de cada uma',
  'map.legend.meeting': 'reunião',
  'map.lane.other': 'Outros órgãos',
  'map.other': 'Os órgãos com um ou dois documentos dividem a faixa “Outros órgãos”: {bodies}.',
  'map.undated': 'sem data',
  'map.undated.text': 'Aquilo cuja data não consta fica à parte, à direita, e não é colocado em nenhum ano.',
  'map.breaks':
    'Dois ou mais anos seguidos sem documentos nem reuniões são desenhados como um corte estreito, marcado com ⋯.',
  'map.scroll': 'A imagem é mais larga do que uma tela estreita: role-a para os lados.',
  'map.leftOut':
    'Não são desenhadas {inside} dentro de um mesmo documento nem {elsewhere} com leis ou práticas. Elas estão nas páginas dos documentos.',
  'map.focus': 'Destacar um documento, uma relação ou um tema',
  'map.focus.work': 'Documento ou reunião',
  'map.focus.relation': 'Relação',
  'map.focus.topic': 'Tema',
  'map.focus.clear': 'Mostrar tudo',
  'map.focus.unknown': '“{value}” não está no mapa e foi omitido.',
  'map.focus.shown': 'Mostram-se {relations} de {allRelations} e {records} de {allRecords}.',
  'map.records.one': '{count} documento ou reunião',
  'map.records.other': '{count} documentos e reuniões',
  'map.focus.list': 'Relações em destaque',
  'map.focus.none': 'Nenhuma relação do mapa corresponde a esta escolha.',
  'map.table': 'Em forma de tabela',
  'map.paper':
    'No papel ficam a imagem e os documentos em foco. Omitem-se a tabela de todos os documentos, as relações por tipo e os documentos por tema; estão em {address}',
  'map.table.open': 'Todos os documentos e reuniões com as suas relações',
  'map.table.order': 'Do mais antigo ao mais recente; no final, aquilo cuja data não consta.',
  'map.out': 'Sobre o que atua',
  'map.in': 'O que atua sobre ele',
  'map.none': 'não consta nenhuma',
  'map.byRelation': 'Relações por tipo',
  'map.byRelation.lead': 'Cada linha da imagem: o texto que atua, o que ele faz e o outro texto.',
  'map.byTopic': 'Documentos por tema',
  'map.byTopic.lead':
    'Documentos com algum parágrafo incluído sobre o tema. Os que figuram só com o título não aparecem em nenhum.',
  'map.toTimeline': 'Cronologia de documentos, reuniões e leis',

  'timeline.title': 'Cronologia',
  'timeline.lead': 'O que foi aprovado, quando as autoridades se reuniram e quando os Estados legislaram, ano a ano.',
  'timeline.picture': 'Contagem por ano',
  'timeline.text':
    'Três fileiras de barras de {from} a {to}, na mesma escala: documentos, reuniões e leis nacionais. Cada ano leva às suas entradas na lista abaixo.',
  'timeline.note':
    'Conta-se o que o atlas inclui. Um ano sem barra é um ano do qual nada está incluído. Um código conta uma vez em cada ano em que mudaram os seus artigos, salvo se o atlas inclui a lei que os mudou.',
  'timeline.breaks':
    'Dois ou mais anos seguidos dos quais nada está incluído são desenhados como um corte estreito, marcado com ⋯.',
  'timeline.laws.one': '{count} lei',
  'timeline.laws.other': '{count} leis',
  'timeline.year': '{year}: {works}; {meetings}; {laws}',
  'timeline.list': 'Ano a ano',
  'timeline.choose': 'Escolher o que a lista mostra',
  'timeline.kind': 'Tipo',
  'timeline.kind.all': 'Todos os tipos',
  'timeline.kind.work': 'documento',
  'timeline.kind.meeting': 'reunião',
  'timeline.kind.law': 'lei',
  'timeline.order': 'Ordem',
  'timeline.order.newest': 'Mais recentes primeiro',
  'timeline.order.oldest': 'Mais antigos primeiro',
  'timeline.unknown': '“{value}” não é uma opção desta lista e foi omitido.',
  'timeline.published': 'publicação: {date}',
  'timeline.undated': 'A data não consta',
  'timeline.skip': 'Pular a imagem e ir para a lista',
  'timeline.toMap': 'Mapa dos mandatos e das suas relações',
  'map.drawn':
    'A imagem mostra {marks} documentos e reuniões de {allMarks}, os mais relacionados, e {arcs} das {allArcs} linhas que os unem: primeiro as que representam mais relações e depois as que unem os mais relacionados. As páginas por ano contêm cada documento e cada reunião com todas as suas relações.',
  'map.byYear': 'Por ano, cada documento e cada reunião com todas as suas relações:',
  'map.relationYears': 'Cada tipo de relação pelos anos dos textos que agem:',
  'map.topicCounts':
    'Cada tema com o número de documentos que têm um parágrafo sobre ele e um link para todos esses parágrafos:',
  'map.more': 'mais {count} na sua página',
  'timeline.earlier': 'Anos anteriores',

  'picture.csv': 'Tabela em CSV',
  'picture.xlsx': 'Tabela em XLSX',
  'picture.svg': 'Imagem em SVG',

  'map.show': 'Mostra-se',
  'map.show.chain': 'A cadeia mais longa, {from}–{to}',
  'map.show.all': 'Tudo',
  'map.chain.finding':
    'A cadeia mais longa registrada aqui: {count} documentos de um mesmo órgão ({body}), de {from} a {to}, cada um dos quais atua sobre o anterior.',
  'map.chain.list': 'A cadeia, do mais antigo ao mais recente',

  'timeline.finding':
    'Metade das {count} entradas com data é dos anos {from} a {to}; o ano com mais entradas é {fullest}.',
  'timeline.entries.one': '{count} entrada',
  'timeline.entries.other': '{count} entradas',
};
