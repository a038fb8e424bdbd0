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

  'provisions.title': 'Explorador de disposições',
  'provisions.lead':
    'Todas as disposições das resoluções, conclusões, tratados e relatórios incluídos aqui, segundo o que pedem, a quem, sobre o quê e até quando. Mandatos, propostas e declarações ficam separados.',
  'provisions.toSearch': 'Procura documentos, leis ou Estados? Use a busca',
  'provisions.words': 'Palavras da disposição',
  'provisions.words.find': 'Buscar',
  'provisions.words.hint': 'Palavras, “frase exata”, -palavra, OR, palavra*. Uma mesma disposição deve conter todas.',
  'provisions.words.loading': 'Buscando as palavras…',
  'provisions.words.failed':
    'As palavras não foram buscadas: não foi possível carregar o índice de busca. O que se mostra depende só dos filtros.',
  'provisions.noscript':
    'Filtrar e guardar uma lista exige JavaScript. As mesmas disposições podem ser lidas por inteiro nas páginas abaixo.',
  'provisions.views': 'O que se mostra',
  'provisions.list': 'Sua lista',
  'provisions.list.lead':
    'As disposições que você marcou, da mais antiga à mais recente. A lista está no endereço desta página: quem guarda ou compartilha o endereço guarda ou compartilha a lista.',
  'provisions.list.empty': 'A lista está vazia. Marque disposições nas outras visualizações para colocá-las aqui.',
  'provisions.list.full': 'A lista está cheia: comporta {count} disposições.',
  'provisions.list.unknown': '“{value}” não é uma disposição incluída aqui e ficou fora da lista.',
  'provisions.list.clear': 'Esvaziar a lista',
  'provisions.list.count.one': '{count} disposição na lista',
  'provisions.list.count.other': '{count} disposições na lista',
  'provisions.tick': 'Na sua lista: {name}',
  'provisions.tick.hint': 'Marque uma disposição para colocá-la na sua lista.',
  'provisions.fit.one': '{count} de {all} disposições',
  'provisions.fit.other': '{count} de {all} disposições',
  'provisions.whole.one': '{count} disposição',
  'provisions.whole.other': '{count} disposições',
  'provisions.none': 'Nenhuma disposição atende a tudo o que foi escolhido.',
  'provisions.loading': 'Carregando as disposições…',
  'provisions.failed':
    'Não foi possível carregar as disposições. Verifique a conexão e tente de novo, ou leia-as nas páginas abaixo.',
  'provisions.more': 'Mostrar mais disposições',
  'provisions.citations': 'Copiar as citações',
  'provisions.cite': '{body}, {work}, {number}, {date}. Síntese não oficial, Mandate Atlas, {address}',
  'provisions.threads': 'Parte do compromisso',
  'provisions.csv.title': 'Título',
  'provisions.csv.number': 'Número',
  'provisions.csv.digest': 'Síntese (nossa, não oficial)',
  'provisions.csv.address': 'Endereço',
  'provisions.byTopic': 'Todas as disposições por tema',
  'provisions.byTopic.lead': 'Uma disposição sobre vários temas aparece em cada um deles.',
  'provisions.noTopic': 'Sem tema',
  'provisions.byAddressee': 'Mandatos por destinatário',
  'provisions.byAddressee.lead':
    'Todos os mandatos incluídos aqui, sob aqueles a quem pedem que ajam, do mais recente ao mais antigo. Um mandato com vários destinatários aparece sob cada um deles.',
};
