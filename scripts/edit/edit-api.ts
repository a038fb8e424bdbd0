// What the editor answers: records to read, what an edit would change and what is wrong in it, saves. Called by the server.
import { basename } from 'node:path';
import { structuredPatch } from 'diff';
import type { z } from 'astro/zod';
import type { Issue } from '../../src/corpus/issue.ts';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { parseMdx } from '../../src/corpus/parse-mdx.ts';
import { translationPath } from '../../src/corpus/translation-name.ts';
import { EditSchema, PreviewSchema, RemoveSchema, RenameSchema, type Edit } from '../../src/editor/edit-schema.ts';
import { fieldFinder } from '../../src/editor/find-fields.ts';
import { DRAFTS } from '../../src/editor/record-files.ts';
import { findNames } from '../../src/editor/record-names.ts';
import { FURTHER } from '../../src/editor/write-edit.ts';
import { draftWritten } from '../../src/lint/rules/draft-written.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { REF_KINDS, type RefKind } from '../../src/schemas/ref.ts';
import { once } from '../../src/text/once.ts';
import type { Checker } from './content-checker.ts';
import { EditRefusal } from './content-path.ts';
import { listDangling } from './list-dangling.ts';
import { checkQuickly } from './check-quickly.ts';
import { readProposals } from './read-proposals.ts';
import { planRename } from './plan-rename.ts';
import { kindOf, type RecordStore } from './record-store.ts';
import { saveFiles, type FileChanges } from './save-files.ts';

/** An issue with the field of the form that it belongs to, and the language of a translation. */
export interface FieldIssue extends Issue {
  at: string | undefined;
  language: string | undefined;
}

export class EditApi {
  readonly #dir: string;
  readonly #store: RecordStore;
  readonly #checker: Checker;
  #saves: Promise<unknown> = Promise.resolve();

  constructor(dir: string, store: RecordStore, checker: Checker) {
    this.#dir = dir;
    this.#store = store;
    this.#checker = checker;
  }

