// French words of official texts beside the digests.
import type { TextsWords } from './en.ts';

export const textsFr: TextsWords = {
  'texts.title': 'Texte officiel',
  'texts.lead':
    'Chaque paragraphe figure ici deux fois : avec nos propres mots, comme notre résumé, et tel que le porte le texte officiel, mot pour mot. Ce qui est officiel le dit et porte une barre sur le côté. Pour citer, prenez le texte officiel.',
  'texts.ours': 'Notre résumé',
  'texts.official': 'Texte officiel',
  'texts.missing': 'Aucun paragraphe du texte officiel inclus ici n’a été trouvé pour ce résumé.',
  'texts.show': 'Afficher',
  'texts.show.both': 'Les deux',
  'texts.show.digest': 'Nos résumés seulement',
  'texts.show.official': 'Le texte officiel seulement',
  'texts.languages': 'Langue du texte',
  'texts.file': 'Tiré du fichier',
  'texts.sha256': 'SHA-256 du fichier',
  'texts.imported': 'Importé',
  'texts.licence': 'Droits',
  'texts.licence.unrecorded':
    'C’est le texte de son émetteur ; ce qu’il est permis d’en faire n’a pas été consigné lors de l’importation.',
  'texts.state': 'Ce qu’il contient',
  'texts.whole':
    'Complet : chaque résumé a son paragraphe officiel, et chaque paragraphe du texte officiel son résumé.',
  'texts.told': '{told} résumés sur {all} ont leur paragraphe officiel.',
  'texts.partial': 'Le texte officiel n’est ici qu’en partie : {missing}',
  'texts.onlyInWork': 'Résumés sans paragraphe officiel',
  'texts.onlyInText': 'Paragraphes officiels sans résumé',
  'texts.more.one': '{count} de plus',
  'texts.more.other': '{count} de plus',
  'texts.rest': 'Texte officiel qu’aucun résumé ne reprend',
  'texts.rest.lead': 'En-tête, titres et paragraphes qui n’ont pas de résumé ici, mot pour mot et dans leur ordre.',
  'texts.rest.open.one': 'Afficher {count} passage',
  'texts.rest.open.other': 'Afficher {count} passages',
  'texts.notes': 'Notes du texte officiel',
};
