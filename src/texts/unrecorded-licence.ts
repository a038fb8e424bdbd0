// What the importer writes where nobody says whose a text is. Pages tell it in their own language.
export const UNRECORDED_LICENCE = 'Text of its issuer; what may be done with it was not recorded at the import.';
