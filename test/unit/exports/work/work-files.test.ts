// Files of works, read back by programs that are not ours: those of the whole atlas once, then those of works with titles that break formats.
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXPORT_CHECKS, WORK_CHECKS } from '../../../../scripts/exports/checks.ts';
import { toExportSite, type ExportCheck, type ExportSite } from '../../../../scripts/exports/export-check.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import type { Prose, ProseNode } from '../../../../src/corpus/prose.ts';
import type { Corpus, Work } from '../../../../src/corpus/types.ts';
import { AKN_NAMESPACE } from '../../../../src/exports/work/work-akn.ts';
import { WORK_FORMATS } from '../../../../src/exports/work/work-file.ts';
import { once } from '../../../../src/text/once.ts';
import { toXmlText } from '../../../../src/text/escape-xml.ts';
import { LAW, readContent, RESOLUTION } from '../../../helpers/make-content.ts';
import { listFullWorks } from '../../../helpers/every-attribute.ts';
import { element } from '../../../helpers/prose-of.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const withoutSchema = ({ needsAknSchema = false }: ExportCheck) => !needsAknSchema;

function siteOf(corpus: Corpus): ExportSite {
  return toExportSite(new Atlas(corpus), 'https://example.org/atlas/');
}

async function listFaults(given: ExportSite): Promise<string[]> {
  const checked = await Promise.all(WORK_CHECKS.filter(withoutSchema).map(async ({ run }) => run(given)));
  return checked.flatMap(({ faults }) => faults.map(({ file, message }) => `${file}: ${message}`));
}

/**
 * All works, but of their translations each third, and of the provisions in files for reference managers each thirtieth alone, since the
 * readers are slow: the command reads all.
 */
const all = siteOf(await realCorpus());
const real: ExportSite = {
  ...all,
  translations: all.translations.filter((_, index) => index % 3 === 0),
  works: all.works.map((work) => ({
    ...work,
    references: once(() => work.references().filter((_, index) => index % 30 === 0)),
  })),
};

describe('EXPORT_CHECKS', () => {
  test('look at works of each collection in each language', () => {
    const looked = real.translations.map(({ work }) => `${work.collection} ${work.frontMatter.language}`);
    const told = all.translations.map(({ work }) => `${work.collection} ${work.frontMatter.language}`);
    expect(new Set(looked)).toEqual(new Set(told));
    expect(looked.length).toBeGreaterThan(100);
  });

  test.each(EXPORT_CHECKS.filter(withoutSchema).map((check) => [check.name, check] as const))(
    '%s, in all works of the atlas',
    async (_, { run }) => {
      const { count, faults } = await run(real);
      expect(count).toBeGreaterThan(0);
      expect(faults.slice(0, 5)).toEqual([]);
    },
  );
});

const { corpus } = await readContent();

/** The minimal atlas with one of its works changed. */
function withWork(file: string, change: (work: Work) => Work): { given: ExportSite; changed: Work } {
  const found = corpus.works.find((work) => work.file.endsWith(file));
  if (!found) throw new Error(`There is no ${file}.`);
  const changed = change(found);
  const works = corpus.works.map((work) => (work === found ? changed : work));
  const workById = new Map(works.map((work) => [work.workId, work]));
  return { given: siteOf({ ...corpus, works, workById }), changed };
}

const paragraph = (text: string): Prose => ({ nodes: [{ kind: 'element', tag: 'p', children: [text] }], text });

/** A work that has `text` wherever words may stand, and neither symbol nor date. */
function hostile(text: string): (work: Work) => Work {
  return (work) => ({
    ...work,
    frontMatter: {
      ...work.frontMatter,
      titles: { en: text },
      symbol: null,
      symbols: [text],
      adopted: null,
      place: text,
    } as Work['frontMatter'],
    summary: paragraph(text),
    provisions: work.provisions.map((provision) => ({
      ...provision,
      section: text,
      label: text,
      digest: paragraph(text),
    })),
  });
}

