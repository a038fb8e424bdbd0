import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../exports/follow/to-atom.ts';
import { feedPath, listFeeds } from '../../exports/follow/list-feeds.ts';
import { viewFeed } from '../../rooms/lists/view-feed.ts';
import { LANGUAGES } from '../../schemas/fields.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const getStaticPaths = async () =>
  listFeeds((await getAtlas()).corpus).flatMap((feed) =>
    LANGUAGES.map((lang) => ({ params: { lang, name: feedPath(feed).replace(/\.atom$/, '') }, props: { feed } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, locals, site }) =>
  new Response(toAtom(viewFeed(props.feed, locals.site, site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
