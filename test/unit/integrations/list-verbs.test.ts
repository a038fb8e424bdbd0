import { describe, expect, test } from 'vitest';
import { listVerbs } from '../../../src/integrations/list-verbs.ts';
import { readContent } from '../../helpers/make-content.ts';

describe('listVerbs', () => {
  test('has each verb at its line in the guide, with how strong it is and what it means', async () => {
    const { corpus } = await readContent();
    const records = listVerbs({ corpus });
    expect(records.map(({ path }) => path)).toEqual(
      corpus.vocabularies.verbs.map(({ id }) => `guides/how-to-read-a-resolution/#${id}`),
    );
    for (const [at, { labels, gloss, strength, kind }] of corpus.vocabularies.verbs.entries()) {
      const text = records[at]?.texts.fr;
      expect(text?.title).toBe(labels.fr);
      expect(text?.summary[0]).toMatch(kind === 'mandating' ? `(${String(strength)}` : /\s: /);
      expect(text?.summary[0]).toContain(gloss.fr);
    }
  });
});
