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
  'suggest.subject': '{atlas}, correction : {about}',
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

  'guides.help.text': 'Des services officiels pour qui a besoin d’aide, et comment lire ici sans laisser de traces.',
  'practice.help': 'Avez-vous besoin d’aide ?',
  'exit.leave': 'Quitter cette page',
  'exit.keys': 'Ou appuyez trois fois sur Échap.',
  'nav.help': 'Aide',
  'help.title': 'Aide',
  'help.lead':
    'Pour toute personne qui est ou a été exploitée, et pour qui s’inquiète pour quelqu’un. Ce site parle de lois et de promesses ; il ne peut pas aider directement, et personne ici ne lit un appel à l’aide. Les services ci-dessous le peuvent.',
  'help.now': 'Si vous êtes en danger',
  'help.now.safe':
    'Votre sécurité passe avant tout. Ne faites que ce que vous pouvez faire sans que personne le découvre.',
  'help.now.emergency':
    'Appelez le numéro d’urgence du pays où vous êtes, ou allez là où il y a du monde : un hôpital, une église, un poste de police si vous avez confiance.',
  'help.now.abroad':
    'À l’étranger, le consulat de votre pays peut aider, même sans papiers. Le service des migrations d’un autre pays n’est peut-être pas le premier endroit où demander.',
  'help.places': 'Pages où trouver de l’aide',
  'help.places.lead':
    'Pages d’États et d’organisations internationales, et lignes que des États financent. Chacune a été lue le jour indiqué, ou bien une page officielle qui la mentionne. Aucun numéro de téléphone ne figure ici : ils changent, et un numéro erroné peut nuire.',
  'help.places.others':
    'Pour les autres États, aucune page officielle qui ait pu être lue n’a été trouvée ; aucune n’est donc indiquée. Les autorités responsables dans chaque État figurent sous :',
  'help.read': 'Vu',
  'help.can': 'Ce que vous pouvez faire',
  'help.can.decide':
    'C’est vous qui décidez à qui vous parlez, de quoi et quand. Ce qu’on vous a fait n’est pas votre faute, quoi que vous ayez un jour accepté.',
  'help.can.language': 'Vous pouvez demander quelqu’un qui parle votre langue, et parler à une femme ou à un homme.',
  'help.can.other':
    'Si vous vous inquiétez pour quelqu’un : n’affrontez personne et ne posez pas de questions là où d’autres peuvent les entendre.',
  'help.can.note': 'Notez ce que vous avez vu, où et quand, et signalez-le à l’un des services ci-dessus.',
  'help.traces': 'Lire sans laisser de traces',
  'help.traces.exit':
    '« Quitter cette page », en haut, ou trois fois Échap, ouvre un autre site à la place de cette page : « Précédent » n’y ramène pas. Sans script, c’est un simple lien.',
  'help.traces.history':
    'Le navigateur peut encore garder la visite dans son historique. Une fenêtre de navigation privée ne la garde pas ; sinon, effacez ensuite l’historique. Le site lui-même garde ce que vous lisez sur ses autres pages, mais pas celle-ci : « Lire sans réseau », au pied de chaque page, l’efface.',
  'help.traces.device':
    'Si quelqu’un surveille votre téléphone ou votre ordinateur, servez-vous de ceux d’une personne de confiance ou d’une bibliothèque.',
  'help.promised': 'Ce que les États vous ont promis',
  'help.promised.text':
    'Les États ont promis une assistance, une protection, et que les victimes ne soient pas punies pour ce qu’on les a contraintes à faire. Ce que chacun a inscrit dans sa loi figure ici :',
  'help.campaigns': 'Campagnes d’information du public, dans la mesure où les sources en parlent :',

  'lessons.title': 'Cinq leçons',
  'lessons.lead':
    'Trouver, lire, citer, suivre, comparer : une heure avec l’atlas. Ce que vous avez fait reste dans votre seul navigateur.',
  'lessons.right': 'Juste.',
  'lessons.wrong': 'Pas encore. Regardez de nouveau, ou ouvrez la solution.',
  'lessons.unkept': 'Votre navigateur ne garde rien ici ; cela dure jusqu’à ce que vous quittiez la page.',
  'lessons.done': '{done} leçons sur {all} faites.',
  'lessons.check': 'Vérifier',
  'lessons.solution': 'La solution',
  'lessons.print': 'Imprimer',
  'lessons.find': 'Trouver',
  'lessons.find.task': 'Cherchez 2348, ouvrez la résolution qui porte ce numéro et regardez sa date.',
  'lessons.find.place': 'Recherche',
  'lessons.find.question': 'En quelle année a-t-elle été adoptée ?',
  'lessons.read': 'Lire',
  'lessons.read.task': 'Lisez le paragraphe 3.d. À côté de son verbe figure sa force, de 1 à 5.',
  'lessons.read.place': 'Paragraphe 3.d',
  'lessons.read.question': 'Quelle est la force de son verbe ?',
  'lessons.cite': 'Citer',
  'lessons.cite.task': 'Ouvrez le menu à côté du paragraphe 3.d, choisissez un style et copiez la référence.',
  'lessons.cite.place': 'Paragraphe 3.d',
  'lessons.cite.question': 'Collez la référence ici',
  'lessons.trace': 'Suivre',
  'lessons.trace.task': 'Ouvrez l’engagement de ratifier le Protocole de Palerme et regardez sa première étape.',
  'lessons.trace.place': 'L’engagement',
  'lessons.trace.question': 'En quelle année a-t-il été pris pour la première fois ?',
  'lessons.compare': 'Comparer',
  'lessons.compare.task': 'Mettez l’Argentine à côté du Mexique sur la non-sanction des victimes.',
  'lessons.compare.place': 'La comparaison',
  'lessons.compare.question': 'Que répond l’Argentine : oui, partiel, non ou non renseigné ?',
  'lessons.teacher': 'Pour les enseignants',
  'lessons.teacher.text':
    'Faites travailler par deux, quinze minutes par leçon, et demandez les cinq réponses avec l’adresse de chaque page. Imprimée, cette page montre les solutions.',
  'lessons.teacher.marks':
    'Une bonne réponse nomme le paragraphe ou l’article, et non la page seule, et dit où l’atlas a un blanc : « non renseigné » n’est pas « non ».',
};
