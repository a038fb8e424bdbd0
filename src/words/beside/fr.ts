// French words of what is said while a text is shown in a second language.
import type { BesideWords } from './en.ts';

export const besideFr: BesideWords = {
  'beside.loading': '{language} : chargement…',
  'beside.shown': '{language} : affiché avec chaque paragraphe.',
  'beside.part': '{language} : affiché avec {count} parties sur {all}. Les autres manquent.',
  'beside.none': '{language} : ce texte n’est pas encore rédigé dans cette langue.',
  'beside.hidden': 'Affiché de nouveau dans une seule langue.',
  'beside.failed': '{language} : le texte n’est pas arrivé. Vérifiez la connexion.',
  'beside.offline':
    '{language} : il n’y a pas de réseau, et le texte dans cette langue n’est pas sur cet appareil. Une fois le réseau rétabli, chargez le paquet de la langue pour lire sans réseau.',
  'beside.pack': 'Paquet de la langue',
  'beside.retry': 'Réessayer',
};
