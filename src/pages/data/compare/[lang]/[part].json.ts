import type { APIRoute } from 'astro';
import { cutCompareFeed } from '../../../../rooms/legislation/cut-compare-feed.ts';
import { toCompareFeed } from '../../../../rooms/legislation/compare-feed.ts';
import { LANGUAGES } from '../../../../schemas/languages.ts';
import { getSite } from '../../../../site/frame/get-atlas.ts';

export const getStaticPaths = async () => {
  const feeds = await Promise.all(
    LANGUAGES.map(async (lang) => ({
      lang,
      parts: cutCompareFeed(toCompareFeed(await getSite(lang, import.meta.env.BASE_URL))),
    })),
  );
  return feeds.flatMap(({ lang, parts }) =>
    parts.map(({ part, text }) => ({ params: { lang, part }, props: { text } })),
  );
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
