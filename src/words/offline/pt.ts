// Portuguese words of the page on reading without network.
import type { offlineEn } from './en.ts';

export const offlinePt: Record<keyof typeof offlineEn, string> = {
  'nav.offline': 'Ler sem conexão',
  'offline.lead': 'Guarde o atlas neste dispositivo para ler, pesquisar e comparar onde não houver conexão.',
  'offline.noscript': 'Para guardar páginas é preciso JavaScript. Sem ele, o site funciona apenas com conexão.',
  'offline.pack': 'Tudo em português',
  'offline.pack.text':
    'Um pacote contém todas as páginas neste idioma, a pesquisa, a comparação de Estados e o explorador de parágrafos. Não inclui os arquivos para baixar (tabelas, citações), os outros idiomas nem os textos oficiais de outros sites.',
  'offline.looking': 'Verificando o que está guardado…',
  'offline.none': 'Ainda não está neste dispositivo. A baixar: {bytes}. No dispositivo ocupa {stored}.',
  'offline.unknown': 'Não está neste dispositivo. Não há conexão; por isso não é possível consultar agora o tamanho.',
  'offline.loading': 'Baixando: {done} de {bytes}.',
  'offline.elsewhere': 'Outra aba ou janela está baixando o pacote. Esta página avisará quando estiver completo.',
  'offline.half': 'Baixado pela metade: {done} de {bytes} estão aqui. Continua de onde parou.',
  'offline.lost': 'A conexão caiu. {done} de {bytes} estão aqui. Continua de onde parou.',
  'offline.broken':
    'O que chegou por último estava danificado e foi descartado. {done} de {bytes} estão aqui. Tente de novo.',
  'offline.full':
    'O disco está cheio: faltam {need}. O navegador diz que este site usa {used} e pode usar {quota}. Libere espaço no dispositivo e continue.',
  'offline.newer':
    'Chegou uma edição mais nova antes que esta estivesse completa. É preciso baixar de novo: {bytes}; no dispositivo, {stored}.',
  'offline.whole': 'Tudo está neste dispositivo: {stored}, conteúdo de {date}.',
  'offline.whole.undated': 'Tudo está neste dispositivo: {stored}.',
  'offline.outdated':
    'O pacote deste dispositivo é de uma edição anterior; funciona até que a nova esteja completa. A baixar: {bytes}. No dispositivo ocupa {stored}.',
  'offline.load': 'Baixar o pacote',
  'offline.goOn': 'Continuar o download',
  'offline.update': 'Baixar a edição mais nova',
  'offline.stop': 'Parar',
  'offline.remove': 'Apagar o pacote',
  'offline.mayGo':
    'O navegador pode apagá-lo se faltar espaço no dispositivo. Ele o guarda com mais segurança se o site estiver instalado.',
  'offline.http':
    'Este endereço é http simples, e os navegadores só guardam páginas de https. Com conexão, o site funciona como sempre.',
  'offline.unsupported': 'Este navegador não consegue guardar páginas. Com conexão, o site funciona como sempre.',
  'offline.denied':
    'O navegador não permite que este site guarde nada: uma janela anônima ou uma configuração. Com conexão, o site funciona como sempre.',
  'offline.refused':
    'O navegador não pôde admitir o pequeno programa que responde sem conexão: {reason}. Com conexão, o site funciona como sempre.',
  'offline.off': 'Nada é guardado, como você escolheu. Com conexão, o site funciona como sempre.',
  'offline.allow': 'Voltar a guardar páginas',
  'offline.read': 'O que você leu',
  'offline.read.text':
    'As páginas que você abre são guardadas automaticamente, as últimas {count}. As que têm o link “{exit}” nunca são guardadas.',
  'offline.read.none': 'Nenhuma página foi guardada ainda.',
  'offline.read.count.one': '{count} página guardada',
  'offline.read.count.other': '{count} páginas guardadas',
  'offline.read.remove': 'Apagar as páginas lidas',
  'offline.others': 'Pacotes de outros idiomas',
  'offline.app': 'Como aplicativo',
  'offline.app.text':
    'O menu do navegador põe o atlas entre os seus aplicativos: “Instalar” ou “Adicionar à tela inicial”. É o mesmo site.',
  'offline.all': 'Apagar tudo',
  'offline.all.text':
    'Saem deste dispositivo os pacotes, as páginas lidas e o “worker”, o pequeno programa que responde sem conexão. Nada mais é guardado até que você o permita aqui.',
  'offline.all.done': 'Apagado. Deste site só restam as suas preferências.',
  'offline.space': 'Este site usa {used} neste dispositivo; o navegador lhe permite {quota}.',
};
