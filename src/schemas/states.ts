// The 35 independent states of the Americas, by ISO 3166-1 alpha-2 code.

export const AMERICAN_STATES =
  'ag ar bb bo br bs bz ca cl co cr cu dm do ec gd gt gy hn ht jm kn lc mx ni pa pe py sr sv tt us uy vc ve'.split(' ');
