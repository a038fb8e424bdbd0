// What pages are called in addresses that readers type, remember or follow from old links, in four languages. Read by the guess at an
// address that is not there; it runs in the browser, so this imports nothing.

/** Words by path below the language, without accents. A path that is no page of its own is where records of a kind stand. */
export const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  'search/': 'search buscar busqueda busca pesquisa pesquisar recherche rechercher find',
  'documents/':
    'document documents documento documentos doc docs text texts texto textos textes works mandates mandatos mandats',
  'resolutions/': 'resolution resolutions resolucion resoluciones resolucao resolucoes',
  'conclusions/':
    'conclusion conclusions conclusiones conclusao conclusoes recommendations recomendaciones recomendacoes',
  'instruments/':
    'instrument instruments instrumento instrumentos treaty convention conventions convencion convenciones convencao convencoes tratado traite protocol protocols protocolo protocolos protocole',
  'reports/': 'report reports informe informes relatorio relatorios rapport rapports',
  'legislation/':
    'legislation law laws legislacion ley leyes legislacao lei leis loi lois state states estado estados etat etats country countries pais paises pays matrix matriz matrice national nacional nationale',
  'legislation/criteria/':
    'criteria criterion criterio criterios critere criteres question questions pregunta preguntas pergunta perguntas',
  'legislation/compare/': 'compare comparison comparar comparacion comparacao comparaison comparer',
  'legislation/treaties/':
    'treaties tratados traites ratification ratifications ratificacion ratificaciones ratificacoes',
  'commitments/':
    'commitment commitments compromiso compromisos compromissos compromisso engagement engagements promise promises promesas thread threads',
  'commitments/provisions/':
    'provision provisions explorer disposicion disposiciones disposicao disposicoes disposition dispositions explorador paragraphs parrafos paragrafos paragraphes',
  'practices/': 'practice practices practica practicas pratica praticas pratique pratiques good buenas boas bonnes',
  'indicators/': 'indicator indicators indicador indicadores indicateur indicateurs',
  'map/': 'map maps mapa mapas carte cartes',
  'timeline/': 'timeline chronology cronologia chronologie linea tempo frise',
  'network/':
    'network authorities authority red autoridades autoridad rede autoridade reseau autorites autorite contacts contactos',
  'initiatives/': 'initiative initiatives iniciativa iniciativas campaign campaigns campanas campanhas campagnes',
  'training/': 'training course courses capacitacion curso cursos capacitacao formation formations',
  'lessons/': 'lesson lessons leccion lecciones licao licoes lecon lecons',
  'help/': 'help ayuda ajuda aide hotline victims victimas vitimas victimes',
  'statistics/':
    'statistics statistic stats estadisticas estadistica estatisticas estatistica statistiques statistique',
  'statistics/figures/': 'figures figure cifras cifra numeros chiffres chiffre',
  'data/': 'data datos dados donnees download descargar telecharger',
  'meetings/': 'meeting meetings reunion reuniones reuniao reunioes reunions',
  'bodies/': 'body bodies organ organs organo organos orgao orgaos organe organes organismo organismos',
  'topics/': 'topic topics theme themes tema temas assunto assuntos sujet sujets',
  'glossary/': 'glossary glosario glossario glossaire term terms termino terminos termo termos terme termes',
  'changes/': 'change changes cambios cambio alteracoes modifications news noticias nouvelles changelog',
  'about/': 'about acerca sobre propos apropos method metodo methode',
  'corrections/':
    'correction corrections correccion correcciones correcao correcoes error errors contact contacto contato',
  'guides/': 'guide guides guia guias learn aprender apprendre',
  'guides/accessibility/': 'accessibility accesibilidad acessibilidade accessibilite',
  'guides/privacy/': 'privacy privacidad privacidade confidentialite',
};
