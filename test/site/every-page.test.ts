// All that is asked of every page of a site: each is parsed once for all.
import { SITE_UNDER_BASE, SITE } from '../helpers/sites.ts';
import { walkPages } from '../helpers/walk-pages.ts';
import { describeLanguages } from './every-page/languages.ts';
import { describeFilesUnderBase, describeLinks } from './every-page/links.ts';
import { describeOwed } from './every-page/owed.ts';
import { describeTexts } from './every-page/texts.ts';

const walk = walkPages(SITE);
describeOwed(walk);
describeLinks(walk, SITE, '/');
describeLanguages(walk);
describeTexts(walk);

describeLinks(walkPages(SITE_UNDER_BASE), SITE_UNDER_BASE, '/atlas/');
describeFilesUnderBase();
