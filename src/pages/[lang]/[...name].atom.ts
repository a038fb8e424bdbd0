import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toAtom } from '../../exports/follow/to-atom.ts';
import { feedPath, listFeeds } from '../../exports/follow/list-feeds.ts';
import { viewFeed } from '../../rooms/lists/view-feed.ts';
import { oneParams } from '../../addresses/view-params.ts';
import { edition } from '../../site/frame/edition.ts';
import { getAtlas } from '../../site/frame/get-atlas.ts';

export const getStaticPaths = async () =>
  listFeeds((await getAtlas()).corpus).flatMap((feed) =>
    oneParams(feed).map(({ params, props }) => ({
      params: { ...params, name: feedPath(feed).replace(/\.atom$/, '') },
      props,
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props,
  locals: { site },
  site: origin,
}) => {
  const absolute = (path: string) => new URL(path, origin).href;
  const text = toAtom(viewFeed(props.view, site, absolute, edition(site).day));
  return new Response(text, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
