// Portuguese words of what is said while a text is shown in a second language.
import type { BesideWords } from './en.ts';

export const besidePt: BesideWords = {
  'beside.loading': '{language}: carregando…',
  'beside.shown': '{language}: exibido com cada parágrafo.',
  'beside.part': '{language}: exibido com {count} de {all} partes. As demais não constam.',
  'beside.none': '{language}: este texto ainda não está redigido neste idioma.',
  'beside.hidden': 'Exibido de novo em um só idioma.',
  'beside.failed': '{language}: o texto não chegou. Verifique a conexão.',
  'beside.offline':
    '{language}: não há rede, e o texto neste idioma não está neste dispositivo. Quando houver rede, baixe o pacote do idioma para ler sem ela.',
  'beside.pack': 'Pacote do idioma',
  'beside.retry': 'Tentar de novo',
};
