import { spawnSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar, type Calendar } from '../../../../src/exports/follow/to-calendar.ts';
import { machineEnv } from '../../../helpers/machine-env.ts';

const CALENDAR: Calendar = {
  name: 'Reuniones, y plazos; todos',
  description: 'Días',
  language: 'es',
  day: '2026-11-28',
  page: 'https://atlas.example/es/meetings/',
  days: [
    {
      key: 'day rtp-ii',
      name: 'Segunda Reunión, «A»; b \\ c\nd',
      from: '2009-03-25',
      to: '2009-03-27',
      place: 'Buenos Aires, Argentina',
      text: 'Texto ñ '.repeat(30).trim(),
      address: 'https://atlas.example/es/meetings/rtp-ii/',
    },
    {
      key: 'due a#1',
      name: 'Plazo',
      from: '2008-02-29',
      to: '2008-02-29',
      place: null,
      text: '',
      address: 'https://atlas.example/a/#1',
    },
  ],
};

function readEvents(text: string) {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((part) => {
      const event = new ICAL.Event(part);
      return {
        name: event.summary,
        from: event.startDate.toString(),
        over: event.endDate.toString(),
        place: event.location,
        text: event.description,
        uid: event.uid,
      };
    });
}

describe('toCalendar', () => {
  test('is read back equal by a program of others; a day ends where the next begins', () => {
    const events = readEvents(toCalendar(CALENDAR));
    expect(events).toMatchObject([
      {
        name: 'Segunda Reunión, «A»; b \\ c\nd',
        from: '2009-03-25',
        over: '2009-03-28',
        place: 'Buenos Aires, Argentina',
        text: CALENDAR.days[0]?.text,
      },
      { name: 'Plazo', from: '2008-02-29', over: '2008-03-01', place: null },
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test('is the same bytes wherever it is written', () => {
    const script = `import { toCalendar } from './src/exports/follow/to-calendar.ts';
      process.stdout.write(toCalendar(${JSON.stringify(CALENDAR)}));`;
    for (const TZ of ['America/Lima', 'Pacific/Kiritimati']) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        encoding: 'utf8',
        env: { ...machineEnv(), TZ },
      });
      expect(stdout).toBe(toCalendar(CALENDAR));
    }
  });
});