const TITLES = {
  'signs of markup': 'A & B <c> "d" \'e\' ]]> &amp; <!-- x --> {f}',
  'signs of Markdown':
    '# 1. *a* _b_ `c` [d](e) ![f] ~~g~~ | h \\ i [^1] www.example.org https://example.org/a_b_c x@y.org',
  'a list mark at the start': '- first',
  'a number at the start': '2. Second, 3) third',
  'a rule of signs': '---',
  'an equals sign at the start': '=SUM(A1:A9)',
  'an at sign at the start': '@import "x"',
  'line breaks': 'One\ntwo\r\nthree\tfour',
  'accents and quotes of four languages': 'Trata de niñas, « ação », œuvre — “naïve” n.º 1',
  'letters from right to left': 'الاتجار بالبشر \u202Eabc\u202C עברית',
  'letters beyond the first plane': '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀',
  'NUL and other controls': 'a\u0000b\u0001c\u001Fd',
  'what is no character': 'a\uFFFEb\uFFFFc',
  'halves of letters': 'a\uD800b\uDC00c',
};

describe('WORK_FORMATS', () => {
  test.each(Object.entries(TITLES))('give a title with %s back, equal in every format', async (_, text) => {
    const { given, changed } = withWork(RESOLUTION, hostile(text));
    expect(await listFaults(given)).toEqual([]);
    const file = given.works.find(({ work }) => work === changed);
    if (!file) throw new Error('The work is not among the files.');
    const clean = toXmlText(text);

    const json = JSON.parse(WORK_FORMATS.json.write(file)) as { title: string; provisions: { digest: string }[] };
    expect([json.title, json.provisions[0]?.digest]).toEqual([clean, clean]);

    const { '@graph': [node] = [] } = JSON.parse(WORK_FORMATS.jsonld.write(file)) as {
      '@graph'?: { name: { '@value': string }; alternateName: string }[];
    };
    expect([node?.name['@value'], node?.alternateName]).toEqual([clean, clean]);

    const xml = XmlDocument.fromString(WORK_FORMATS['akn.xml'].write(file));
    const textAt = (path: string) => xml.find(path, { a: AKN_NAMESPACE })[0]?.content;
    expect(textAt('//a:docTitle')).toBe(clean);
    expect(textAt('//a:FRBRalias/@value')).toBe(clean);
    expect(textAt('//a:FRBRWork/a:FRBRdate/@name')).toBe('not-recorded');
    xml.dispose();

    const [, front = ''] = WORK_FORMATS.md.write(file).split(/^---$/m);
    expect(parse(front)).toMatchObject({ title: clean, symbol: null, adopted: null });
  });

  test('write every kind of prose that content may use', async () => {
    const item = (...children: ProseNode[]) => element('li', ...children);
    const nodes: ProseNode[] = [
      element(
        'p',
        '1. One ',
        element('em', 'two'),
        element('strong', 'three'),
        element('del', 'four'),
        element('code', 'a`b'),
        element('br'),
        'five',
      ),
      element(
        'p',
        '- six ',
        { kind: 'ref', to: 'lima-protocol#art-5', children: ['article <5>'] },
        { kind: 'term', to: 'x', children: ['seven'] },
      ),
      element('p', { kind: 'element', tag: 'a', href: 'https://example.org/?a=1&copy;=2 "', children: ['eight'] }),
      element('h3', 'nine'),
      element('hr'),
      element('ul', item('ten'), item(element('p', 'eleven'), element('ol', item('twelve')))),
      { kind: 'element', tag: 'ol', start: 4, children: [item(element('p', 'thirteen'), element('p', 'fourteen'))] },
      element('blockquote', element('p', 'fifteen'), element('p', 'sixteen')),
      element(
        'table',
        element('thead', element('tr', element('th', 'a|b'), element('th', 'c'))),
        element('tbody', element('tr', element('td', 'd'), element('td', element('em', 'e')))),
      ),
      { kind: 'element', tag: 'div', class: 'note', children: [element('p', 'seventeen')] },
      element('p', { kind: 'element', tag: 'span', class: 'note', children: ['eighteen'] }),
    ];
    const digest = { nodes, text: plain(nodes) };
    const { given } = withWork(RESOLUTION, (work) => ({
      ...work,
      provisions: work.provisions.map((one) => ({ ...one, digest })),
    }));
    expect(await listFaults(given)).toEqual([]);
  });

  test('write every attribute that content may have', async () => {
    const full = await readContent(Object.fromEntries(listFullWorks().map(({ file, text }) => [file, text])));
    expect(await listFaults(siteOf(full.corpus))).toEqual([]);
  });

  test('write a law without title', async () => {
    const { given } = withWork(LAW, (work) => ({
      ...work,
      frontMatter: { ...work.frontMatter, titles: {} },
      provisions: [],
    }));
    expect(await listFaults(given)).toEqual([]);
  });
});

function plain(nodes: readonly ProseNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : plain(node.children))).join('');
}
