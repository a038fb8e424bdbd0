// Portuguese words of indicators, the national report and the work plans.
import type { FollowUpWords } from './en.ts';

export const followUpPt: FollowUpWords = {
  'indicators.title': 'Indicadores',
  'indicators.lead':
    'O que se pode medir dos compromissos: estrutura (leis e instituições), processo (o que se faz) e resultado (o que muda). Alguns o atlas calcula a partir de seus próprios dados.',
  'indicators.computed': 'Calculados a partir do atlas',
  'indicators.computed.lead':
    'Sobre 35 Estados. Um Estado cuja resposta não consta sai do denominador; mostram-se os dois números. Aqui, confiança baixa refere-se à fonte do método; as fontes das respostas figuram com cada Estado.',
  'indicators.frameworks': 'Marcos de referência',
  'indicator.type.structure': 'Estrutura',
  'indicator.type.process': 'Processo',
  'indicator.type.outcome': 'Resultado',
  'indicator.type.structure.text': 'Leis, instituições e planos: se existem as condições.',
  'indicator.type.process.text': 'O que se faz, quanto e para quem.',
  'indicator.type.outcome.text': 'O que muda para as pessoas afetadas.',
  'indicator.area.prevention': 'prevenção',
  'indicator.area.prosecution': 'persecução penal',
  'indicator.area.protection': 'proteção',
  'indicator.area.assistance': 'assistência',
  'indicator.area.restoration': 'restituição de direitos',
  'indicator.unit': 'Unidade',
  'indicator.framework': 'Marco de referência',
  'indicator.disaggregation': 'Desagregado por',
  'indicator.figure': '{numerator} de {denominator} ({percent}); {all} Estados menos {blanks} cujo dado não consta.',
  'indicator.partial': 'Com resposta parcial, fora do numerador: {partial}.',
  'indicator.noData': 'Não consta para nenhum dos {all} Estados.',
  'indicator.formula': 'Fórmula',
  'indicator.formula.criterion':
    'Estados cuja lei responde “sim” ÷ (35 menos os Estados cuja resposta não consta); a pergunta é:',
  'indicator.formula.plan':
    'Estados dos quais consta um plano cujos anos abrangem {year} ÷ (35 menos os Estados dos quais não consta nenhum plano com data de fim). Um plano encerrado nada diz de outro posterior que não conste.',
  'indicator.formula.treaties':
    'Estados vinculados por ratificação ou adesão ÷ (35 menos os Estados cujo ato não consta), para cada tratado',
  'indicator.plan.covers': 'consta um plano que abrange {year}',
  'indicator.plan.ended': 'o último plano que consta já terminou',
  'indicator.date': 'Data dos dados',

  'report.title': 'Modelo de relatório nacional',
  'report.lead':
    'Todos os pontos do temário anotado de 2009, da abordagem aos temas dos dois grupos de trabalho, em forma de formulário: para um resumo nacional, um relatório-sombra ou uma aula. Imprima-o ou preencha a tabela.',
  'report.from': 'Origem dos pontos, redigidos com nossas próprias palavras',
  'report.none': 'O temário não está incluído.',
  'report.csv': 'Tabela para preencher (CSV)',
  'report.print': 'Para imprimir, use o comando de impressão do navegador; o formulário está preparado para o papel.',
  'report.section': 'Seção',
  'report.number': 'Número',
  'report.point': 'Ponto',
  'report.answer': 'O que existe e desde quando',
  'report.law': 'Lei e artigo, ou órgão',
  'report.source': 'Fonte',
  'report.date': 'Data da resposta',
  'report.blank': 'a preencher',
  'report.head.state': 'Estado',
  'report.head.authority': 'Autoridade que informa',
  'report.head.period': 'Período',
  'report.head.contact': 'Contato',

  'workPlan.title': 'Planos de trabalho e relatórios',
  'workPlan.lead':
    'Os planos de trabalho hemisféricos {aimed}, as atividades relatadas em seu âmbito e os Estados que apresentaram relatórios.',
  'workPlan.plans': 'Os planos',
  'workPlan.none': 'Nenhum plano de trabalho está incluído.',
  'workPlan.held':
    'As listas de ações dos planos não estão incluídas; a página de cada plano indica quanto dele está incluído. O primeiro plano abrangeu de 2010 a 2012 e foi prorrogado até 2014.',
  'workPlan.activities': 'Atividades relatadas',
  'workPlan.activities.lead':
    'Conforme relatado pela Secretaria-Geral e outros, com o dia e o local quando o relatório os indica.',
  'workPlan.what': 'Atividade',
  'workPlan.states': 'Estados que apresentaram relatórios',
  'workPlan.states.lead':
    'Estados mencionados como tendo apresentado um relatório. Um Estado que não figura pode ter informado em outro lugar ou em outro momento.',
  'workPlan.states.count': 'Figuram {count} de {all} Estados.',
  'workPlan.reported': 'apresentou relatório',
  'workPlan.notNamed': 'não figura ali',
  'workPlan.threads': 'Compromissos com um passo em um plano',

  'indicators.table': 'Todos os indicadores em uma tabela',
  'indicators.table.number': 'Nº',
  'indicators.table.name': 'Indicador',
  'indicators.table.figure': 'Valor',
  'indicators.table.unit': 'Unidade',
  'indicators.notComputed': 'não calculado aqui',
  'indicators.finding': '{computed} de {all} indicadores podem ser calculados com o que se registra aqui.',

  'indicator.short': '{numerator} de {denominator} ({percent})',

  'workPlan.noState': 'Em outro lugar, ou lugar não registrado',
  'workPlan.finding': 'Atividades relatadas: {count}; com o Estado onde ocorreram: {placed} ({states}).',
};
