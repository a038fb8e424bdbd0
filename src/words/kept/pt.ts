// Portuguese words of the worker and of the notice of a newer edition.
import type { KeptWords } from './en.ts';

export const keptPt: KeptWords = {
  'kept.title': 'Esta página não foi guardada',
  'kept.text':
    'Não há rede, e este dispositivo não tem cópia desta página. Ela abrirá assim que houver conexão de novo.',
  'kept.list': 'Páginas guardadas',
  'kept.offline': 'O que está guardado neste dispositivo',
  'kept.newer': 'Há uma edição mais nova do atlas.',
  'kept.load': 'Carregar',
  'kept.later': 'Mais tarde',
};
