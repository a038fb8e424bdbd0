// French words of what helps a reader on: corrections, wrong addresses, help and the quick exit.

import type { HelpWords } from './en.ts';

export const helpFr: HelpWords = {
  'suggest.title': 'Proposer une correction',
  'suggest.lead':
    'La rédaction peut se tromper, et il manque beaucoup. Dites où, quoi et selon quelle source : la page est déjà indiquée.',
  'suggest.about': 'À propos de',
  'suggest.label': 'Complétez ce texte',
  'suggest.text':
    'Page : {address}\nÀ propos de : {about}\n\nCe qui est faux ou manque :\n\n\nOù on peut le voir (loi et article, adresse de la source) :',
  'suggest.text.address': '(adresse de la page)',
  'suggest.text.about': '(État, question ou paragraphe)',
  'suggest.subject': 'Mandate Atlas, correction : {about}',
  'suggest.noscript': 'La page d’où vous venez figure dans la barre d’adresse, après « page= ». Ajoutez-la au texte.',
  'suggest.send': 'Envoyez-le',
  'suggest.mail': 'Écrire un courriel',
  'suggest.issue': 'Ouvrir le formulaire du projet',
  'suggest.issue.text': 'Ce que vous y écrivez est public.',
  'suggest.copy': 'Ou copiez le texte et envoyez-le autrement.',
  'suggest.copy.only':
    'Cette copie du site n’indique aucune adresse de sa rédaction. Copiez le texte et envoyez-le à la personne qui vous a donné l’adresse du site.',
  'suggest.next': 'Ce qui se passe ensuite',
  'suggest.next.text':
    'La rédaction compare ce que vous dites avec la source et modifie la fiche, ou la laisse et note pourquoi. Ce qui a été corrigé figure dans :',
};
