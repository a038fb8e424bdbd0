import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { APP_ICONS, drawAppIcon, type AppIcon } from '../../pictures/app-icon.ts';
import { renderCard } from '../../site/frame/render-card.ts';

export const getStaticPaths = () =>
  (Object.keys(APP_ICONS) as AppIcon[]).map((icon) => ({ params: { icon }, props: { icon } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { icon } }) => {
  const svg = drawAppIcon(await readFile('public/favicon.svg', 'utf8'), icon);
  return new Response(await renderCard(svg, APP_ICONS[icon].size), { headers: { 'Content-Type': 'image/png' } });
};
