// French words of a copy of the site that opens from a disk.
import type { stickEn } from './en.ts';

export const stickFr: Record<keyof typeof stickEn, string> = {
  'stick.title': '{atlas} sans réseau',
  'stick.lead':
    'Tout ce que contient ce dossier s’ouvre depuis le disque ou la clé USB où il se trouve, sans réseau : documents, lois, États, engagements, pratiques et tableaux, en français.',
  'stick.open': 'Ouvrir l’atlas',
  'stick.has': 'Ce qui est ici',
  'stick.part': 'Partie',
  'stick.files': 'Fichiers',
  'stick.tables': 'Tableaux en fichiers (CSV et Excel)',
  'stick.shared': 'Styles, consultation, licences et cette page',
  'stick.lacks': 'Ce qui n’est pas ici',
  'stick.lacks.search':
    'La recherche dans les textes. Le champ trouve documents, lois, États, thèmes et termes par leur cote, leur numéro ou leur nom.',
  'stick.lacks.tools':
    'Les filtres, et les tableaux et images composés selon un choix. Tout ce parmi quoi ils choisissent est ici.',
  'stick.lacks.files': 'Les autres langues, les flux et les fichiers pour programmes et logiciels de références.',
  'stick.lacks.site': 'Le site a tout cela :',
  'stick.edition': 'Édition et licence',
  'stick.notice': 'Ce qui appartient à d’autres',
  'stick.licence': 'Licence du code',
  'stick.whole': 'Cette copie est-elle entière ?',
  'stick.whole.ok':
    'Les {count} dossiers de cette copie sont ici. FILES.txt permet de savoir si chacun de leurs fichiers y est.',
  'stick.whole.missing': 'Absent, ou copié en partie :',
  'stick.whole.count':
    'Le dossier a {files} fichiers, {size} en tout. Comparez avec ce que votre ordinateur dit du dossier.',
  'stick.whole.list':
    '{list} donne chaque fichier avec son SHA-256. Dans un terminal ouvert dans ce dossier, ceci les vérifie tous (Linux, macOS) :',
  'stick.whole.again':
    'Si une page ne s’ouvre pas ou si un dossier manque, copiez de nouveau le dossier entier depuis l’endroit où vous l’avez. En attendant, ce qui est ici peut être lu.',
  'stick.notPacked': '(hors de cette copie)',
  'stick.onSite':
    'Filtrer et choisir n’est possible que sur le site, pas dans cette copie. Tout ce parmi quoi l’on choisit se lit en entier :',
  'stick.onSite.address': 'Sur le site :',
  'stick.search':
    'Les textes ne peuvent pas être cherchés dans cette copie. Le champ trouve documents, lois, États, thèmes et termes par leur cote, leur numéro ou leur nom ; les listes mènent à tout :',
  'stick.search.address': 'Pour chercher dans tous les textes :',
  'stick.look.label': 'Consulter une cote, un numéro ou un nom',
  'stick.look.hint': 'Cote, numéro ou nom',
  'stick.look.button': 'Consulter',
  'stick.look.all': 'Tout ce qui est trouvé pour « {query} »',
  'stick.look.found': 'Trouvé par cote, numéro ou nom',
  'stick.look.none': 'Rien ici ne porte cette cote, ce numéro ou ce nom.',
  'stick.look.lost':
    'Le fichier stick/look-up.js manque dans cette copie : rien ne peut être consulté. Copiez-la de nouveau.',
};
