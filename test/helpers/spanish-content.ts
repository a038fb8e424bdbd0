// Files of translations beside those of the minimal content. Used by the tests of what is told in another language.
import { MINIMAL } from './make-content.ts';

export const STATE_ES = 'countries/ar.es.yml';
export const RESOLUTION_ES = 'resolutions/ag-res-2010.es.mdx';
export const PRACTICE_ES = 'practices/ar-rescue-programme.es.mdx';
export const COMMITMENT_ES = 'commitments/adopt-plans.es.mdx';

/** Argentina with a note to its answer, of which the least penalty is told in figures. */
const NOTED_STATE: Readonly<Record<string, string>> = {
  'countries/ar.yml': (MINIMAL['countries/ar.yml'] ?? '').replace(
    'articles: [art-2], evidence',
    "articles: [art-2], note: 'Since 2008 it punishes with 4 years or more.', evidence",
  ),
};

/** The four records in Spanish, whole and as they should be. */
export const IN_SPANISH: Readonly<Record<string, string>> = {
  ...NOTED_STATE,
  [STATE_ES]: `criteria:
  dedicated-law:
    note: Desde 2008 castiga con 4 años o más.
`,
  [RESOLUTION_ES]: `---
relations:
  '2':
    note: Se nombra de paso.
---

Convoca una reunión. Véase el <Ref to="lima-protocol#art-5">artículo 5</Ref>.

<Note>

Solo se leyeron dos párrafos.

</Note>

<Provision n="3.d" due="by 2006; en el plazo de dos años">

Pide a los Estados planes contra la <Term id="trafficking">trata</Term>.

</Provision>

<Provision n="preamble-poverty" label="Preámbulo: pobreza">

La pobreza expone a las personas.

</Provision>
`,
  [PRACTICE_ES]: `---
organisation: Ministerio de «Justicia» y otros
results:
  '1':
    text: Se acompañó a noventa víctimas.
limits:
  '1':
    text: Solo funciona en las ciudades.
relations:
  '1':
    note: Un plan puesto en práctica.
---

Acompaña a las víctimas desde la primera hora.
`,
  [COMMITMENT_ES]: `---
steps:
  '1':
    reason: Pide planes.
  '2':
    reason: Los pide de nuevo.
notKnown:
  '1': Si se ejecutó algún plan.
---

Se pidió una vez, y se pidió de nuevo.
`,
};