  /** @throws EditRefusal, SpliceError, ZodError */
  async get(name: string, query: URLSearchParams): Promise<unknown> {
    const path = query.get('path') ?? '';
    const list = query.get('list');
    const entry = list === null ? undefined : { list, index: Number(query.get('index')) };
    switch (name) {
      case 'records':
        return this.#store.list();
      case 'record':
        return this.#store.open(path, entry, query.has('new'));
      case 'names': {
        const language = LANGUAGES.find((known) => known === query.get('lang')) ?? 'en';
        const kind = query.get('kind') ?? '';
        if (!isKind(kind)) throw new EditRefusal(400, `"${kind}" is no kind of record.`);
        const { corpus } = await this.#checker.latest();
        return findNames(corpus, {
          kind,
          query: query.get('q') ?? '',
          language,
          owner: query.get('owner') ?? undefined,
        });
      }
      case 'dangling':
        return listDangling((await this.#checker.latest()).corpus, await this.#store.open(path, entry));
      case 'proposals':
        return readProposals(this.#store, path);
      default:
        throw new EditRefusal(404, `The editor has no "${name}".`);
    }
  }

  /** @throws EditRefusal, SpliceError, ZodError */
  async post(name: string, body: unknown): Promise<unknown> {
    switch (name) {
      case 'preview':
        return preview(PreviewSchema.parse(body).text);
      case 'quick':
        return this.#quick(EditSchema.parse(body));
      case 'check': {
        const edit = EditSchema.parse(body);
        return this.#judge(await this.#store.plan(edit), edit.as);
      }
      case 'save': {
        const edit = EditSchema.parse(body);
        // Planned again from the same texts, it is not written again.
        const kept = new KeptValues();
        return this.#save(() => this.#store.plan(edit, kept), edit.as);
      }
      case 'remove': {
        const edit = RemoveSchema.parse(body);
        return this.#save(
          async () => {
            await this.#store.holdHashes(edit.hashes, edit.path);
            const files = [edit.path, ...FURTHER.map((language) => translationPath(edit.path, language))];
            if (edit.path.startsWith(`${DRAFTS}/`)) files.push(edit.path.replace(/\.mdx$/, '.proposals.yml'));
            const there = await Promise.all(files.map((file) => this.#store.hash(file)));
            return new Map(files.filter((_, index) => there[index] !== null).map((file) => [file, null]));
          },
          edit.path.startsWith(`${DRAFTS}/`) ? 'draft' : 'record',
        );
      }
      case 'rename': {
        const edit = RenameSchema.parse(body);
        return this.#save(() => planRename(this.#store, edit), 'record');
      }
      default:
        throw new EditRefusal(404, `The editor has no "${name}".`);
    }
  }

  async #quick(edit: Edit): Promise<FieldIssue[]> {
    const changes = await this.#store.plan(edit);
    const { corpus, atlas } = await this.#checker.latest();
    const texts = [...changes].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
    return texts.flatMap(({ path, text }) =>
      this.#place(checkQuickly(path, text, corpus, atlas), new Map([[path, text]])),
    );
  }

  /** What `changes` change, and what would be wrong then. */
  async #judge(changes: FileChanges, as: Edit['as']) {
    const files = await Promise.all(
      [...changes].map(async ([path, text]) => ({
        path,
        isRemoved: text === null,
        hunks: structuredPatch(path, path, (await this.#store.read(path)).text ?? '', text ?? '', '', '', {
          context: 2,
        }).hunks,
      })),
    );
    if (as === 'draft') {
      const { corpus, atlas } = await this.#checker.latest();
      const drafts = [...changes].flatMap(([path, text]): [string, string][] =>
        text !== null && kindOf(originalOf(path)).hasProvisions && originalOf(path) === path
          ? [[this.#fileOf(path), text]]
          : [],
      );
      const issues = await draftWritten.check({
        drafts: new Map(drafts),
        corpus,
        atlas,
        texts: new Map(),
        today: undefined,
      });
      return { files, issues: this.#place(issues, changes), mayBeSaved: true };
    }
    const before = new Set((await this.#checker.check(new Map())).map(keyOf));
    const issues = await this.#checker.check(new Map(changes));
    const own = new Set([...changes.keys()].map((path) => this.#fileOf(path)));
    const told = issues.filter(
      (issue) => own.has(issue.file) || (issue.severity === 'error' && !before.has(keyOf(issue))),
    );
    return {
      files,
      issues: this.#place(told, changes),
      mayBeSaved: !told.some(({ severity }) => severity === 'error'),
    };
  }

  /** One save after the other: each looks at the files that the one before has left. */
  #save(plan: () => Promise<FileChanges>, as: Edit['as']): Promise<unknown> {
    const run = this.#saves.then(async () => {
      const changes = await plan();
      const judged = await this.#judge(changes, as);
      if (!judged.mayBeSaved)
        throw new EditRefusal(422, 'This is not saved: it has errors. Correct them, or save it as a draft.', judged);
      // Somebody may have written while it was checked.
      const again = await plan();
      if (again.size !== changes.size || [...again].some(([path, text]) => changes.get(path) !== text))
        throw new EditRefusal(409, 'A file has been changed while this was checked. Nothing was saved.');
      await saveFiles(this.#dir, changes);
      this.#checker.renew();
      return { saved: [...changes.keys()] };
    });
    this.#saves = run.catch(() => undefined);
    return run;
  }

  #fileOf(path: string): string {
    return `${basename(this.#dir)}/${path}`;
  }

  #place(issues: readonly Issue[], changes: FileChanges): FieldIssue[] {
    const finders = new Map(
      [...changes].flatMap(([path, text]) =>
        text === null ? [] : [[this.#fileOf(path), once(() => fieldFinder(text, path.endsWith('.mdx')))] as const],
      ),
    );
    return issues.map((issue) => ({
      ...issue,
      at: finders.get(issue.file)?.()(issue),
      language: FURTHER.find((language) => /\.(\w\w)\.(?:yml|mdx)$/.exec(issue.file)?.[1] === language),
    }));
  }
}

function originalOf(path: string): string {
  return path.replace(/\.(?:es|pt|fr)(?=\.(?:yml|mdx)$)/, '');
}

function keyOf({ file, rule, message }: Issue): string {
  return `${file} ${rule} ${message}`;
}

function preview(text: string): unknown {
  const { summary, issues } = parseMdx(text, 'text', 1);
  return { nodes: summary.nodes, issues: issues.map(({ message, line }) => ({ message, line })) };
}

function isKind(text: string): text is RefKind {
  return Object.hasOwn(REF_KINDS, text);
}

/** One line for whatever does not fit what the server takes. */
export function explainZod({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.map(String).join('.') || 'request'}: ${message}`).join('; ');
}
