// Script of the lessons: checks each answer, and keeps in the browser which lessons are done.
import { fillIn } from '../../text/fill-in.ts';
import { readKey } from '../../site/dom/read-key.ts';
import { readStored, store } from '../../site/dom/stored.ts';
import { isRight } from './is-right.ts';

const KEY = 'lessons';
const root = document.querySelector<HTMLElement>('[data-lessons]');
const sections = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];

if (root) {
  const { right = '', wrong = '', unkept = '', done: words = '' } = root.dataset;
  const done = new Set((readStored(KEY) ?? '').split(' '));
  const tell = (isKept: boolean) => {
    const count = sections.filter(({ dataset }) => done.has(dataset['lesson'] ?? '')).length;
    const line = root.querySelector('[data-progress]');
    const text = fillIn(words, { done: count, all: sections.length });
    if (line) line.textContent = isKept ? text : `${text} ${unkept}`;
  };
  for (const section of sections) {
    const { lesson = '', wanted = '[]' } = section.dataset;
    const box = section.querySelector('input');
    const verdict = section.querySelector('[data-verdict]');
    const check = () => {
      if (!box || box.value.trim() === '') return;
      const isIt = isRight(box.value, JSON.parse(wanted) as string[][]);
      if (verdict) verdict.textContent = isIt ? right : wrong;
      if (!isIt) return;
      done.add(lesson);
      tell(store(KEY, [...done].join(' ').trim()));
    };
    section.querySelector('button')?.addEventListener('click', check);
    box?.addEventListener('keydown', (event) => {
      if (readKey(event) === 'Enter') check();
    });
    if (verdict && done.has(lesson)) verdict.textContent = right;
  }
  tell(true);
  root.querySelector('[data-print]')?.addEventListener('click', () => print());
}
