import { describe, expect, test } from 'vitest';
import { readLawXml } from '../../../../src/texts/formats/read-law-xml.ts';
import { segment } from '../../../../src/texts/segment/segment.ts';

function read(xml: string) {
  const { blocks, facts, format, lost } = readLawXml('lights.xml', new TextEncoder().encode(xml));
  const { body, notes } = segment(blocks);
  return {
    format,
    facts,
    lost,
    notes: notes.map(({ text }) => text),
    outline: body.map((block) =>
      block.kind === 'heading'
        ? `${'#'.repeat(block.level)} ${block.text}`
        : `${block.n}${block.label === undefined ? '' : ` (${block.label})`}: ${block.passages.map(({ text }) => text).join(' + ')}`,
    ),
  };
}

const AKN = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="ley"><meta><identification source="#x">
<FRBRWork><FRBRdate date="1931-06-05" name="x"/><FRBRnumber value="Ley 41"/></FRBRWork>
<FRBRExpression><FRBRlanguage language="spa"/></FRBRExpression></identification></meta>
<preface><p><docNumber>Ley 41</docNumber></p><longTitle><p><docTitle>Luces de la costa</docTitle></p></longTitle></preface>
<preamble><recitals><recital><p>Que las luces se apagan;</p></recital></recitals></preamble>
<body><chapter><num>CAPÍTULO I</num><heading>Guardas</heading>
<article><num>Artículo 1.-</num><heading>Luz</heading><content><p>Las luces arden.<authorialNote marker="1"><p>Todas.</p></authorialNote></p><p>También con niebla.</p></content></article>
<article><num>Artículo 2 bis.-</num><paragraph><num>1.</num><list><intro><p>Los guardas:</p></intro><point><num>a)</num><content><p>limpian; y</p></content></point></list></paragraph></article>
</chapter></body><conclusions><p>Dada en la costa.</p></conclusions></act></akomaNtoso>`;

const LEXML = `<LexML xmlns="http://www.lexml.gov.br/1.0"><Metadado><Identificacao URN="urn:lex:br:federal:lei:1931-06-05;41"/></Metadado>
<Norma><ParteInicial><Epigrafe>LEI Nº 41, DE 5 DE JUNHO DE 1931</Epigrafe><Ementa>Luzes da costa.</Ementa><Preambulo><p>O Congresso decreta:</p></Preambulo></ParteInicial>
<Articulacao><Capitulo><Rotulo>CAPÍTULO I</Rotulo><NomeAgrupador>DOS FAROLEIROS</NomeAgrupador>
<Artigo id="art1"><Rotulo>Art. 1º</Rotulo><Caput id="art1_cpt"><p>Os faroleiros:</p><Inciso><Rotulo>I –</Rotulo><p>limpam:</p><Alinea><Rotulo>a)</Rotulo><p>vidros;</p></Alinea></Inciso></Caput>
<Paragrafo><Rotulo>§ 1º</Rotulo><p>Também contam.</p></Paragrafo></Artigo>
<Artigo id="art2"><Rotulo>Art. 2º-A.</Rotulo><Caput><p>Ninguém apaga.</p></Caput><Paragrafo><Rotulo>Parágrafo único.</Rotulo><p>Nem de dia.</p></Paragrafo></Artigo>
</Capitulo></Articulacao></Norma></LexML>`;

const CANADA = `<?xml version="1.0"?><Statute xml:lang="en"><Identification><LongTitle>An Act respecting lights</LongTitle><ShortTitle>Lights Act</ShortTitle><Chapter><ConsolidatedNumber>L-41</ConsolidatedNumber></Chapter></Identification>
<Body><Heading level="1"><Label>PART I</Label><TitleText>Keepers</TitleText></Heading>
<Section><MarginalNote>Definitions</MarginalNote><Label>2</Label><Text>In this Act,</Text><Definition><Text><DefinedTermEn>lamp</DefinedTermEn> means a light:</Text><Paragraph><Label>(a)</Label><Text>red; or</Text></Paragraph></Definition></Section>
<Section><MarginalNote>Keeping</MarginalNote><Label>2.01</Label><Subsection><Label>(1)</Label><Text>Every keeper</Text><Paragraph><Label>(a)</Label><Text>trims; and</Text></Paragraph></Subsection><HistoricalNote><HistoricalNoteSubItem>1931, c. 1</HistoricalNoteSubItem></HistoricalNote></Section>
</Body></Statute>`;

describe('readLawXml', () => {
  test('reads Akoma Ntoso', () => {
    expect(read(AKN)).toEqual({
      format: 'akn',
      facts: {
        title: 'Luces de la costa',
        date: '1931-06-05',
        language: 'es',
        names: ['Ley 41', 'Ley 41', 'Luces de la costa'],
      },
      lost: [],
      notes: ['Todas.'],
      outline: [
        'head-1: Ley 41',
        '## Luces de la costa',
        'pre-1: Que las luces se apagan;',
        '## CAPÍTULO I Guardas',
        '#### Luz',
        'art-1 (Artículo 1.-): Las luces arden. + También con niebla.',
        'art-2-bis (Artículo 2 bis.-): ',
        'art-2-bis.1 (1.): Los guardas:',
        'art-2-bis.1.a (a)): limpian; y',
        'closing-1: Dada en la costa.',
      ],
    });
  });

  test('reads LexML Brasil', () => {
    expect(read(LEXML)).toMatchObject({
      format: 'lexml',
      facts: {
        title: 'Luzes da costa.',
        date: '1931-06-05',
        language: 'pt',
        names: ['LEI Nº 41', 'LEI Nº 41, DE 5 DE JUNHO DE 1931'],
      },
      lost: [],
      outline: [
        '## LEI Nº 41, DE 5 DE JUNHO DE 1931',
        '## Luzes da costa.',
        'head-1: O Congresso decreta:',
        '## CAPÍTULO I DOS FAROLEIROS',
        'art-1 (Art. 1º): Os faroleiros:',
        'art-1.i (I –): limpam:',
        'art-1.i.a (a)): vidros;',
        'art-1.1 (§ 1º): Também contam.',
        'art-2-a (Art. 2º-A.): Ninguém apaga.',
        'art-2-a.unico (Parágrafo único.): Nem de dia.',
      ],
    });
  });

  test('reads the XML of Justice Canada', () => {
    expect(read(CANADA)).toMatchObject({
      format: 'justice-canada',
      facts: {
        title: 'Lights Act',
        language: 'en',
        names: ['Lights Act', 'An Act respecting lights', 'Lights Act L-41'],
      },
      lost: [],
      outline: [
        '## PART I Keepers',
        '#### Definitions',
        's-2 (2): In this Act,',
        's-2.lamp: lamp means a light:',
        's-2.lamp.a ((a)): red; or',
        '#### Keeping',
        's-2.01 (2.01): ',
        's-2.01.1 ((1)): Every keeper',
        's-2.01.1.a ((a)): trims; and',
      ],
    });
  });

  test('makes a number of any label, and puts the sign of a note behind the last word', () => {
    const { blocks } = readLawXml(
      'lights.xml',
      new TextEncoder().encode(
        '<akomaNtoso><act><body><article><num>Lamp 1.-A</num><content><p>Red <authorialNote>Or so.</authorialNote></p></content></article></body></act></akomaNtoso>',
      ),
    );
    expect(blocks).toMatchObject([
      { n: 'art-lamp-1-a', text: 'Red', signs: [{ at: 3, id: '1' }] },
      { kind: 'note', text: 'Or so.' },
    ]);
  });

  test.each([
    ['<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>', 'declares entities of its own'],
    ['<note><to>x</to></note>', 'is XML whose root is <note>'],
    ['<akomaNtoso><act>', 'is not well-formed XML'],
  ])('refuses %s', (xml, message) => {
    expect(() => read(xml)).toThrow(message);
  });
});
