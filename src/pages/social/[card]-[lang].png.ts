import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawSocialCard } from '../../pictures/social-card.ts';
import { LANGUAGES } from '../../schemas/fields.ts';
import { renderCard } from '../../site/frame/render-card.ts';
import { CARDS, type Card } from '../../site/frame/social-cards.ts';

export const getStaticPaths = () =>
  LANGUAGES.flatMap((lang) =>
    (Object.keys(CARDS) as Card[]).map((card) => ({ params: { card, lang }, props: { card } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, locals: { site } }) => {
  const { t } = site;
  const svg = drawSocialCard({ name: t('site.name'), tagline: t('site.tagline'), title: t(CARDS[props.card]) });
  return new Response(await renderCard(svg), { headers: { 'Content-Type': 'image/png' } });
};
