// The threads in which a paragraph stands, with the steps before and after it. As text of HTML: a long work has many of these lines.
import type { ResolvedStep, ThreadPlace } from '../../atlas/threads.ts';
import type { Site } from '../../site/locals/site.ts';
import { endLink } from '../../site/parts/record-name.ts';
import { renderLink } from '../../site/parts/render-link.ts';
import { changeKey } from '../../words/change-key.ts';
import { escapeHtml } from '../../text/escape-html.ts';

export function renderThreadLines(site: Site, places: readonly ThreadPlace[]): string {
  const { t, lang, routes } = site;
  const toStep = (label: string, step: ResolvedStep | undefined) =>
    step ? ` · ${escapeHtml(label)} ${renderLink(endLink(step.provision, site))}` : '';
  return places
    .map(({ commitment, step, previous, next }) => {
      const thread = renderLink({ href: routes.step(commitment.id, step.index), text: commitment.labels[lang] });
      const where = t('thread.step', {
        n: step.index + 1,
        count: commitment.steps.length,
        change: t(changeKey(step.change, step.index)),
      });
      return (
        `<p><b>${escapeHtml(t.label('thread.of'))}</b> ${thread}, ${escapeHtml(where)}` +
        `${toStep(t.label('thread.previous'), previous)}${toStep(t.label('thread.next'), next)}</p>`
      );
    })
    .join('');
}
