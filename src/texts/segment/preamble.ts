// Where the preamble of an act begins and where its operative part does, in the four languages. Called by the segmenter.
import { foldText } from '../../text/fold-text.ts';

const OPERATIVE =
  /^(?:(?:hereby\s+)?(?:resolves|decides|declares|recommends|resuelven?|deciden?|declaran?|decretan?|acuerdan?|recomiendan?|resolvem?|decidem?|declaram?|decreta|decident?|declarent?|recommandent?|arretent?)|have agreed(?: as follows)?|han (?:acordado|convenido).{0,30}|convieram.{0,30}|sont convenus.{0,40}|enacts as follows|sanciona con fuerza de ley)\s*[:;,]?$/;
const ENACTING =
  /^(?:the|la|el|l'|o|a)\s?(?:general assembly|permanent council|asamblea general|consejo permanente|assembleia geral|conselho permanente|assemblee generale|conseil permanent|.{0,40}(?:commission|comision|comissao|committee|comite|conference|conferencia|meeting|reunion|reuniao|council|consejo|conseil|congress|congreso|congresso|states? part(?:y|ies)|estados? partes?))\b.{0,60},$/;
const RECITAL =
  /^(?:having (?:seen|considered)|considering|recalling|bearing in mind|taking (?:note|into account)|recognizing|reaffirming|noting|emphasizing|concerned|convinced|aware|whereas|welcoming|vistos?|considerando|recordando|teniendo (?:presente|en cuenta)|tomando (?:nota|en cuenta)|reconociendo|reafirmando|destacando|preocupad[ao]s?|convencid[ao]s?|conscientes?|tendo (?:visto|em conta|presente)|lembrando|recordando|reconhecendo|reafirmando|levando em conta|tomando nota|ayant (?:vu|examine)|considerant|rappelant|tenant compte|ayant a l'esprit|reconnaissant|reaffirmant|prenant (?:note|acte)|preoccupee?s?|convaincue?s?|consciente?s?)\b/;

export function isOperativeLine(text: string): boolean {
  return text.length < 80 && OPERATIVE.test(foldText(text));
}

/** "THE GENERAL ASSEMBLY," */
export function isEnactingLine(text: string): boolean {
  return text.length < 140 && ENACTING.test(foldText(text));
}

/** A recital: "RECALLING that …", or its lead-in alone. */
export function isRecital(text: string): boolean {
  return RECITAL.test(foldText(text));
}
