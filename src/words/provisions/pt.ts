// Portuguese words of the provision explorer.
import type { ProvisionsWords } from './en.ts';

export const provisionsPt: ProvisionsWords = {
  'facet.topic': 'Tema',
  'facet.verb': 'Verbo',
  'facet.addressee': 'Destinatário',
  'facet.due': 'Prazo indicado',
  'facet.due.given': 'com prazo',
  'facet.due.none': 'sem prazo',
  'facet.year': 'Ano',
  'facet.body': 'Órgão',
  'facet.collection': 'Coleção',
  'facet.criterion': 'Pergunta sobre a legislação nacional',
  'facet.proponent': 'Proponente',
  'facet.unknown': '“{value}” não é um valor conhecido aqui e foi desconsiderado.',

  'provisions.title': 'Explorador de parágrafos',
  'provisions.lead':
    'Todos os parágrafos das resoluções, conclusões, tratados e relatórios incluídos aqui, segundo o que pedem, a quem, sobre o quê e até quando. Mandatos, propostas e declarações ficam separados.',
  'provisions.toSearch': 'Procura documentos, leis ou Estados? Use a busca',
  'provisions.words': 'Palavras do parágrafo',
  'provisions.words.find': 'Buscar',
  'provisions.words.hint': 'Palavras, “frase exata”, -palavra, OR, palavra*. Um mesmo parágrafo deve conter todas.',
  'provisions.words.loading': 'Buscando as palavras…',
  'provisions.words.failed':
    'As palavras não foram buscadas: não foi possível carregar o índice de busca. O que se mostra depende só dos filtros.',
  'provisions.noscript':
    'Filtrar e guardar uma lista exige JavaScript. Os mesmos parágrafos podem ser lidos por inteiro nas páginas abaixo.',
  'provisions.views': 'O que se mostra',
  'provisions.list.lead':
    'Os parágrafos que você marcou, do mais antigo ao mais recente. A lista está no endereço desta página: quem guarda ou compartilha o endereço guarda ou compartilha a lista.',
  'provisions.list.empty': 'A lista está vazia. Marque parágrafos nas outras visualizações para colocá-los aqui.',
  'provisions.list.unknown': '“{value}” não é um parágrafo incluído aqui e ficou fora da lista.',
  'provisions.list.clear': 'Esvaziar a lista',
  'provisions.list.count.one': '{count} parágrafo na lista',
  'provisions.list.count.other': '{count} parágrafos na lista',
  'provisions.tick': 'Na sua lista: {name}',
  'provisions.tick.hint': 'Marque um parágrafo para colocá-lo na sua lista.',
  'provisions.fit.one': '{count} de {all} parágrafos',
  'provisions.fit.other': '{count} de {all} parágrafos',
  'provisions.whole.one': '{count} parágrafo',
  'provisions.whole.other': '{count} parágrafos',
  'provisions.none': 'Nenhum parágrafo atende a tudo o que foi escolhido.',
  'provisions.loading': 'Carregando os parágrafos…',
  'provisions.failed':
    'Não foi possível carregar os parágrafos. Verifique a conexão e tente de novo, ou leia-os nas páginas abaixo.',
  'provisions.more': 'Mostrar mais parágrafos',
  'provisions.citations': 'Copiar as citações',
  'provisions.threads': 'Parte do compromisso',
  'provisions.years.tick': 'Marcar estes anos',
  'provisions.csv.kind': 'Tipo',
  'provisions.csv.all': 'CSV de mandatos, propostas e declarações',
  'provisions.csv.title': 'Título',
  'provisions.csv.number': 'Número',
  'provisions.csv.digest': 'Síntese (nossa, não oficial)',
  'provisions.csv.address': 'Endereço',
  'provisions.byTopic': 'Todos os parágrafos por tema',
  'provisions.byTopic.lead': 'Um parágrafo sobre vários temas aparece em cada um deles.',
  'provisions.noTopic': 'Sem tema',
  'provisions.byAddressee': 'Mandatos por destinatário',
  'provisions.byAddressee.lead':
    'Todos os mandatos incluídos aqui, sob aqueles a quem pedem que ajam, do mais recente ao mais antigo. Um mandato com vários destinatários aparece sob cada um deles.',
};
