// Portuguese words of official texts beside the digests.
import type { TextsWords } from './en.ts';

export const textsPt: TextsWords = {
  'texts.title': 'Texto oficial',
  'texts.lead':
    'Cada parágrafo aparece aqui duas vezes: com as nossas palavras, como nosso resumo, e tal como está no texto oficial, palavra por palavra. O que é oficial o diz e tem uma barra ao lado. Para citar, use o texto oficial.',
  'texts.ours': 'Nosso resumo',
  'texts.official': 'Texto oficial',
  'texts.missing': 'Não se encontrou parágrafo do texto oficial aqui incluído para este resumo.',
  'texts.show': 'Mostrar',
  'texts.show.both': 'Ambos',
  'texts.show.digest': 'Só os nossos resumos',
  'texts.show.official': 'Só o texto oficial',
  'texts.languages': 'Idioma do texto',
  'texts.file': 'Extraído do arquivo',
  'texts.sha256': 'SHA-256 do arquivo',
  'texts.imported': 'Importado',
  'texts.licence': 'Direitos',
  'texts.licence.unrecorded': 'É texto de quem o emitiu; na importação não se registrou o que se pode fazer com ele.',
  'texts.state': 'Quanto contém',
  'texts.whole':
    'Completo: cada resumo tem o seu parágrafo oficial e cada parágrafo do texto oficial tem o seu resumo.',
  'texts.told': '{told} de {all} resumos têm o seu parágrafo oficial.',
  'texts.partial': 'O texto oficial está aqui apenas em parte: {missing}',
  'texts.onlyInWork': 'Resumos sem parágrafo oficial',
  'texts.onlyInText': 'Parágrafos oficiais sem resumo',
  'texts.more.one': 'Mais {count}',
  'texts.more.other': 'Mais {count}',
  'texts.rest': 'Texto oficial que nenhum resumo traz',
  'texts.rest.lead': 'Cabeçalho, títulos e parágrafos que não têm resumo aqui, palavra por palavra e na sua ordem.',
  'texts.rest.open.one': 'Mostrar {count} trecho',
  'texts.rest.open.other': 'Mostrar {count} trechos',
  'texts.notes': 'Notas do texto oficial',
};
