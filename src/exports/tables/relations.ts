// The bulk table of relations: which record acts on which, each stored once, on the acting side.
import { recordOf, type Relation } from '../../atlas/build-graph.ts';
import type { Corpus } from '../../corpus/types.ts';
import { CONFIDENCES } from '../../schemas/fields.ts';
import { INVERSES, PREDICATES } from '../../schemas/predicates.ts';
import { SOURCE } from './common-columns.ts';
import { columnOf, declareTable, type Column } from './declare-table.ts';

interface Row extends Relation {
  id: string;
  corpus: Corpus;
}

const column = columnOf<Row>();

/** The end itself, its address, and the same once more in the column of the table in which it is a row. */
function endColumns(side: 'from' | 'to', what: string): Column<Row>[] {
  const holds = (end: string, { workById, practiceById, meetingById }: Corpus) => ({
    work: workById.has(recordOf(end)),
    practice: practiceById.has(end),
    meeting: meetingById.has(end),
  });
  const inTable = (kind: 'work' | 'practice' | 'meeting', table: string) =>
    column(
      `${side}_${kind}`,
      `Id of the ${kind} on this side, of a provision that of its work; empty if the side is none`,
      (row) => (holds(row[side], row.corpus)[kind] ? recordOf(row[side]) : null),
      { references: table },
    );
  return [
    column(`${side}_id`, `${what}: work_id, provision_id, practice_id or meeting_id`, (row) => row[side], {
      required: true,
    }),
    column(`${side}_address`, 'Its permanent address', (row, { addressOf }) => addressOf(row[side]), {
      required: true,
      pattern: 'https?://\\S+',
    }),
    inTable('work', 'works'),
    column(
      `${side}_provision`,
      'Id of the provision on this side; empty if the side is a whole record',
      (row) => (recordOf(row[side]) === row[side] ? null : row[side]),
      { references: 'provisions' },
    ),
    inTable(side === 'from' ? 'practice' : 'meeting', side === 'from' ? 'practices' : 'meetings'),
  ];
}

export const relationsTable = declareTable<Row>({
  name: 'relations',
  title: 'Relations',
  row: 'One record acts on another: recalls, renews, amends, implements …',
  counting:
    'Count rows. Each relation is written once, on the acting side; `inverse` names it as seen from the other, so never count both. No row is not “no relation”: most works are held in part.',
  key: 'relation_id',
  list: ({ atlas: { graph, corpus } }) => {
    const seen = new Map<string, number>();
    return graph.relations.map((relation) => {
      const id = `${relation.from} ${relation.predicate} ${relation.to}`;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return { ...relation, id: times === 1 ? id : `${id} ${times}`, corpus };
    });
  },
  columns: [
    column(
      'relation_id',
      'from_id, predicate and to_id, in this order; with a number where they occur again',
      ({ id }) => id,
      {
        required: true,
      },
    ),
    column('predicate', 'What the acting side does to the other', ({ predicate }) => predicate, {
      required: true,
      values: PREDICATES,
    }),
    column('inverse', 'The same as seen from the other side', ({ predicate }) => INVERSES[predicate], {
      required: true,
      values: Object.values(INVERSES),
    }),
    ...endColumns('from', 'Acting side'),
    ...endColumns('to', 'Other side'),
    column('note', 'The relation in a line', ({ note }) => note),
    column(
      'source',
      'Where the relation was seen; empty: in the sources of the acting side',
      ({ evidence }) => evidence?.source,
      { pattern: SOURCE },
    ),
    column(
      'confidence',
      'How sure it is, where it has a source of its own; empty: as sure as the acting side',
      ({ evidence }) => evidence?.confidence,
      { values: CONFIDENCES },
    ),
  ],
});
