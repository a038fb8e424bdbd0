// Portuguese words of the comparison of states.
import type { CompareWords } from './en.ts';

export const comparePt: CompareWords = {
  'compare.title': 'Comparar Estados',
  'compare.lead': 'Coloque de dois a quatro Estados lado a lado: respostas, penas, planos e tratados.',
  'compare.choose': 'Estado {n}',
  'compare.none': 'nenhum',
  'compare.show': 'Comparar',
  'compare.onlyDifferences': 'Só onde diferem',
  'compare.differs': 'difere',
  'compare.same': 'igual',
  'compare.tooFew': 'Escolha ao menos dois Estados.',
  'compare.tooMany': 'Só são mostrados os quatro primeiros Estados do endereço.',
  'compare.unknown': '“{code}” não é um Estado do atlas e foi omitido.',
  'compare.copy': 'Copiar como tabela',
  'compare.csv': 'Arquivo CSV',
  'compare.on': 'Mostra-se o que consta em vigor {date}.',
  'compare.print': 'Imprimir',
  'compare.question': 'Pergunta',
  'compare.noscript':
    'A comparação precisa de JavaScript. As mesmas respostas constam da página de cada Estado e da matriz:',
  'compare.failed': 'Não foi possível carregar as respostas. Verifique a conexão e tente de novo.',
  'compare.loading': 'Carregando as respostas…',
  'compare.group': 'Grupo',
  'compare.measures': 'Pena, planos e autoridade',
  'compare.result': '{states}: linhas que diferem: {count} de {all}.',
  'compare.noDifference': 'Nenhuma linha difere entre estes Estados.',
  'compare.differs.note':
    'Uma linha difere quando diferem a resposta, a pena ou a ratificação ou adesão, ou quando um dado consta e o outro não; não quando só diferem os artigos ou as datas.',
};
