// The work whose points make the template of a national report: the annotated agenda of the Second Meeting (2009).

/** workId of the annotated agenda. */
export const REPORT_TEMPLATE = 'rtp-ii-inf-1-09';
