// Portuguese words of what helps a reader on: corrections, wrong addresses, help and the quick exit.

import type { HelpWords } from './en.ts';

export const helpPt: HelpWords = {
  'suggest.title': 'Sugerir uma correção',
  'suggest.lead':
    'A redação pode errar, e falta muita coisa. Diga onde, o quê e segundo qual fonte: a página já fica indicada.',
  'suggest.about': 'Sobre',
  'suggest.label': 'Complete este texto',
  'suggest.text':
    'Página: {address}\nSobre: {about}\n\nO que está errado ou falta:\n\n\nOnde se pode ver (lei e artigo, endereço da fonte):',
  'suggest.text.address': '(endereço da página)',
  'suggest.text.about': '(Estado, pergunta ou parágrafo)',
  'suggest.subject': 'Mandate Atlas, correção: {about}',
  'suggest.noscript': 'A página de onde você vem está na barra de endereços, depois de “page=”. Acrescente-a ao texto.',
  'suggest.send': 'Envie-o',
  'suggest.mail': 'Escrever um e-mail',
  'suggest.issue': 'Abrir o formulário de questões do projeto',
  'suggest.issue.text': 'O que você escreve ali é público.',
  'suggest.copy': 'Ou copie o texto e envie-o por outro meio.',
  'suggest.copy.only':
    'Esta cópia do site não indica nenhum endereço de sua redação. Copie o texto e envie-o a quem lhe deu o endereço do site.',
  'suggest.next': 'O que acontece depois',
  'suggest.next.text':
    'A redação compara o que você diz com a fonte e altera a ficha, ou a mantém e anota por quê. O que foi corrigido está em:',
};
