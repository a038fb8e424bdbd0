// What tables and columns of the data mean, under the English texts of their declarations.
import type { Meanings } from './tell-meaning.ts';

export const meaningsPt: Meanings = {
  'A resolution, conclusions of a meeting, treaty, report or law':
    'Uma resolução, as conclusões de uma reunião, um tratado, um relatório ou uma lei',
  'Count rows. Laws are works too: they stand here and, with what only laws have, in `laws`; never add the two. Most works are held in part: read `complete` before saying that a work does not have something.':
    'Conte linhas. As leis também são documentos: estão aqui e, com o que só as leis têm, em `laws`; nunca some as duas tabelas. A maioria dos documentos está registrada em parte: leia `complete` antes de dizer que um documento não contém algo.',
  'Permanent id': 'Identificador permanente',
  'Permanent address of the record': 'Endereço permanente do registro',
  'Part of the atlas in which it stands': 'Parte do atlas em que está',
  'What it is: resolution, declaration, protocol, statute, code …':
    'O que é: resolução, declaração, protocolo, lei, código …',
  'Official symbol as printed; empty if none is known':
    'Símbolo oficial tal como está impresso; vazio se nenhum é conhecido',
  'Every other mark that it is known by': 'Todo outro símbolo pelo qual é conhecido',
  'Title: the English one, else the first of Spanish, Portuguese, French, else ours; empty if not known':
    'Título: o inglês; senão, o primeiro entre espanhol, português e francês; senão, o nosso; vazio se não é conhecido',
  'Official title where it was seen, in English': 'Título oficial, se foi visto, em inglês',
  'Official title where it was seen, in Spanish': 'Título oficial, se foi visto, em espanhol',
  'Official title where it was seen, in Portuguese': 'Título oficial, se foi visto, em português',
  'Official title where it was seen, in French': 'Título oficial, se foi visto, em francês',
  'What links call it, given by the editors: no official title, in English':
    'Nome não oficial que os links lhe dão, posto pelos editores, em inglês',
  'What links call it, given by the editors: no official title, in Spanish':
    'Nome não oficial que os links lhe dão, posto pelos editores, em espanhol',
  'What links call it, given by the editors: no official title, in Portuguese':
    'Nome não oficial que os links lhe dão, posto pelos editores, em português',
  'What links call it, given by the editors: no official title, in French':
    'Nome não oficial que os links lhe dão, posto pelos editores, em francês',
  'Language of summary and digests: ISO 639-1': 'Idioma do resumo e das sínteses: ISO 639-1',
  'Body that adopted or issued it': 'Órgão que o aprovou ou publicou',
  'Author as printed, where it says more than the body': 'Autor tal como está impresso, se diz mais do que o órgão',
  'Date of adoption or issue': 'Data de aprovação ou publicação',
  'Entry into force': 'Entrada em vigor',
  'Standing of the text; of a law see `legal_force` in `laws`':
    'Situação do texto; a de uma lei está em `legal_force` de `laws`',
  'Session or meeting, in words': 'Período de sessões ou reunião, em palavras',
  'Place of adoption': 'Lugar de aprovação',
  'Meeting to which it belongs': 'Reunião a que pertence',
  'What it is to that meeting': 'O que é para essa reunião',
  'Dates of amendment': 'Datas de emenda ou alteração',
  'Years that a plan covers': 'Anos que um plano abrange',
  'Series in which the text is printed': 'Série em que o texto está impresso',
  'Where the text itself can be read; empty if no address is recorded':
    'Onde se pode ler o próprio texto; vazio se não consta nenhum endereço',
  'Kind of that address': 'Tipo desse endereço',
  'Whether every provision of the source is held here; nothing follows from an absence in a work where it is false':
    'Se todas as disposições da fonte estão registradas aqui; de uma ausência em um documento em que é false nada se deduz',
  'Provisions held here': 'Disposições registradas aqui',
  'Provisions that the source has; empty if not counted': 'Disposições que a fonte tem; vazio se não foram contadas',
  'Whose numbers the provisions carry': 'De quem são os números que as disposições trazem',
  'How the numbers came about': 'Como surgiram os números',
  'What it is about, in the editors’ own words; unofficial': 'De que trata, nas palavras dos editores; não oficial',
  'What the reader should know of the text': 'O que convém saber do texto',
  'Further notes of the editors': 'Outras notas dos editores',
  'What could not be found': 'O que não se pôde encontrar',
  'Organisations that signed it, each with the code of its state in brackets':
    'Organizações que o assinaram, cada uma com o código do seu Estado entre parênteses',
  'States that handed in reports': 'Estados que apresentaram relatórios',
  'Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'Fonte principal: um endereço web, ou document:<work_id> se é um documento registrado aqui e lido por inteiro; vazio se não consta nenhuma',
  'issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'issuer: quem fez o texto ou o conserva oficialmente; copy: uma réplica; press: a imprensa; secondary: o que outros dizem dele; generated: um resumo feito por máquina',
  'How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'Grau de certeza dos fatos da linha. high: um texto oficial ou duas fontes independentes; medium: uma fonte secundária; low: não foi visto; vazio: nada consta',
  'Day on which the main source was read': 'Dia em que a fonte principal foi lida',
  'Date that the main source itself gives for its facts; empty where it gives none':
    'Data que a própria fonte principal dá aos seus fatos; vazio se não dá nenhuma',
  provisions: 'disposições',
  'A paragraph, recommendation or article of a work, told in the editors’ own words':
    'Um parágrafo, uma recomendação ou um artigo de um documento, contado nas palavras dos editores',
  'Count rows, each once. Articles of laws are among them. Proposals are no commitments: count mandates by `is_mandate`. What is not here may still stand in the source: see `complete` in `works`.':
    'Conte linhas, cada uma uma só vez. Entre elas estão os artigos das leis. As propostas não são compromissos: conte os mandatos por `is_mandate`. O que não está aqui pode estar na fonte: veja `complete` em `works`.',
  'Permanent id: work_id#n': 'Identificador permanente: work_id#n',
  'Work in which it stands': 'Documento em que está',
  'Number, and anchor on the page of its work': 'Número, e âncora na página do seu documento',
  'Number as printed, where it cannot be read off n': 'Número tal como está impresso, se não se pode deduzir de n',
  'Earlier numbers, which stay as anchors': 'Números anteriores, que se mantêm como âncoras',
  'Place in the work, from 1': 'Lugar no documento, a partir de 1',
  'Heading under which it stands; empty if none': 'Título sob o qual está; vazio se não há nenhum',
  'Whether the number is the editors’, not printed in the official text':
    'Se o número é dos editores e não está impresso no texto oficial',
  'What it does': 'O que faz',
  'Whether it is a mandate: a mandating verb with an addressee, no proposal and no mere reproduction':
    'Se é um mandato: um verbo de mandato com um destinatário, que não é uma proposta nem uma mera reprodução',
  'Who is asked to act; empty if nobody is': 'A quem se pede que aja; vazio se não se pede a ninguém',
  'What it is about': 'De que trata',
  'Official terms of art as printed': 'Termos oficiais tal como estão impressos',
  'Language of each of the terms: ISO 639-1': 'Idioma de cada um dos termos: ISO 639-1',
  'Latest day, month or year that the text gives': 'Último dia, mês ou ano que o texto dá',
  'ISO 8601 duration between two occurrences': 'Duração ISO 8601 entre uma vez e a seguinte',
  'The time in plain words; empty where the text gives none':
    'O prazo em palavras simples; vazio se o texto não dá nenhum',
  'States or bodies that proposed it: a proposal': 'Estados ou órgãos que a propuseram: é uma proposta',
  'Questions of national law that it asks for, or answers':
    'Perguntas à legislação nacional que pede resolver, ou que responde',
  'Date or period of a reported activity': 'Data ou período de uma atividade relatada',
  'Place of a reported activity': 'Lugar de uma atividade relatada',
  'What it says, in the editors’ own words; unofficial. In the language of the work':
    'O que diz, nas palavras dos editores; não oficial. No idioma do documento',
  'How the fact is known, in a line': 'Como se conhece o fato, em uma linha',
  'Commitments in whose thread it stands': 'Compromissos em cujo fio está',
  'Records and provisions with which it is joined by a relation, whichever side acts; the relations themselves stand in `relations`':
    'Registros e disposições a que a une uma relação, qualquer que seja o lado que age; as próprias relações estão em `relations`',
  'One record acts on another: recalls, renews, amends, implements …':
    'Um registro age sobre outro: recorda, renova, emenda, aplica …',
  'Count rows. Each relation is written once, on the acting side; `inverse` names it as seen from the other, so never count both. No row is not “no relation”: most works are held in part.':
    'Conte linhas. Cada relação é escrita uma vez, do lado que age; `inverse` a nomeia vista do outro, por isso nunca conte ambas. Não haver linha não é “nenhuma relação”: a maioria dos documentos está registrada em parte.',
  'from_id, predicate and to_id, in this order; with a number where they occur again':
    'from_id, predicate e to_id, nesta ordem; com um número se se repetem',
  'What the acting side does to the other': 'O que o lado que age faz ao outro',
  'The same as seen from the other side': 'O mesmo visto do outro lado',
  'Acting side: work_id, provision_id, practice_id or meeting_id':
    'Lado que age: work_id, provision_id, practice_id ou meeting_id',
  'Its permanent address': 'O seu endereço permanente',
  'Id of the work on this side, of a provision that of its work; empty if the side is none':
    'Identificador do documento deste lado; de uma disposição, o do seu documento; vazio se o lado não é nem um nem outra',
  'Id of the provision on this side; empty if the side is a whole record':
    'Identificador da disposição deste lado; vazio se o lado é um registro inteiro',
  'Id of the practice on this side, of a provision that of its work; empty if the side is none':
    'Identificador da prática deste lado; de uma disposição, o da sua prática; vazio se o lado não é nem uma nem outra',
  'Other side: work_id, provision_id, practice_id or meeting_id':
    'O outro lado: work_id, provision_id, practice_id ou meeting_id',
  'Id of the meeting on this side, of a provision that of its work; empty if the side is none':
    'Identificador da reunião deste lado; de uma disposição, o da sua reunião; vazio se o lado não é nem uma nem outra',
  'The relation in a line': 'A relação em uma linha',
  'Where the relation was seen; empty: in the sources of the acting side':
    'Onde a relação foi vista; vazio: nas fontes do lado que age',
  'How sure it is, where it has a source of its own; empty: as sure as the acting side':
    'O seu grau de certeza, se tem uma fonte própria; vazio: o mesmo do lado que age',
  'A state of the Americas': 'Um Estado das Américas',
  'Always 35 rows. The four counts of answers add up to all questions of the checklist; a question that is not recorded is no “no”.':
    'Sempre 35 linhas. As quatro contagens de respostas somam todas as perguntas da lista; uma pergunta que não consta não é um “não”.',
  'ISO 3166-1 alpha-2, lower case': 'ISO 3166-1 alfa-2, em minúsculas',
  'Short name, in English': 'Nome curto, em inglês',
  'Short name, in Spanish': 'Nome curto, em espanhol',
  'Short name, in Portuguese': 'Nome curto, em português',
  'Short name, in French': 'Nome curto, em francês',
  'Official name, in English': 'Nome oficial, em inglês',
  'Official name, in Spanish': 'Nome oficial, em espanhol',
  'Official name, in Portuguese': 'Nome oficial, em português',
  'Official name, in French': 'Nome oficial, em francês',
  'Groups of states to which it belongs, in English': 'Grupos de Estados a que pertence, em inglês',
  'Whether it is a member of the OAS': 'Se é membro da OEA',
  'Member since; empty if not recorded': 'Membro desde; vazio se não consta',
  'No longer a member from this day': 'Desde este dia não é mais membro',
  'What the reader should know of that': 'O que convém saber disso',
  'Laws of the state that are held here': 'Leis do Estado registradas aqui',
  'Questions of the checklist that its law answers with “yes” today':
    'Perguntas da lista que a sua legislação responde hoje com “yes”',
  'Questions of the checklist that its law answers with “partial” today':
    'Perguntas da lista que a sua legislação responde hoje com “partial”',
  'Questions of the checklist that its law answers with “no” today':
    'Perguntas da lista que a sua legislação responde hoje com “no”',
  'Questions of the checklist that its law answers with “not-recorded” today':
    'Perguntas da lista que a sua legislação responde hoje com “not-recorded”',
  'Least prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisão mínima do tipo básico, na unidade de `penalty_unit`; vazio se nenhuma é fixada ou nenhuma consta, ou se é perpétua',
  'Whether the least term is for life; empty where no penalty is recorded':
    'Se a pena mínima é perpétua; vazio se não consta nenhuma pena',
  'Greatest prison term of the basic offence, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisão máxima do tipo básico, na unidade de `penalty_unit`; vazio se nenhuma é fixada ou nenhuma consta, ou se é perpétua',
  'Whether the greatest term is for life; empty where no penalty is recorded':
    'Se a pena máxima é perpétua; vazio se não consta nenhuma pena',
  'Unit of both terms': 'Unidade das duas penas',
  'Law that sets it': 'Lei que a fixa',
  'Article that sets it': 'Artigo que a fixa',
  'What the reader should know of the penalty': 'O que convém saber da pena',
  'What of it could not be found': 'O que dela não se pôde encontrar',
  'Meetings that it hosted': 'Reuniões que sediou',
  'Of the penalty. Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded':
    'Da pena. Fonte principal: um endereço web, ou document:<work_id> se é um documento registrado aqui e lido por inteiro; vazio se não consta nenhuma',
  'Of the penalty. issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary':
    'Da pena. issuer: quem fez o texto ou o conserva oficialmente; copy: uma réplica; press: a imprensa; secondary: o que outros dizem dele; generated: um resumo feito por máquina',
  'Of the penalty. How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded':
    'Da pena. Grau de certeza dos fatos da linha. high: um texto oficial ou duas fontes independentes; medium: uma fonte secundária; low: não foi visto; vazio: nada consta',
  'Of the penalty. Day on which the main source was read': 'Da pena. Dia em que a fonte principal foi lida',
  'Of the penalty. Date that the main source itself gives for its facts; empty where it gives none':
    'Da pena. Data que a própria fonte principal dá aos seus fatos; vazio se não dá nenhuma',
  laws: 'leis',
  questions: 'perguntas',
  'as penalty_unit says': 'conforme penalty_unit',
  'A question put to national law': 'Uma pergunta que se faz à legislação nacional',
  'Count rows where `in_checklist` is true: only these are in the counts of the site.':
    'Conte as linhas em que `in_checklist` é true: só estas entram nas contagens do site.',
  'The question in plain words, in English': 'A pergunta em palavras simples, em inglês',
  'The question in plain words, in Spanish': 'A pergunta em palavras simples, em espanhol',
  'The question in plain words, in Portuguese': 'A pergunta em palavras simples, em português',
  'The question in plain words, in French': 'A pergunta em palavras simples, em francês',
  'Why it matters, in English': 'Por que importa, em inglês',
  'Why it matters, in Spanish': 'Por que importa, em espanhol',
  'Why it matters, in Portuguese': 'Por que importa, em português',
  'Why it matters, in French': 'Por que importa, em francês',
  'Whether it is one of the checklist': 'Se é uma das da lista de perguntas',
  'Group of the checklist in which it stands': 'Grupo da lista em que está',
  'Provisions of mandates and treaties that ask for it': 'Disposições de mandatos e tratados que a pedem',
  'What counts as yes, in English': 'O que conta como “sim”, em inglês',
  'What counts as yes, in Spanish': 'O que conta como “sim”, em espanhol',
  'What counts as yes, in Portuguese': 'O que conta como “sim”, em português',
  'What counts as yes, in French': 'O que conta como “sim”, em francês',
  'What counts as partial, in English': 'O que conta como “em parte”, em inglês',
  'What counts as partial, in Spanish': 'O que conta como “em parte”, em espanhol',
  'What counts as partial, in Portuguese': 'O que conta como “em parte”, em português',
  'What counts as partial, in French': 'O que conta como “em parte”, em francês',
  'What counts as no, in English': 'O que conta como “não”, em inglês',
  'What counts as no, in Spanish': 'O que conta como “não”, em espanhol',
  'What counts as no, in Portuguese': 'O que conta como “não”, em português',
  'What counts as no, in French': 'O que conta como “não”, em francês',
  'What does not count, in English': 'O que não conta, em inglês',
  'What does not count, in Spanish': 'O que não conta, em espanhol',
  'What does not count, in Portuguese': 'O que não conta, em português',
  'What does not count, in French': 'O que não conta, em francês',
  'What the law of one state answers to one question': 'O que a legislação de um Estado responde a uma pergunta',
  'One row for each state and question, blanks too. Count states by `answer_now`, within `in_checklist`; the four answers add up to all states. not-recorded says that nothing was found, never no: leave it out of the denominator.':
    'Uma linha por Estado e pergunta, também as que ficam em branco. Conte os Estados por `answer_now`, dentro de `in_checklist`; as quatro respostas somam todos os Estados. not-recorded diz que nada foi encontrado, nunca que não: deixe-o fora do denominador.',
  'state/question': 'Estado/pergunta',
  'Address of the answer on the page of its state': 'Endereço da resposta na página do seu Estado',
  'State whose law answers': 'Estado cuja legislação responde',
  'Question that it answers': 'Pergunta a que responde',
  'Whether the question is one of the checklist; others are in no count of the site':
    'Se a pergunta é uma das da lista; as demais não entram em nenhuma contagem do site',
  'The answer as recorded; `no` rests on a source that says so or on the full text':
    'A resposta tal como consta; `no` apoia-se em uma fonte que o diz ou no texto completo',
  'The answer today: not-recorded once it has ended': 'A resposta de hoje: not-recorded quando já terminou',
  'Law that answers': 'Lei que responde',
  'Articles of that law; empty for the law as a whole': 'Artigos dessa lei; vazio se é a lei no seu conjunto',
  'Further laws that answer as a whole or by an article': 'Outras leis que respondem no seu conjunto ou por um artigo',
  'Articles of those laws': 'Artigos dessas leis',
  'Where else it stands: a plan, a body, a ruling, a law not held':
    'Onde mais está: um plano, um órgão, uma decisão judicial, uma lei não registrada aqui',
  'Day from which it holds; empty if not recorded': 'Dia desde o qual vale; vazio se não consta',
  'What `since` is the day of': 'De que é o dia de `since`',
  'Day from which it no longer holds': 'Dia desde o qual não vale mais',
  'What ended it': 'O que lhe pôs fim',
  'What the reader should know of it': 'O que convém saber dela',
  'What was corrected and why': 'O que foi corrigido e por quê',
  'A law, code, decree, plan or constitution of one state':
    'Uma lei, um código, um decreto, um plano ou uma constituição de um Estado',
  'Count rows. Each row is the row of `works` with the same id, once more with what only laws have. A state without a law here is not a state without law.':
    'Conte linhas. Cada linha é a de `works` com o mesmo identificador, outra vez, com o que só as leis têm. Um Estado sem nenhuma lei aqui não é um Estado sem lei.',
  'Permanent id, the same as in `works`': 'Identificador permanente, o mesmo que em `works`',
  'State whose law it is': 'Estado a que a lei pertence',
  'How it is cited': 'Como é citada',
  'Every other way in which people write it': 'Todo outro modo como é escrita',
  'Title as in `works`': 'Título como em `works`',
  'The editors’ English rendering of the title': 'A tradução do título para o inglês feita pelos editores',
  'Official title in a language other than the four': 'Título oficial em um idioma que não é um dos quatro',
  'Its language: ISO 639-1': 'O seu idioma: ISO 639-1',
  'What it is': 'O que é',
  'Date of adoption': 'Data de aprovação',
  'Date of publication': 'Data de publicação',
  'Whether it is in force': 'Se está em vigor',
  'Whether every article is held here': 'Se todos os artigos estão registrados aqui',
  'Articles held here': 'Artigos registrados aqui',
  articles: 'artigos',
  'An article or section of a law, told in the editors’ own words':
    'Um artigo ou uma seção de uma lei, contado nas palavras dos editores',
  'Count rows. Each row is the row of `provisions` with the same id, once more with its days and penalty. Of most laws only the articles that answer a question are held.':
    'Conte linhas. Cada linha é a de `provisions` com o mesmo identificador, outra vez, com os seus dias e a sua pena. Da maioria das leis só estão registrados os artigos que respondem a uma pergunta.',
  'Permanent id, the same as in `provisions`': 'Identificador permanente, o mesmo que em `provisions`',
  'Law in which it stands': 'Lei em que está',
  'Number, and anchor on the page of its law': 'Número, e âncora na página da sua lei',
  'What it says, in the editors’ own words; unofficial': 'O que diz, nas palavras dos editores; não oficial',
  'Questions of national law that it answers': 'Perguntas à legislação nacional a que responde',
  'Least prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisão mínima do artigo, na unidade de `penalty_unit`; vazio se nenhuma é fixada ou nenhuma consta, ou se é perpétua',
  'Greatest prison term of the article, in the unit of `penalty_unit`; empty where none is set or recorded, or where it is for life':
    'Pena de prisão máxima do artigo, na unidade de `penalty_unit`; vazio se nenhuma é fixada ou nenhuma consta, ou se é perpétua',
  'What the terms of the penalty leave out': 'O que a duração da pena não diz',
  'Day from which it says this; empty if not recorded': 'Dia desde o qual diz isto; vazio se não consta',
  'Day from which it no longer says it': 'Dia desde o qual não o diz mais',
  'Whether `since` is the article’s own day or that of its law; empty where neither is recorded':
    'Se `since` é o dia próprio do artigo ou o da sua lei; vazio se não consta nenhum dos dois',
  'work_id of the law that gave the wording, or the source of the days':
    'work_id da lei que deu a redação, ou a fonte dos dias',
  'What one state did under one treaty': 'O que um Estado fez em relação a um tratado',
  'One row for each state and treaty. Bound are ratification, accession and succession. none: no binding action in the list consulted, as of its day; to-verify is counted nowhere; not-recorded is no “none”.':
    'Uma linha por Estado e tratado. Obrigam a ratificação, a adesão e a sucessão. none: nenhum ato que obrigue na lista consultada, no dia dela; to-verify não é contado em nenhum lugar; not-recorded não é “none”.',
  'state/treaty': 'Estado/tratado',
  'Address of the treaties on the page of the state': 'Endereço dos tratados na página do Estado',
  State: 'Estado',
  Treaty: 'Tratado',
  'Permanent address of the treaty': 'Endereço permanente do tratado',
  'What the state did': 'O que o Estado fez',
  'Day of signature; empty if none or not recorded': 'Dia da assinatura; vazio se não houve ou não consta',
  'Day of the deposit, or of the succession': 'Dia do depósito, ou da sucessão',
  'National act that approved it, as printed': 'Ato nacional que o aprovou, tal como está impresso',
  'Its date': 'A sua data',
  'Reservation or declaration, in the editors’ words; empty: none is recorded':
    'Reserva ou declaração, nas palavras dos editores; vazio: não consta nenhuma',
  'A national plan of one state': 'Um plano nacional de um Estado',
  'Count rows. A state without a row has no plan recorded here, which is no “none”.':
    'Conte linhas. De um Estado sem linha não consta aqui nenhum plano, o que não é “nenhum”.',
  'state/place in the list of the state': 'Estado/lugar na lista do Estado',
  'Address of the plans on the page of the state': 'Endereço dos planos na página do Estado',
  'State whose plan it is': 'Estado a que o plano pertence',
  'Title as printed': 'Título tal como está impresso',
  'Language of the title: ISO 639-1': 'Idioma do título: ISO 639-1',
  'Start; empty if not recorded': 'Começo; vazio se não consta',
  'End; empty if not recorded': 'Fim; vazio se não consta',
  'The authority of one state that coordinates its work on the subject of the atlas':
    'A autoridade de um Estado que coordena o seu trabalho sobre o tema do atlas',
  'One row a state. Count those with a `name`; a state without one has none recorded here, which is no “none”.':
    'Uma linha por Estado. Conte as que têm `name`; de um Estado sem nome não consta aqui nenhuma autoridade, o que não é “nenhuma”.',
  'Address of the authority on the page of its state': 'Endereço da autoridade na página do seu Estado',
  'Name as printed; empty if not recorded': 'Nome tal como está impresso; vazio se não consta',
  'Language of the name: ISO 639-1': 'Idioma do nome: ISO 639-1',
  'What it does; empty if not recorded': 'O que faz; vazio se não consta',
  'A promise, with the paragraphs that state and change it over the years':
    'Uma promessa, com os parágrafos que a enunciam e a mudam ao longo dos anos',
  'Count rows. Its paragraphs stand in `steps`. That a promise was dropped is said only between two works held whole; else it is not known.':
    'Conte linhas. Os seus parágrafos estão em `steps`. Que uma promessa foi abandonada só se diz entre dois documentos registrados por completo; de outro modo não se sabe.',
  'What was promised, in one line, in English': 'O que se prometeu, em uma linha, em inglês',
  'What was promised, in one line, in Spanish': 'O que se prometeu, em uma linha, em espanhol',
  'What was promised, in one line, in Portuguese': 'O que se prometeu, em uma linha, em português',
  'What was promised, in one line, in French': 'O que se prometeu, em uma linha, em francês',
  'What it is about; it is listed under the first': 'De que temas trata; é listado sob o primeiro',
  'Paragraphs of the thread': 'Parágrafos do fio',
  'Questions of national law that show what came of it':
    'Perguntas à legislação nacional que mostram o que resultou dele',
  'Treaties by which being bound shows it': 'Tratados dos quais ser parte o mostra',
  'Practices that carry it out': 'Práticas que o põem em prática',
  'Indicators that measure it': 'Indicadores que o medem',
  'Paragraphs that report an activity which carries it out':
    'Parágrafos que relatam uma atividade que o põe em prática',
  'How each of these carries it out': 'Como cada uma destas o põe em prática',
  'How the promise moved': 'Como a promessa evoluiu',
  'What the atlas cannot tell of it': 'O que o atlas não pode dizer dele',
  steps: 'passos',
  'One paragraph in the thread of a commitment': 'Um parágrafo no fio de um compromisso',
  'Count rows; a paragraph that stands in two threads has two. `states` opens a thread, so the threads are counted in `commitments`. Between the steps other texts may stand that are not held.':
    'Conte linhas; um parágrafo que está em dois fios tem duas. `states` abre um fio, por isso os fios são contados em `commitments`. Entre os passos pode haver outros textos não registrados aqui.',
  'commitment_id/position': 'commitment_id/posição',
  'Commitment to which it belongs': 'Compromisso a que pertence',
  'Place in the thread, from 1': 'Lugar no fio, a partir de 1',
  'What the paragraph does to the promise': 'O que o parágrafo faz à promessa',
  'Work in which the paragraph stands': 'Documento em que está o parágrafo',
  'The paragraph; empty for `drops`, which names the whole later work':
    'O parágrafo; vazio para `drops`, que nomeia todo o documento posterior',
  'Permanent address of the paragraph or work': 'Endereço permanente do parágrafo ou do documento',
  'Date of the work': 'Data do documento',
  'Earlier step with which it is compared; empty for the first':
    'Passo anterior com o qual é comparado; vazio para o primeiro',
  'What the paragraph adds or changes': 'O que o parágrafo acrescenta ou muda',
  'Why a step with a far weaker verb renews all the same':
    'Por que um passo com um verbo muito mais fraco renova mesmo assim',
  'What became of one recommendation of civil society': 'O que foi feito de uma recomendação da sociedade civil',
  'Count rows by `verdict`. not-found: in none of the texts held here, most of which are held in part; never “not taken up”.':
    'Conte linhas por `verdict`. not-found: em nenhum dos textos registrados aqui, a maioria em parte; nunca “não retomada”.',
  'Provision that recommends': 'Disposição que recomenda',
  'Work that recommends': 'Documento que recomenda',
  'What the later texts held here show': 'O que mostram os textos posteriores registrados aqui',
  'Later paragraphs that take it up': 'Parágrafos posteriores que a retomam',
  'What each of these takes up': 'O que cada um destes retoma',
  'Commitments to which it belongs': 'Compromissos a que pertence',
  'Why the verdict is given': 'Por que se dá o veredito',
  'Day on which the later texts were read': 'Dia em que os textos posteriores foram lidos',
  'Who does what where, what came of it, and where it falls short':
    'Quem faz o quê e onde, o que resultou disso e em que fica aquém',
  'Count rows; one with several states is one. A state that none names is not a state without practice.':
    'Conte linhas; uma prática de vários Estados é uma só. Um Estado que nenhuma nomeia não é um Estado sem práticas.',
  'Name where it was seen; the English one may be ours, in English':
    'Nome, se foi visto; o inglês pode ser nosso, em inglês',
  'Name where it was seen; the English one may be ours, in Spanish':
    'Nome, se foi visto; o inglês pode ser nosso, em espanhol',
  'Name where it was seen; the English one may be ours, in Portuguese':
    'Nome, se foi visto; o inglês pode ser nosso, em português',
  'Name where it was seen; the English one may be ours, in French':
    'Nome, se foi visto; o inglês pode ser nosso, em francês',
  'What links call it, given by the editors, in English': 'Nome que os links lhe dão, posto pelos editores, em inglês',
  'What links call it, given by the editors, in Spanish':
    'Nome que os links lhe dão, posto pelos editores, em espanhol',
  'What links call it, given by the editors, in Portuguese':
    'Nome que os links lhe dão, posto pelos editores, em português',
  'What links call it, given by the editors, in French': 'Nome que os links lhe dão, posto pelos editores, em francês',
  'States where it is carried out; empty if none is named': 'Estados em que é realizada; vazio se nenhum é nomeado',
  Reach: 'Alcance',
  'Who carries it out': 'Quem a realiza',
  'End; empty if it goes on or if not recorded': 'Fim; vazio se continua ou se não consta',
  'Whether it is recorded to go on; empty where neither that nor an end is recorded':
    'Se consta que continua; vazio se não consta nem isso nem um fim',
  'Questions of national law that it bears on': 'Perguntas à legislação nacional a que diz respeito',
  'Works and provisions that it carries out': 'Documentos e disposições que põe em prática',
  'What was done': 'O que foi feito',
  'Results and figures, the source of each in angle brackets; without one it is the editors’ reading':
    'Resultados e números, a fonte de cada um entre colchetes angulares; sem fonte é a leitura dos editores',
  'What it does not do, or what is said against it, likewise':
    'O que não faz, ou o que se diz contra ela, do mesmo modo',
  'What can be measured of the promises': 'O que se pode medir das promessas',
  'Count rows. The shares that the atlas computes stand in `shares`; most indicators have none.':
    'Conte linhas. As proporções que o atlas calcula estão em `shares`; a maioria dos indicadores não tem nenhuma.',
  'Name, in English': 'Nome, em inglês',
  'Name, in Spanish': 'Nome, em espanhol',
  'Name, in Portuguese': 'Nome, em português',
  'Name, in French': 'Nome, em francês',
  'What is measured, and of whom': 'O que se mede, e de quem',
  'What it measures': 'O que mede',
  'Field of action': 'Campo de ação',
  'Unit of the figure, in English': 'Unidade do número, em inglês',
  'Unit of the figure, in Spanish': 'Unidade do número, em espanhol',
  'Unit of the figure, in Portuguese': 'Unidade do número, em português',
  'Unit of the figure, in French': 'Unidade do número, em francês',
  'Id of the framework from which it is taken': 'Identificador do marco de que é tirado',
  'Its name, in English': 'O seu nome, em inglês',
  'By what the figure is told apart': 'Segundo o que o número é desagregado',
  'Latest day on which a fact was checked that its shares rest on; empty if the atlas computes none':
    'Último dia em que se verificou um fato em que se apoiam as suas proporções; vazio se o atlas não calcula nenhuma',
  'How many states fulfil one indicator, of a treaty where it is about one':
    'Quantos Estados cumprem um indicador, de um tratado se o indicador se refere a um',
  'The share is numerator ÷ denominator. The denominator leaves the blanks out: they count neither for nor against. Give it beside the share.':
    'A proporção é numerador ÷ denominador. O denominador deixa de fora os que ficam em branco: não contam a favor nem contra. Indique-o junto da proporção.',
  'indicator, or indicator/treaty': 'indicador, ou indicador/tratado',
  'Permanent address of the indicator': 'Endereço permanente do indicador',
  Indicator: 'Indicador',
  'Treaty, where the share is about one': 'Tratado, se a proporção se refere a um',
  'States that fulfil it whole': 'Estados que o cumprem por inteiro',
  'States that fulfil it in part; not in the numerator': 'Estados que o cumprem em parte; não estão no numerador',
  'States of which an answer is recorded: all less the blanks':
    'Estados dos quais consta uma resposta: todos menos os que ficam em branco',
  'States of which none is recorded': 'Estados dos quais não consta nenhuma',
  'All states': 'Todos os Estados',
  states: 'Estados',
  'A meeting that works convene, come out of or report on':
    'Uma reunião que os documentos convocam, da qual resultam ou sobre a qual informam',
  'Count rows. A meeting without `dates` is one whose days are not recorded, or that has not been held.':
    'Conte linhas. Uma reunião sem `dates` é uma cujos dias não constam ou que não foi realizada.',
  'Number in its series; empty if it has none': 'Número na sua série; vazio se não tem nenhum',
  'Date, or two with a slash for a period; empty if not recorded':
    'Data, ou duas com uma barra se é um período; vazio se não consta',
  'Dates for which it was first convened': 'Datas para as quais foi convocada primeiro',
  'City and state; empty if not recorded': 'Cidade e Estado; vazio se não consta',
  'Host; empty if not recorded': 'Anfitrião; vazio se não consta',
  'Body whose meeting it is': 'Órgão a que a reunião pertence',
  'Who took part, in words; empty if not recorded': 'Quem participou, em palavras; vazio se não consta',
  'Who led it, in words; empty if not recorded': 'Quem a dirigiu, em palavras; vazio se não consta',
  'Works that came out of it': 'Documentos que resultaram dela',
  'A term with its definition': 'Um termo com a sua definição',
  'Count rows: one a term, not one a language.': 'Conte linhas: uma por termo, não uma por idioma.',
  'The term, in English': 'O termo, em inglês',
  'The term, in Spanish': 'O termo, em espanhol',
  'The term, in Portuguese': 'O termo, em português',
  'The term, in French': 'O termo, em francês',
  'What it means, in the editors’ own words': 'O que significa, nas palavras dos editores',
  'Related terms': 'Termos relacionados',
  'Work that defines or uses it': 'Documento que o define ou o usa',
  'A term of art as printed in official texts': 'Um termo tal como está impresso em textos oficiais',
  'Count rows. A language without a form is one in which none was seen.':
    'Conte linhas. Um idioma sem forma é um em que nenhuma foi vista.',
  'Place in the list, from 1; it may change with any edition':
    'Lugar na lista, a partir de 1; pode mudar a cada edição',
  'Form seen, in English': 'Forma vista, em inglês',
  'Form seen, in Spanish': 'Forma vista, em espanhol',
  'Form seen, in Portuguese': 'Forma vista, em português',
  'Form seen, in French': 'Forma vista, em francês',
  'Where: ids of works, or addresses of pages': 'Onde: identificadores de documentos, ou endereços de páginas',
  'How the forms were paired': 'Como as formas foram emparelhadas',
  'What provisions, commitments and practices are about': 'De que tratam as disposições, os compromissos e as práticas',
  'Count rows. A provision has several topics: do not add up the provisions of all topics.':
    'Conte linhas. Uma disposição tem vários temas: não some as disposições de todos os temas.',
  'What belongs to it, in English': 'O que abrange, em inglês',
  'What belongs to it, in Spanish': 'O que abrange, em espanhol',
  'What belongs to it, in Portuguese': 'O que abrange, em português',
  'What belongs to it, in French': 'O que abrange, em francês',
  'What a provision does': 'O que uma disposição faz',
  'Count rows. `strength` orders verbs of one kind; it is no measure that can be added up.':
    'Conte linhas. `strength` ordena os verbos de um mesmo tipo; não é uma medida que se possa somar.',
  'The verb, in English': 'O verbo, em inglês',
  'The verb, in Spanish': 'O verbo, em espanhol',
  'The verb, in Portuguese': 'O verbo, em português',
  'The verb, in French': 'O verbo, em francês',
  'What it does to the one addressed': 'O que faz em relação ao destinatário',
  '1 weakest to 5 strongest': 'de 1, o mais fraco, a 5, o mais forte',
  'What force it has, in English': 'Que força tem, em inglês',
  'What force it has, in Spanish': 'Que força tem, em espanhol',
  'What force it has, in Portuguese': 'Que força tem, em português',
  'What force it has, in French': 'Que força tem, em francês',
  'rank from 1 to 5': 'posição de 1 a 5',
  'Who is asked to act: a group, or a body of `bodies`': 'A quem se pede que aja: um grupo, ou um órgão de `bodies`',
  'Count rows. A provision may ask several: do not add up the provisions of all addressees.':
    'Conte linhas. Uma disposição pode dirigir-se a vários: não some as disposições de todos os destinatários.',
  'The body, where it is one': 'O órgão, se é um',
  'A body that adopts or issues works, or meets': 'Um órgão que aprova ou publica documentos, ou que se reúne',
  'Count rows. Laws stand under one row for all national lawmakers.':
    'Conte linhas. As leis estão em uma só linha para todos os legisladores nacionais.',
  'Shorter name for tables and lists, in English': 'Nome mais curto para tabelas e listas, em inglês',
  'Shorter name for tables and lists, in Spanish': 'Nome mais curto para tabelas e listas, em espanhol',
  'Shorter name for tables and lists, in Portuguese': 'Nome mais curto para tabelas e listas, em português',
  'Shorter name for tables and lists, in French': 'Nome mais curto para tabelas e listas, em francês',
  'Acronym; empty if it has none, in English': 'Sigla; vazio se não tem, em inglês',
  'Acronym; empty if it has none, in Spanish': 'Sigla; vazio se não tem, em espanhol',
  'Acronym; empty if it has none, in Portuguese': 'Sigla; vazio se não tem, em português',
  'Acronym; empty if it has none, in French': 'Sigla; vazio se não tem, em francês',
  'What it is: organ, process, office …': 'O que é: órgão, processo, escritório …',
  'What it does for these mandates, in English': 'O que faz por estes mandatos, em inglês',
  'What it does for these mandates, in Spanish': 'O que faz por estes mandatos, em espanhol',
  'What it does for these mandates, in Portuguese': 'O que faz por estes mandatos, em português',
  'What it does for these mandates, in French': 'O que faz por estes mandatos, em francês',
  'Languages whose name was seen as the official one': 'Idiomas cujo nome foi visto como o oficial',
  'One source of one fact of a row in another table': 'Uma fonte de um fato de uma linha de outra tabela',
  'A row is a source of a fact: the same page occurs as often as facts rest on it. Count different sources by `source`.':
    'Uma linha é uma fonte de um fato: a mesma página aparece tantas vezes quantos são os fatos que se apoiam nela. Conte as fontes distintas por `source`.',
  'table/row/fact/position': 'tabela/linha/fato/posição',
  'Table of the row that rests on it': 'Tabela da linha que se apoia nela',
  'Key of that row in its table': 'Chave dessa linha na sua tabela',
  'What of the row it shows: row for the whole of it, else a column or group of columns':
    'Que parte da linha mostra: row para toda ela; senão, uma coluna ou um grupo de colunas',
  '1 for the main source': '1 para a fonte principal',
  'Web address, or document:<work_id> for a document held and read in full':
    'Endereço web, ou document:<work_id> se é um documento registrado aqui e lido por inteiro',
  'Kind of source, as in the other tables': 'Tipo de fonte, como nas demais tabelas',
  'How sure the source makes the fact': 'Grau de certeza que a fonte dá ao fato',
  'Day on which it was read': 'Dia em que foi lida',
  'Date that the source itself gives for its facts': 'Data que a própria fonte dá aos seus fatos',
};
