// Script of a former address: on to the record, at the same paragraph.
import { leadOn } from '../../site/dom/lead-on.ts';

leadOn(document.querySelector<HTMLAnchorElement>('a[data-moved]'));
