import type { APIRoute } from 'astro';
import { toSqliteSchema } from '../../../exports/tables/sqlite-schema.ts';

export const GET: APIRoute = () =>
  new Response(toSqliteSchema(), { headers: { 'Content-Type': 'application/sql; charset=utf-8' } });
