// French words of the worker and of the notice of a newer edition.
import type { KeptWords } from './en.ts';

export const keptFr: KeptWords = {
  'kept.title': 'Cette page n’a pas été conservée',
  'kept.text':
    'Il n’y a pas de réseau, et cet appareil n’a pas de copie de cette page. Elle s’ouvrira dès que la connexion sera rétablie.',
  'kept.list': 'Pages conservées',
  'kept.offline': 'Ce qui est conservé sur cet appareil',
  'kept.newer': 'Une édition plus récente de l’atlas est disponible.',
  'kept.load': 'La charger',
  'kept.later': 'Plus tard',
};
