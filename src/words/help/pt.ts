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
  'suggest.subject': '{atlas}, correção: {about}',
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

  'guides.help.text': 'Lugares oficiais para quem precisa de ajuda, e como ler aqui sem deixar rastros.',
  'practice.help': 'Você precisa de ajuda?',
  'exit.leave': 'Sair desta página',
  'exit.keys': 'Ou aperte Esc três vezes.',
  'nav.help': 'Ajuda',
  'help.title': 'Ajuda',
  'help.lead':
    'Para quem é ou foi vítima de exploração, e para quem se preocupa com alguém. Este site fala de leis e promessas; não pode ajudar diretamente, e ninguém aqui lê um pedido de ajuda. Os lugares abaixo podem.',
  'help.now': 'Se você está em perigo',
  'help.now.safe': 'Sua segurança vem primeiro. Faça só o que puder fazer sem que descubram.',
  'help.now.emergency':
    'Ligue para o número de emergência do país onde está, ou vá aonde haja pessoas: um hospital, uma igreja, uma delegacia, se puder confiar nela.',
  'help.now.abroad':
    'No exterior, o consulado do seu país pode ajudar, mesmo se você estiver sem documentos. O serviço de migração de outro país talvez não seja o primeiro lugar a procurar.',
  'help.places': 'Páginas onde há ajuda',
  'help.places.lead':
    'Páginas de Estados e de organizações internacionais, e linhas de atendimento pagas por Estados. Cada uma delas, ou uma página oficial que a menciona, foi lida no dia indicado. Aqui não há números de telefone: eles mudam, e um número errado causa dano.',
  'help.places.others':
    'Dos demais Estados não se encontrou nenhuma página oficial que pudesse ser lida, e por isso nenhuma é indicada. Quem é responsável em cada Estado está em:',
  'help.read': 'Visto',
  'help.can': 'O que você pode fazer',
  'help.can.decide':
    'Você decide a quem conta, o quê e quando. O que fizeram com você não é culpa sua, mesmo que um dia você tenha concordado com algo.',
  'help.can.language': 'Você pode pedir para falar com alguém que fale a sua língua, e com uma mulher ou com um homem.',
  'help.can.other':
    'Se você se preocupa com outra pessoa: não enfrente ninguém nem faça perguntas onde outros possam ouvi-las.',
  'help.can.note': 'Anote o que viu, onde e quando, e conte-o em um dos lugares acima.',
  'help.traces': 'Ler sem deixar rastros',
  'help.traces.exit':
    '“Sair desta página”, no alto, ou Esc três vezes, abre outro site no lugar desta página: “Voltar” não traz de volta aqui. Sem JavaScript, é um link comum.',
  'help.traces.history':
    'O navegador ainda pode guardar a visita no histórico. Uma janela anônima (privada) não guarda nada; ou apague depois o histórico. O próprio site guarda o que você lê nas outras páginas, mas não esta: “Ler sem conexão”, no rodapé de cada página, apaga tudo isso.',
  'help.traces.device':
    'Se alguém controla seu telefone ou computador, use os de uma pessoa de confiança ou os de uma biblioteca.',
  'help.promised': 'O que os Estados lhe prometeram',
  'help.promised.text':
    'Os Estados prometeram assistência, proteção e que as vítimas não sejam punidas pelo que foram obrigadas a fazer. O que cada um transformou em lei está aqui:',
  'help.campaigns': 'Campanhas que informam o público, na medida em que as fontes as mencionam:',

  'lessons.title': 'Cinco lições',
  'lessons.lead':
    'Encontrar, ler, citar, seguir, comparar: uma hora com o atlas. O que você fez fica só no seu navegador.',
  'lessons.right': 'Certo.',
  'lessons.wrong': 'Ainda não. Olhe de novo ou abra a solução.',
  'lessons.unkept': 'Seu navegador não guarda nada aqui; isto dura até você sair da página.',
  'lessons.done': '{done} de {all} lições feitas.',
  'lessons.check': 'Conferir',
  'lessons.solution': 'Solução',
  'lessons.print': 'Imprimir',
  'lessons.find': 'Encontrar',
  'lessons.find.task': 'Busque 2348, abra a resolução que tem esse número e veja sua data.',
  'lessons.find.place': 'Busca',
  'lessons.find.question': 'Em que ano foi adotada?',
  'lessons.read': 'Ler',
  'lessons.read.task': 'Leia o parágrafo 3.d. Ao lado do verbo está a sua força, de 1 a 5.',
  'lessons.read.place': 'Parágrafo 3.d',
  'lessons.read.question': 'Que força tem o verbo?',
  'lessons.cite': 'Citar',
  'lessons.cite.task': 'Abra o menu ao lado do parágrafo 3.d, escolha um estilo e copie a citação.',
  'lessons.cite.place': 'Parágrafo 3.d',
  'lessons.cite.question': 'Cole aqui a citação',
  'lessons.trace': 'Seguir',
  'lessons.trace.task': 'Abra o compromisso de ratificar o Protocolo de Palermo e veja seu primeiro passo.',
  'lessons.trace.place': 'O compromisso',
  'lessons.trace.question': 'Em que ano foi prometido pela primeira vez?',
  'lessons.compare': 'Comparar',
  'lessons.compare.task': 'Ponha a Argentina ao lado do México na não punição das vítimas.',
  'lessons.compare.place': 'A comparação',
  'lessons.compare.question': 'O que responde a Argentina: sim, parcial, não ou não consta?',
  'lessons.teacher': 'Para docentes',
  'lessons.teacher.text':
    'Faça os estudantes trabalharem em duplas, quinze minutos por lição, e peça as cinco respostas com o endereço de cada página. Impressa, esta página traz as soluções abertas.',
  'lessons.teacher.marks':
    'Uma boa resposta indica o parágrafo ou o artigo, não só a página, e diz onde o atlas tem um espaço em branco: “não consta” não é “não”.',
};
