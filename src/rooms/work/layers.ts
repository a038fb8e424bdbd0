// What the page of a work with its official text can show: both, or one of the two. Read by its choice and by the script of that.
export const LAYERS = ['both', 'digest', 'official'] as const;
