// Changes by day, and within a day by state, each with links to what it concerns. Called by the pages of changes and the home page.
import { mapKind, type RecordKind } from '../../addresses/record-kinds.ts';
import { statesOfChange } from '../../atlas/changes-of-state.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { ChangeEntry } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Change } from '../../schemas/vocabulary.ts';
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { endLink } from '../../site/parts/record-name.ts';
import { compareLabels, formatDate } from '../../words/format.ts';

export interface ChangeView {
  kind: Change['kind'];
  date: string;
  text: string;
  /** Its language, where that is not the reader's. */
  lang: Language | undefined;
  links: Link[];
}

interface ChangeGroup {
  /** Anchor of its heading. */
  id: string;
  /** The state with its page, or the name of what concerns several states or none. */
  name: string;
  href: string | undefined;
  entries: ChangeView[];
}

export interface ChangeDay {
  /** Anchor of its heading. */
  id: string;
  label: string;
  count: number;
  groups: ChangeGroup[];
}

/** Kinds that stand at an address of their own and are named by a label. */
const LABELLED: readonly RecordKind[] = ['criterion', 'question', 'body', 'topic', 'commitment', 'indicator', 'term'];

/** Newest first; states in the order of their names, what concerns several or none at the end. */
export function viewChangeDays(changes: readonly ChangeEntry[], site: Site): ChangeDay[] {
  const { t, lang, labels, routes, atlas } = site;
  const compare = compareLabels(lang);
  const byId = labelledRecords(site);
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, ofDay]) => {
    const id = `_${date}`;
    const groups = Map.groupBy(ofDay, (change) => {
      const [code, ...others] = statesOfChange(change, atlas.corpus);
      return code === undefined ? 'none' : others.length ? 'several' : code;
    });
    const toGroup = (key: string, name: string, href?: string): ChangeGroup => ({
      id: `${id}-${key}`,
      name,
      href,
      entries: (groups.get(key) ?? []).map((change) => {
        const view = viewChange(change, site, byId);
        return { ...view, links: view.links.filter((link) => link.href !== href) };
      }),
    });
    const states = [...groups.keys()].filter((key) => key !== 'none' && key !== 'several');
    return {
      id,
      label: formatDate(date, lang),
      count: ofDay.length,
      groups: [
        ...states
          .map((code) => toGroup(code, labels.state(code), routes.state(code)))
          .sort((a, b) => compare(a.name, b.name)),
        toGroup('several', t('changes.several')),
        toGroup('none', t('changes.general')),
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

/** One change, with a link to each record that is still there. */
export function viewChange(change: ChangeEntry, site: Site, byId = labelledRecords(site)): ChangeView {
  const { routes, labels, atlas } = site;
  const { corpus } = atlas;
  const codes = new Set(corpus.countries.map(({ code }) => code));
  const [state, ...others] = change.ids.filter((id) => codes.has(id));
  const questions = new Set(
    [...corpus.vocabularies.criteria, ...corpus.vocabularies.otherQuestions].map(({ id }) => id),
  );
  const linkTo = (id: string): Link | Link[] => {
    if (codes.has(id)) return { href: routes.state(id), text: labels.state(id) };
    const isHeld = corpus.workById.has(id) || corpus.meetingById.has(id) || corpus.practiceById.has(id);
    if (isHeld) return endLink(id, site);
    const link = byId.get(id);
    if (!link) return [];
    // A question beside one state is meant as that state answers it.
    return state !== undefined && !others.length && questions.has(id)
      ? { ...link, href: `${routes.state(state)}#${id}` }
      : link;
  };
  return {
    kind: change.kind,
    date: formatDate(change.date, site.lang),
    text: change.text,
    lang: site.langOf(change.toldIn),
    links: change.ids.flatMap(linkTo),
  };
}

/** Links to the records that are named by a label, by id. */
export function labelledRecords({ atlas, lang, langOf, routes }: Site): Map<string, Link> {
  return new Map(
    LABELLED.flatMap((kind) =>
      mapKind(atlas.corpus, kind, (record, { id, path, names }): [string, Link] => {
        const name = pickText(names(record), lang);
        const text = name?.text ?? id(record);
        return [id(record), { href: routes.path(path(record)), text, lang: name && langOf(name.language) }];
      }),
    ),
  );
}
