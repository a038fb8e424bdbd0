import { describe, expect, test } from 'vitest';
import { viewSource } from '../../../../src/site/parts/view-source.ts';
import { edit, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();
const english = siteOf(corpus, 'en');

describe('viewSource', () => {
  test('of an address with a title links the title and names the publisher apart', () => {
    expect(viewSource({ source: 'https://example.org/text', kind: 'issuer' }, siteOf(corpus, 'fr'))).toEqual({
      kind: 'address',
      link: { href: 'https://example.org/text', text: 'Text of the law', lang: 'es' },
      publisher: { text: 'Example', lang: undefined },
      about: expect.stringMatching(/^\(example\.org\u00a0; .+\)$/) as unknown,
    });
  });

  test('says the host once where the publisher has no other name', async () => {
    const { corpus: other } = await readContent(
      edit('vocabularies/hosts.yml', 'host: example.org, name: Example', 'host: example.org, name: example.org'),
    );
    expect(viewSource({ source: 'https://example.org/text', kind: 'issuer' }, siteOf(other, 'en'))).toMatchObject({
      link: { text: 'Text of the law' },
      publisher: undefined,
    });
  });

  test('of an address without a title links the publisher, else the host, which is said once', () => {
    expect(viewSource({ source: 'https://example.com/x', kind: 'copy' }, english)).toMatchObject({
      link: { text: 'Mirror' },
      publisher: undefined,
      about: `(example.com; ${english.t('evidence.copy')})`,
    });
    expect(viewSource({ source: 'https://nowhere.example/x', kind: 'press' }, english)).toMatchObject({
      link: { text: 'nowhere.example' },
      publisher: undefined,
      about: `(${english.t('evidence.press')})`,
    });
  });

  test('of a document links the work where it is held', () => {
    expect(viewSource({ source: 'document:ag-res-2010', kind: 'issuer' }, english)).toEqual({
      kind: 'document',
      link: { href: '/en/resolutions/ag-res-2010/', text: 'AG/RES. 2010 (XXXIV-O/04)', lang: undefined },
    });
    expect(viewSource({ source: 'document:gone', kind: 'issuer' }, english)).toEqual({
      kind: 'document',
      link: undefined,
    });
  });
});
