// Portuguese words of a copy of the site that opens from a disk.
import type { stickEn } from './en.ts';

export const stickPt: Record<keyof typeof stickEn, string> = {
  'stick.title': '{atlas} sem conexão',
  'stick.lead':
    'Tudo o que há nesta pasta abre a partir do disco ou do pen drive em que está, sem conexão: documentos, leis, Estados, compromissos, práticas e tabelas, em português.',
  'stick.open': 'Abrir o atlas',
  'stick.has': 'O que há aqui',
  'stick.part': 'Parte',
  'stick.files': 'Arquivos',
  'stick.tables': 'Tabelas como arquivos (CSV e Excel)',
  'stick.shared': 'Estilos, consulta, licenças e esta página',
  'stick.lacks': 'O que não há aqui',
  'stick.lacks.search':
    'A busca nos textos. A caixa encontra documentos, leis, Estados, temas e termos pelo símbolo, número ou nome.',
  'stick.lacks.tools':
    'Os filtros, e as tabelas e imagens que se formam conforme a escolha. Tudo aquilo entre o que se escolhe está aqui.',
  'stick.lacks.files':
    'Os outros idiomas, os feeds de novidades e os arquivos para programas e gerenciadores de referências.',
  'stick.lacks.site': 'O site tem tudo isso:',
  'stick.edition': 'Edição e licença',
  'stick.notice': 'O que pertence a outros',
  'stick.licence': 'Licença do código',
  'stick.whole': 'Esta cópia está completa?',
  'stick.whole.ok': 'As {count} pastas desta cópia estão aqui. Se cada arquivo delas também está, FILES.txt informa.',
  'stick.whole.missing': 'Falta, ou foi copiado só em parte:',
  'stick.whole.count': 'A pasta tem {files} arquivos, {size} ao todo. Compare com o que o seu computador diz da pasta.',
  'stick.whole.list':
    '{list} traz cada arquivo com o seu SHA-256. Em um terminal aberto nesta pasta, isto verifica todos (Linux, macOS):',
  'stick.whole.again':
    'Se uma página não abrir ou faltar uma pasta, copie de novo a pasta inteira de onde a tiver. Enquanto isso, o que está aqui pode ser lido.',
  'stick.notPacked': '(fora desta cópia)',
  'stick.onSite':
    'Filtrar e escolher só é possível no site, não nesta cópia. Tudo aquilo entre o que se escolhe pode ser lido por inteiro:',
  'stick.onSite.address': 'No site:',
  'stick.search':
    'Nesta cópia não é possível buscar nos textos. A caixa encontra documentos, leis, Estados, temas e termos pelo símbolo, número ou nome; as listas levam a tudo:',
  'stick.search.address': 'Para buscar em todos os textos:',
  'stick.look.label': 'Consultar um símbolo, um número ou um nome',
  'stick.look.hint': 'Símbolo, número ou nome',
  'stick.look.button': 'Consultar',
  'stick.look.all': 'Tudo o que foi encontrado para “{query}”',
  'stick.look.found': 'Encontrado por símbolo, número ou nome',
  'stick.look.none': 'Nada do que há aqui tem esse símbolo, número ou nome.',
  'stick.look.lost':
    'O arquivo stick/look-up.js falta nesta cópia, por isso nada pode ser consultado. Copie-a de novo.',
};
