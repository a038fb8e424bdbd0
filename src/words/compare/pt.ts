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
  'compare.xlsx': 'Arquivo XLSX',
  'compare.on': 'Mostra-se o que consta em vigor {date}.',
  'compare.print': 'Imprimir',
  'compare.question': 'Pergunta',
  'compare.noscript':
    'A comparação precisa de JavaScript. As mesmas respostas constam da página de cada Estado e da matriz:',
  'compare.failed': 'Não foi possível carregar as respostas. Verifique a conexão e tente de novo.',
  'compare.loading': 'Carregando as respostas…',
  'compare.group': 'Grupo',
  'compare.measures': 'Pena, planos e autoridade',
  'compare.noDifference': 'Nenhuma linha difere entre estes Estados.',
  'compare.cannotTell': 'não se pode saber',
  'compare.verdict': 'Resultado',
  'compare.tally': '{states} – difere: {differs}; igual: {same}; não se pode saber: {unknown}.',
  'compare.questions': 'Perguntas a comparar',
  'compare.questions.hint': 'Sem escolha, mostram-se todas.',
  'compare.questions.all': 'Mostrar todas',
  'compare.allQuestions': 'todas as perguntas',
  'compare.differs.note':
    'Uma linha difere quando as respostas ou os atos vinculantes que constam diferem, não só os artigos ou as datas. Se de um lado não consta e o resto coincide, não se pode saber. Os textos não são julgados.',
};
