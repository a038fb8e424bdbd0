import { describe, expect, test } from 'vitest';
import { prefixesOf, type GraphNode } from '../../../../src/exports/graph/graph-node.ts';
import { listTerms, toJsonLd, toJsonLdRecords } from '../../../../src/exports/graph/to-json-ld.ts';

const node = (id: string, ...facts: GraphNode['facts']): GraphNode[] => [{ id, types: ['Thing'], facts }];
/** @param records each a part of the file */
const write = (...records: GraphNode[][]) => {
  const texts = records.map((nodes) => toJsonLdRecords(nodes).text);
  return [...toJsonLd(texts, listTerms(records), prefixesOf('https://a.example/#'))].join('');
};

describe('toJsonLd', () => {
  test('says once which terms are addresses, in whatever records they stand', () => {
    const text = write(node('a:1', ['about', { id: 'a:2' }]), [], node('a:2', ['name', { text: 'x' }]));
    expect(JSON.parse(text)).toMatchObject({
      '@context': { about: { '@type': '@id' } },
      '@graph': [
        { '@id': 'a:1', '@type': 'Thing', about: 'a:2' },
        { '@id': 'a:2', name: 'x' },
      ],
    });
  });

  test('is JSON where nothing is said', () => {
    expect(JSON.parse(write())).toMatchObject({ '@graph': [] });
  });

  test('refuses a term that has addresses in one record and plain texts in another', () => {
    expect(() => write(node('a:1', ['about', { id: 'a:2' }]), node('a:2', ['about', { text: 'x' }]))).toThrow(
      'The term "about" has addresses and plain texts. Give one of them a term of its own.',
    );
    expect(() => write(node('a:1', ['about', { id: 'a:2' }], ['about', { text: 'x', language: 'en' }]))).not.toThrow();
  });
});
