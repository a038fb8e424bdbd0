// Laws and acts in XML: Akoma Ntoso, LexML Brasil, and the XML of Justice Canada, told apart by their root. Called by readDocument.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { ImportRefusal, tidyText, type DocumentFacts, type FileFormat, type ImportedDocument } from '../blocks.ts';
import { findXml, listXml, readXml, xmlText, type XmlTree } from './read-xml.ts';
import { walkLaw, type LawWords } from './walk-law.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const AKN: LawWords = {
  divisions: words('part subpart book title subtitle chapter subchapter tome division subdivision hcontainer'),
  units: {
    article: 'article',
    section: 'section',
    rule: 'section',
    paragraph: 'step',
    subparagraph: 'step',
    subsection: 'step',
    point: 'step',
    indent: 'step',
    alinea: 'step',
    item: 'step',
    clause: 'step',
    subclause: 'step',
    list: 'step',
    transitional: 'step',
    proviso: 'step',
  },
  numbers: words('num'),
  headings: words('heading subheading crossHeading docTitle longTitle shortTitle'),
  passages: words(
    'p block listIntroduction listWrapUp docNumber docDate docStage docProponent docPurpose docCommittee td th',
  ),
  counted: { preface: 'head', coverPage: 'head', preamble: 'pre', recitals: 'pre', conclusions: 'closing' },
  notes: words('authorialNote'),
  terms: new Set<string>(),
  leftOut: words('meta toc noteRef eol'),
};
const LEXML: LawWords = {
  divisions: words('Parte Livro Titulo Capitulo Secao Subsecao AgrupamentoHierarquico'),
  units: {
    Artigo: 'article',
    Paragrafo: 'step',
    Inciso: 'step',
    Alinea: 'step',
    Item: 'step',
    DispositivoGenerico: 'step',
  },
  numbers: words('Rotulo'),
  headings: words('NomeAgrupador TituloDispositivo Epigrafe Ementa'),
  passages: words('p Preambulo Fecho'),
  counted: { ParteInicial: 'head', Preambulo: 'pre', ParteFinal: 'closing' },
  notes: words('Nota NotaReferenciada'),
  terms: new Set<string>(),
  leftOut: words('Metadado'),
};
const CANADA: LawWords = {
  divisions: words('Part Division Subdivision'),
  units: {
    Section: 'section',
    Subsection: 'step',
    Paragraph: 'step',
    Subparagraph: 'step',
    Clause: 'step',
    Subclause: 'step',
    Subsubclause: 'step',
    Item: 'step',
    Definition: 'step',
  },
  numbers: words('Label'),
  headings: words('Heading MarginalNote LongTitle ScheduleFormHeading TitleText'),
  passages: words('Text FormHeading Description'),
  counted: { Preamble: 'pre', Enacts: 'pre', Provision: 'pre', Schedule: 'schedule', Order: 'pre' },
  notes: words('Footnote'),
  terms: words('DefinedTermEn DefinedTermFr'),
  leftOut: words(
    'OriginatingRef HistoricalNote Identification RecentAmendments RelatedProvisions AmendedText Repealed FootnoteRef ReaderNote BillHistory Introduction TableOfProvisions',
  ),
};

const CODES: Readonly<Record<string, Language>> = { eng: 'en', spa: 'es', por: 'pt', fra: 'fr', fre: 'fr' };

export function readLawXml(name: string, bytes: Uint8Array): ImportedDocument {
  const root = readXml(name, bytes);
  if (root.name === 'akomaNtoso') return read('akn', root, AKN, readAknFacts(root));
  if (root.name === 'LexML') return read('lexml', root, LEXML, readLexmlFacts(root));
  if (root.name === 'Statute' || root.name === 'Regulation' || root.name === 'Bill')
    return read('justice-canada', root, CANADA, readCanadaFacts(root));
  throw new ImportRefusal(
    `"${name}" is XML whose root is <${root.name}>, and Akoma Ntoso, LexML Brasil and the XML of Justice Canada are read. Save the text as .html or .txt, and import that.`,
  );
}

function read(format: FileFormat, root: XmlTree, vocabulary: LawWords, facts: DocumentFacts): ImportedDocument {
  const { blocks, unknown } = walkLaw(root, vocabulary);
  const lost = unknown.size
    ? [
        `Elements of no known kind were taken as plain paragraphs: ${[...unknown].map((element) => `<${element}>`).join(', ')}.`,
      ]
    : [];
  return { format, blocks, facts, lost, missing: [] };
}

function readAknFacts(root: XmlTree): DocumentFacts {
  const [work] = listXml(root, 'FRBRWork');
  const [expression] = listXml(root, 'FRBRExpression');
  const number = findXml(work, 'FRBRnumber')?.attributes['value'];
  const title = tidyText(xmlText(listXml(root, 'docTitle')[0] ?? listXml(root, 'longTitle')[0]));
  const name = findXml(work, 'FRBRalias')?.attributes['value'];
  const marks = [tidyText(xmlText(listXml(root, 'docNumber')[0])), number, name, title];
  const names = marks.filter((line) => line !== undefined).filter((line) => line !== '');
  return collect(
    title,
    findXml(work, 'FRBRdate')?.attributes['date'],
    findXml(expression, 'FRBRlanguage')?.attributes['language'],
    names,
  );
}

function readLexmlFacts(root: XmlTree): DocumentFacts {
  const heading = tidyText(xmlText(listXml(root, 'Epigrafe')[0]));
  const urn = listXml(root, 'Identificacao')[0]?.attributes['URN'] ?? '';
  const date = /:(\d{4}-\d\d-\d\d)(?:[;,]|$)/.exec(urn)?.[1];
  // "LEI Nº 13.344, DE 6 DE OUTUBRO DE 2016": cited by what stands before its date.
  const cited = heading.replace(/,?\s+de\s+\d+.*$/i, '');
  return collect(
    tidyText(xmlText(listXml(root, 'Ementa')[0])),
    date,
    'pt',
    [cited, heading].filter((line) => line !== ''),
  );
}

function readCanadaFacts(root: XmlTree): DocumentFacts {
  const identification = findXml(root, 'Identification');
  const short = tidyText(xmlText(findXml(identification, 'ShortTitle')));
  const long = tidyText(xmlText(findXml(identification, 'LongTitle')));
  const number = tidyText(xmlText(listXml(root, 'ConsolidatedNumber')[0]));
  return collect(
    short || long,
    undefined,
    root.attributes['lang'],
    [short, long, ...(number && short ? [`${short} ${number}`] : [])].filter((line) => line !== ''),
  );
}

function collect(title: string, date: string | undefined, code: string | undefined, names: string[]): DocumentFacts {
  const language = code === undefined ? undefined : (CODES[code] ?? LANGUAGES.find((own) => own === code.slice(0, 2)));
  return {
    ...(title !== '' && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    names,
  };
}
