import { request } from 'node:http';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMITMENT, makeContent, MEETING, MINIMAL, RESOLUTION, type Files } from '../../helpers/make-content.ts';
import {
  startEditClient,
  toUnchangedEdit,
  type EditClient,
  type ListedRecord,
  type ReadRecord,
} from '../../helpers/edit-client.ts';

let client: EditClient | undefined;
afterEach(() => client?.stop());

async function start(files: Files = {}): Promise<{ dir: string; edit: EditClient; textOf: (path: string) => string }> {
  const dir = await makeContent(files);
  client = await startEditClient(dir);
  return { dir, edit: client, textOf: (path) => readFileSync(join(dir, path), 'utf8') };
}

const open = (edit: EditClient, path: string, query: Readonly<Record<string, string>> = {}) =>
  edit.get<ReadRecord>('record', { path, ...query });

/** Status of a request with headers that `fetch` does not let one choose. */
function statusOf(
  address: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the editor', () => {
  test('refuses other hosts, other origins, and who has no token', async () => {
    const { edit, textOf } = await start();
    const read = await open(edit, MEETING);
    const change = { ...toUnchangedEdit(read), value: { ...read.value, place: 'Lima' } };
    expect(await statusOf(edit.address, {})).toBe(200);
    expect(await statusOf(edit.address, { host: 'evil.example' })).toBe(403);
    expect(await statusOf(`${edit.address}/api/records`, { host: `evil.example:${new URL(edit.address).port}` })).toBe(
      403,
    );
    expect(await statusOf(`${edit.address}/api/records`, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf(`${edit.address}/api/save`, {}, 'PUT')).toBe(405);
    for (const headers of [
      { Origin: 'https://evil.example' },
      { 'X-Atlas-Token': 'x' },
      { 'Content-Type': 'text/plain' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ])
      expect((await edit.post('save', change, headers)).status).toBeGreaterThanOrEqual(400);
    expect(textOf(MEETING)).toBe(MINIMAL[MEETING]);
  });

  test.each([
    '../package.json',
    '/etc/passwd',
    'meetings/../../x.yml',
    'meetings/..%2fx.yml',
    'README.md',
    '_templates/law.mdx',
    '.git/config',
    'meetings/',
  ])('opens nothing at %j', async (path) => {
    const { edit } = await start();
    expect(await open(edit, path)).toMatchObject({ error: expect.stringContaining('no record') as unknown });
  });

  test('follows no link, to a file or a folder', async () => {
    const { dir, edit } = await start({ '../secret/x.yml': 'names: {en: Secret}\n' });
    symlinkSync(join(dir, '../secret/x.yml'), join(dir, 'meetings/link.yml'));
    expect(await open(edit, 'meetings/link.yml')).toMatchObject({
      error: expect.stringContaining('symbolic link') as unknown,
    });
    const read = await open(edit, MEETING);
    symlinkSync(join(dir, '../secret'), join(dir, '_drafts'));
    const { status } = await edit.post('save', {
      ...toUnchangedEdit(read),
      value: { ...read.value, place: 'Lima' },
      as: 'draft',
    });
    expect(status).toBe(400);
    expect(existsSync(join(dir, '../secret/meetings'))).toBe(false);
  });

  test('shows what changes before it is saved, then saves that alone', async () => {
    const { edit, textOf } = await start();
    const read = await open(edit, RESOLUTION);
    const change = toUnchangedEdit(read);
    change.parts = (change.parts ?? []).map((part) =>
      part.attributes['n'] === '3.d' ? { ...part, text: 'Asks all states for plans.' } : part,
    );
    const { body } = await edit.post('check', change);
    expect(body).toMatchObject({ mayBeSaved: true, issues: [], files: [{ path: RESOLUTION }] });
    expect(textOf(RESOLUTION)).toBe(MINIMAL[RESOLUTION]);
    expect((await edit.post('save', change)).body).toEqual({ saved: [RESOLUTION] });
    expect(textOf(RESOLUTION)).toBe(
      MINIMAL[RESOLUTION]?.replace(
        'Asks states for plans against <Term id="trafficking">trafficking</Term>.',
        'Asks all states for plans.',
      ),
    );
  });

  test('refuses what does not lint, with the field; as a draft it is kept', async () => {
    const { edit, textOf, dir } = await start();
    const read = await open(edit, RESOLUTION);
    const change = { ...toUnchangedEdit(read), value: { ...read.value, adopted: '2004-13' } };
    const { status, body } = await edit.post('save', change);
    expect(status).toBe(422);
    expect(body).toMatchObject({ mayBeSaved: false, issues: [{ rule: 'schema-valid', at: 'facts.adopted' }] });
    expect(textOf(RESOLUTION)).toBe(MINIMAL[RESOLUTION]);
    expect((await edit.post('save', { ...change, as: 'draft' })).status).toBe(200);
    expect(readFileSync(join(dir, '_drafts', RESOLUTION), 'utf8')).toContain('adopted: 2004-13');
    expect((await open(edit, RESOLUTION)).draft).toBe(`_drafts/${RESOLUTION}`);
    const draft = await open(edit, `_drafts/${RESOLUTION}`);
    const mended = { ...toUnchangedEdit(draft), value: { ...draft.value, adopted: '2004-06-09' } };
    expect((await edit.post('save', mended)).status).toBe(200);
    expect(textOf(RESOLUTION)).toBe(MINIMAL[RESOLUTION]?.replace('2004-06-08', '2004-06-09'));
    expect(existsSync(join(dir, '_drafts', RESOLUTION))).toBe(false);
  });

  test('refuses a save over a file that was changed meanwhile', async () => {
    const { edit, textOf, dir } = await start();
    const read = await open(edit, MEETING);
    writeFileSync(join(dir, MEETING), textOf(MEETING).replace('number: 1', 'number: 2'));
    const { status, body } = await edit.post('save', {
      ...toUnchangedEdit(read),
      value: { ...read.value, place: 'Lima' },
    });
    expect([status, body['file']]).toEqual([409, MEETING]);
    expect(textOf(MEETING)).toContain('number: 2');
  });

  test('adds a record, and refuses one that is there', async () => {
    const { edit, textOf } = await start();
    const path = 'meetings/rtp-ii.yml';
    const read = await open(edit, path, { new: '1' });
    expect(read.hashes[path]).toBeNull();
    const value = {
      names: { en: 'Second Meeting' },
      number: 2,
      dates: '2009-03',
      place: 'Buenos Aires',
      host: null,
      confidence: 'low',
      evidence: [],
    };
    const added = { ...toUnchangedEdit(read), value };
    expect((await edit.post('save', added)).status).toBe(200);
    expect(textOf(path)).toContain('dates: 2009-03\n');
    expect((await edit.post('save', added)).status).toBe(409);
  });

  test('adds and removes an entry of a list', async () => {
    const { edit, textOf } = await start();
    const query = { list: 'entries', index: '2' };
    const read = await open(edit, 'changes.yml', { ...query, new: '1' });
    const value = { id: '2020-01-04-1', date: '2020-01-04', kind: 'added', ids: ['prevention'], text: 'A line.' };
    expect((await edit.post('save', { ...toUnchangedEdit(read), value })).status).toBe(200);
    expect(textOf('changes.yml')).toBe(
      `${MINIMAL['changes.yml'] ?? ''}- {id: 2020-01-04-1, date: 2020-01-04, kind: added, ids: [prevention], text: A line.}\n`,
    );
    const again = await open(edit, 'changes.yml', query);
    expect((await edit.post('save', { ...toUnchangedEdit(again), value: null })).status).toBe(200);
    expect(textOf('changes.yml')).toBe(MINIMAL['changes.yml']);
  });

  test('tells what names a record, and removes none that is named', async () => {
    const { edit, dir } = await start();
    const { hashes } = await open(edit, MEETING);
    const dangling = await edit.get<{ file: string }[]>('dangling', { path: MEETING });
    expect(dangling.map(({ file }) => file)).toContain(`content/${RESOLUTION}`);
    const { status, body } = await edit.post('remove', { path: MEETING, hashes });
    expect([status, (body['issues'] as unknown[]).length > 0]).toEqual([422, true]);
    expect(existsSync(join(dir, MEETING))).toBe(true);
  });

  test('renames a record with everything that names it', async () => {
    const { edit, textOf, dir } = await start();
    const { hashes } = await open(edit, RESOLUTION);
    const to = 'ag-res-2010-a';
    const { status, body } = await edit.post('rename', { path: RESOLUTION, to, hashes });
    expect([status, body['error']]).toEqual([200, undefined]);
    expect(existsSync(join(dir, RESOLUTION))).toBe(false);
    expect(textOf(`resolutions/${to}.mdx`)).toBe(MINIMAL[RESOLUTION]);
    expect(textOf(COMMITMENT)).toContain(`ag-res-2010-a#3.d`);
    expect(textOf('conclusions/rtp-i-conclusions.mdx')).toContain(
      `followsUp="ag-res-2010-a#3.d" recalls="ag-res-2010-a"`,
    );
    expect(textOf('moved.yml')).toMatch(/^# .+\nentries:\n {2}- from: ag-res-2010\n {4}to: ag-res-2010-a\n$/);
  });

  test('leads former ids on to the last one, and forgets one that is taken again', async () => {
    const { edit, textOf } = await start();
    const rename = async (from: string, to: string) => {
      const path = `resolutions/${from}.mdx`;
      const { hashes } = await open(edit, path);
      const { status, body } = await edit.post('rename', { path, to, hashes });
      expect([status, body['error']]).toEqual([200, undefined]);
    };
    await rename('ag-res-2010', 'ag-res-2010-a');
    await rename('ag-res-2010-a', 'ag-res-2010-b');
    expect(textOf('moved.yml').match(/to: .+/g)).toEqual(['to: ag-res-2010-b', 'to: ag-res-2010-b']);
    await rename('ag-res-2010-b', 'ag-res-2010');
    expect(textOf('moved.yml').match(/from: .+/g)).toEqual(['from: ag-res-2010-a', 'from: ag-res-2010-b']);
    expect(textOf('moved.yml').match(/to: .+/g)).toEqual(['to: ag-res-2010', 'to: ag-res-2010']);
  });

  test('keeps a former id for its record: no other record is renamed to it', async () => {
    const { edit, textOf } = await start({ 'moved.yml': 'entries:\n  - {from: first-meeting, to: rtp-i}\n' });
    const { hashes } = await open(edit, RESOLUTION);
    expect(await edit.post('rename', { path: RESOLUTION, to: 'first-meeting', hashes })).toMatchObject({
      status: 409,
      body: { error: '"first-meeting" was the id of "rtp-i", and leads there. Choose another id.' },
    });
    expect(textOf('moved.yml')).toContain('to: rtp-i');
  });

  test('offers no former id where a record is to be named', async () => {
    const { edit } = await start({ 'moved.yml': 'entries:\n  - {from: ag-res-1910, to: ag-res-2010}\n' });
    const ids = async (q: string) =>
      (await edit.get<{ id: string }[]>('names', { kind: 'record', q })).map(({ id }) => id);
    expect(await ids('ag-res')).toEqual(['ag-res-2010']);
    expect(await ids('ag-res-1910')).toEqual([]);
  });

  test('lists records, entries and drafts, and offers what a field can name', async () => {
    const { edit } = await start({ '_drafts/resolutions/x.mdx': '---\nsymbol: null\n---\n' });
    const records = await edit.get<ListedRecord[]>('records');
    expect(records.find(({ path }) => path === RESOLUTION)).toMatchObject({
      kind: 'resolutions',
      title: 'AG/RES. 2010 (XXXIV-O/04): Fighting trafficking',
    });
    expect(records.filter(({ isDraft }) => isDraft).map(({ path }) => path)).toEqual(['_drafts/resolutions/x.mdx']);
    const names = await edit.get<{ id: string }[]>('names', { kind: 'work', q: 'fighting', lang: 'es' });
    expect(names).toEqual([]);
    expect(await edit.get<{ id: string }[]>('names', { kind: 'paragraph', q: 'ag-res-2010#3' })).toMatchObject([
      { id: 'ag-res-2010#3.d' },
    ]);
  });
});
