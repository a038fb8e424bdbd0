// Portuguese words of commitments, their steps and what came of them.
import type { CommitmentsWords } from './en.ts';

export const commitmentsPt: CommitmentsWords = {
  'commitments.title': 'Compromissos',
  'commitments.lead':
    'Os compromissos dos Estados americanos {aimed}, parágrafo por parágrafo: quem devia fazer o quê, se foram renovados ou restringidos e o que se sabe do seu cumprimento.',
  'commitments.ways': 'Maneiras de acompanhar um compromisso',
  'commitments.way.civilSociety2009':
    'Cada recomendação da sociedade civil à Segunda Reunião de Autoridades Nacionais, ao lado dos textos posteriores que a retomaram.',
  'commitments.way.provisions':
    'Todos os parágrafos que pedem a alguém que aja, por verbo, destinatário, data, tema e órgão.',
  'commitments.way.practices': 'O que Estados e organizações fizeram, com resultados, fontes e limites.',
  'commitments.way.indicators': 'O que pode ser medido e o que o atlas calcula a partir de seus próprios dados.',
  'commitments.way.workPlan':
    'Os planos de trabalho hemisféricos, as atividades relatadas e os Estados que apresentaram relatórios.',
  'commitments.way.map': 'Todos os textos por ano e órgão, com as ligações entre eles.',
  'commitments.threads': 'Todos os compromissos',
  'commitments.threads.lead':
    'Cada compromisso reúne os parágrafos que o enunciam, renovam, reforçam, restringem ou ampliam. Cada parágrafo foi escolhido pela leitura dos textos.',

  'commitment.over': 'Compromisso',
  'commitment.steps': 'O compromisso ao longo dos anos',
  'commitment.lineage': 'Passos do compromisso ao longo dos anos',
  'commitment.lineage.text':
    '{count} passos de {from} a {to}, por data. Os números são os da lista abaixo, que diz o mesmo em palavras.',
  'commitment.words':
    'Os textos abaixo estão redigidos com nossas próprias palavras, não com as dos textos oficiais. Comparam-se os campos, nunca as nossas palavras.',
  'commitment.inPart.one':
    'Um destes textos está incluído só em parte; podem faltar passos, e nada se conclui do que falta.',
  'commitment.inPart.other':
    '{count} destes textos estão incluídos só em parte; podem faltar passos, e nada se conclui do que falta.',
  'commitment.outcome': 'O que resultou dele',
  'commitment.outcome.lead':
    'O que consta do atlas. O que falta aparece como “não consta” e nunca vale como um “não”; que algo venha depois de um compromisso não prova que decorra dele.',
  'commitment.law': 'Na legislação nacional',
  'commitment.law.none': 'Nenhuma pergunta sobre a legislação nacional corresponde a este compromisso.',
  'commitment.statesByAnswer': 'Estados segundo sua resposta',
  'commitment.practices': 'Práticas',
  'commitment.practices.none': 'Nenhuma das práticas incluídas aqui o põe em prática.',
  'commitment.activities': 'Atividades relatadas',
  'commitment.activities.none': 'Nenhuma das atividades relatadas incluídas aqui o põe em prática.',
  'commitment.indicators': 'Indicadores',
  'commitment.indicators.none': 'Nenhum dos indicadores incluídos aqui o mede.',
  'commitment.asked': 'O que a sociedade civil pediu em 2009',
  'commitment.asked.lead':
    'Recomendações à Segunda Reunião que correspondem a este compromisso, com o que foi feito delas.',
  'commitment.notKnown': 'O que não se sabe',
  'commitment.of': 'Compromissos',

  'change.states': 'enunciado pela primeira vez',
  'change.anew': 'enunciado de novo',
  'change.renews': 'renovado',
  'change.strengthens': 'reforçado',
  'change.narrows': 'restringido',
  'change.extends': 'ampliado',
  'change.drops': 'abandonado',
  'change.states.text': 'diz algo pela primeira vez ou, como “enunciado de novo”, sem referência ao texto anterior',
  'change.renews.text': 'diz o mesmo outra vez',
  'change.strengthens.text': 'um verbo mais forte, um prazo ou um dever mais preciso',
  'change.narrows.text': 'um verbo mais fraco, ou menos pessoas ou casos',
  'change.extends.text': 'mais pessoas, formas, órgãos ou assuntos',
  'change.drops.text': 'já não o diz; só entre dois textos incluídos por completo',
  'change.did.states': 'Enunciou',
  'change.did.renews': 'Renovou',
  'change.did.strengthens': 'Reforçou',
  'change.did.narrows': 'Restringiu',
  'change.did.extends': 'Ampliou',
  'change.did.drops': 'Abandonou',

  'step.n': 'Passo {n}',
  'step.field': 'Campo',
  'step.date': 'Data',
  'step.force': 'Tipo de texto e órgão',
  'step.verb': 'Verbo e a que equivale',
  'step.addressee': 'Destinatário',
  'step.due': 'Prazo',
  'step.scope': 'Alcance na legislação nacional',
  'step.topics': 'Temas',
  'step.digest': 'Com nossas palavras',
  'step.none': 'não indicado',
  'step.facts': 'Campos deste passo',
  'step.guidance': 'orientação ou temário, não aprovado pelos Estados',
  'step.compareWith': 'Comparar com o passo {n}, {name}',
  'step.compare': 'Comparar dois passos quaisquer',
  'step.compare.lead':
    'Campo por campo. As sínteses estão redigidas com nossas próprias palavras: para comparar a redação, abra os textos oficiais.',
  'step.compare.a': 'Primeiro passo',
  'step.compare.b': 'Segundo passo',
  'step.compare.caption': 'Passos {a} e {b}, campo por campo',

  'uptake.title': 'Demandas da sociedade civil em 2009: o que aconteceu',
  'uptake.lead':
    'Em março de 2009, a sociedade civil das Américas apresentou suas recomendações à Segunda Reunião de Autoridades Nacionais. De cada uma se diz se textos oficiais posteriores a retomaram, onde e por que o afirmamos.',
  'uptake.source': 'As recomendações',
  'uptake.counts':
    '{all} recomendações: {taken} retomadas, {partly} em parte, {none} não encontradas nos textos incluídos aqui.',
  'uptake.held':
    'Cotejadas com {all} resoluções, conclusões e tratados posteriores, dos quais {complete} estão incluídos por completo. O que não foi encontrado pode figurar em uma parte que não está incluída.',
  'uptake.notFound':
    'Não encontrada nos textos incluídos aqui: {complete} de {all} textos posteriores estão incluídos por completo.',
  'uptake.asked': 'Pedido em',
  'uptake.reason': 'Motivo',
  'uptake.none': 'Nenhuma recomendação é acompanhada ainda.',
  'verdict.taken-up': 'retomada',
  'verdict.partly': 'retomada em parte',
  'verdict.not-found': 'não encontrada',
  'verdict.taken-up.text': 'um texto posterior contém o essencial',
  'verdict.partly.text': 'um texto posterior contém uma parte, ou o diz com menos força',
  'verdict.not-found.text':
    'em nenhum dos textos incluídos aqui; a maioria está incluída em parte, e por isso isto não prova que tenha sido abandonada',

  'uptake.table': 'Cada demanda e seu veredicto',
  'uptake.table.number': 'Demanda',
  'uptake.table.asked': 'O que se pediu, em nossas palavras',
  'uptake.table.verdict': 'Veredicto',
  'uptake.table.later': 'Textos posteriores',
  'uptake.later.one': '{count} texto posterior',
  'uptake.later.other': '{count} textos posteriores',
  'uptake.count.one': '{count} demanda',
  'uptake.count.other': '{count} demandas',
  'uptake.words': 'Esse parágrafo em nossas palavras',

  'commitment.finding': 'Enunciado pela primeira vez em {from}, {change} pela última vez em {to}.',
  'commitment.finding.narrowed': 'Restringido em {years}.',
  'commitment.asTable': 'Os passos em uma tabela',
  'commitment.table.number': 'Passo',
  'commitment.table.text': 'Texto e parágrafo',
  'commitment.table.change': 'Mudança',
  'commitment.law.key': 'Como ler as barras',
};
