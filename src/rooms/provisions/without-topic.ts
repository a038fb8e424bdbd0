// Where provisions on no topic stand by year, if they are too many for the page of the explorer. Used by that page and theirs.
import { STATIC_PAGES } from '../../addresses/routes.ts';

/** Below the language. */
export const WITHOUT_TOPIC = `${STATIC_PAGES.provisions}without-topic/`;
