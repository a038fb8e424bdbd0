import type { APIRoute } from 'astro';
import { languageParams } from '../../addresses/routes.ts';
import { toCalendar } from '../../exports/follow/to-calendar.ts';
import { viewCalendar } from '../../rooms/lists/view-calendar.ts';
import { edition } from '../../site/frame/edition.ts';

export const getStaticPaths = languageParams;

export const GET: APIRoute = ({ locals: { site }, site: origin }) =>
  new Response(toCalendar(viewCalendar(site, (path) => new URL(path, origin).href, edition(site).day)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
