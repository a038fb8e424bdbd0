// French words of official texts beside the digests.
import type { TextsWords } from './en.ts';

export const textsFr: TextsWords = {
  'texts.title': 'Texte officiel',
  'texts.lead':
    'Chaque paragraphe figure ici deux fois : avec nos propres mots, comme notre synthèse, et tel que le porte le texte officiel, mot pour mot. Ce qui est officiel le dit et porte une barre sur le côté. Pour citer, il faut prendre le texte officiel.',
  'texts.ours': 'Notre synthèse',
  'texts.official': 'Texte officiel',
  'texts.missing': 'Aucun paragraphe du texte officiel inclus ici n’a été trouvé pour cette synthèse.',
  'texts.show': 'Afficher',
  'texts.show.both': 'Les deux',
  'texts.show.digest': 'Nos synthèses seulement',
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
    'Complet : chaque synthèse a son paragraphe officiel, et chaque paragraphe du texte officiel sa synthèse.',
  'texts.told': '{told} synthèses sur {all} ont leur paragraphe officiel.',
  'texts.partial': 'Le texte officiel n’est ici qu’en partie : {missing}',
  'texts.onlyInWork': 'Synthèses sans paragraphe officiel',
  'texts.onlyInText': 'Paragraphes officiels sans synthèse',
  'texts.more.one': '{count} de plus',
  'texts.more.other': '{count} de plus',
  'texts.rest': 'Texte officiel qu’aucune synthèse ne reprend',
  'texts.rest.lead': 'En-tête, titres et paragraphes qui n’ont pas de synthèse ici, mot pour mot et dans leur ordre.',
  'texts.rest.open.one': 'Afficher {count} passage',
  'texts.rest.open.other': 'Afficher {count} passages',
  'texts.notes': 'Notes du texte officiel',
  'texts.cite.oas': 'Texte officiel tel qu’il figure dans Mandate Atlas, {address} (consulté le {day})',
  'texts.cite.oscola': '(texte officiel tel qu’il figure dans Mandate Atlas) <{address}> consulté le {day}',
  'texts.cite.chicago': 'texte officiel tel qu’il figure dans Mandate Atlas, consulté le {day}, {address}',
  'texts.cite.apa': '[Texte officiel]. Mandate Atlas. Consulté le {day}, à l’adresse {address}',
  'texts.quote': 'Citer le texte officiel mot pour mot (pas en BibTeX ni RIS)',
  'texts.take': 'Texte officiel en fichier',
};
