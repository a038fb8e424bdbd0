// French words of the page on reading without network.
import type { offlineEn } from './en.ts';

export const offlineFr: Record<keyof typeof offlineEn, string> = {
  'nav.offline': 'Lire sans réseau',
  'offline.lead': 'Gardez l’atlas sur cet appareil pour lire, chercher et comparer là où il n’y a pas de connexion.',
  'offline.noscript': 'Pour garder des pages, il faut JavaScript. Sans lui, le site ne fonctionne qu’avec le réseau.',
  'offline.pack': 'Tout en français',
  'offline.pack.text':
    'Un paquet contient toutes les pages dans cette langue, la recherche, la comparaison des États et l’explorateur des paragraphes. N’y sont pas : les fichiers à emporter (tableaux, citations), les autres langues et les textes officiels d’autres sites.',
  'offline.looking': 'Examen de ce qui est conservé…',
  'offline.none': 'Pas encore sur cet appareil. À charger : {bytes}. Sur l’appareil, il occupe {stored}.',
  'offline.unknown':
    'Pas sur cet appareil. Il n’y a pas de réseau : sa taille ne peut pas être demandée pour le moment.',
  'offline.loading': 'Chargement : {done} sur {bytes}.',
  'offline.elsewhere': 'Un autre onglet ou une autre fenêtre le charge. Cette page dira quand il sera complet.',
  'offline.half': 'Chargé à moitié : {done} sur {bytes} sont ici. Le chargement reprend là où il s’est arrêté.',
  'offline.lost':
    'La connexion a été perdue. {done} sur {bytes} sont ici. Le chargement reprend là où il s’est arrêté.',
  'offline.broken':
    'Ce qui est arrivé en dernier était endommagé et a été écarté. {done} sur {bytes} sont ici. Réessayez.',
  'offline.full':
    'Le disque est plein : il manque {need}. Le navigateur dit que ce site utilise {used} et peut utiliser {quota}. Libérez de la place sur l’appareil, puis reprenez.',
  'offline.newer':
    'Une édition plus récente est arrivée avant que celle-ci soit complète. Il faut la charger de nouveau : {bytes} ; sur l’appareil, {stored}.',
  'offline.whole': 'Tout est sur cet appareil : {stored}, contenu du {date}.',
  'offline.whole.undated': 'Tout est sur cet appareil : {stored}.',
  'offline.outdated':
    'Le paquet de cet appareil est d’une édition antérieure ; il sert jusqu’à ce que la nouvelle soit complète. À charger : {bytes}. Sur l’appareil, il occupe {stored}.',
  'offline.load': 'Charger le paquet',
  'offline.goOn': 'Reprendre le chargement',
  'offline.update': 'Charger la nouvelle édition',
  'offline.stop': 'Arrêter',
  'offline.remove': 'Supprimer le paquet',
  'offline.mayGo':
    'Le navigateur peut le supprimer si la place manque sur l’appareil. Il le garde plus sûrement si le site est installé.',
  'offline.http':
    'Cette adresse est en http simple, et les navigateurs ne gardent que des pages en https. Avec le réseau, le site fonctionne comme toujours.',
  'offline.unsupported':
    'Ce navigateur ne peut pas garder de pages. Avec le réseau, le site fonctionne comme toujours.',
  'offline.denied':
    'Le navigateur ne laisse rien garder à ce site : une fenêtre privée, ou un réglage. Avec le réseau, le site fonctionne comme toujours.',
  'offline.refused':
    'Le navigateur n’a pas pu admettre le petit programme qui répond sans réseau : {reason}. Avec le réseau, le site fonctionne comme toujours.',
  'offline.off': 'Rien n’est gardé, comme vous l’avez choisi. Avec le réseau, le site fonctionne comme toujours.',
  'offline.allow': 'Garder de nouveau des pages',
  'offline.read': 'Ce que vous avez lu',
  'offline.read.text':
    'Les pages que vous ouvrez sont gardées d’elles-mêmes, les {count} dernières. Celles qui portent le lien « {exit} » ne le sont jamais.',
  'offline.read.none': 'Aucune page n’a encore été gardée.',
  'offline.read.count.one': '{count} page conservée',
  'offline.read.count.other': '{count} pages conservées',
  'offline.read.remove': 'Supprimer les pages lues',
  'offline.others': 'Paquets d’autres langues',
  'offline.app': 'Comme application',
  'offline.app.text':
    'Le menu du navigateur place l’atlas parmi vos applications : « Installer » ou « Ajouter à l’écran d’accueil ». C’est le même site.',
  'offline.all': 'Tout supprimer',
  'offline.all.text':
    'Les paquets, les pages lues et le « worker », le petit programme qui répond sans réseau, quittent cet appareil. Rien n’est plus gardé tant que vous ne le permettez pas ici.',
  'offline.all.done': 'Supprimé. Il ne reste de ce site que vos choix.',
  'offline.space': 'Ce site utilise {used} sur cet appareil ; le navigateur lui accorde {quota}.',
};
