// The tables of faults together. Used by mutations.test.ts, and by the test that every rule has content that breaks it.
import { FACT_FAULTS } from './fact-faults.ts';
import { FILE_FAULTS } from './file-faults.ts';
import { GUIDE_FAULTS } from './guide-faults.ts';
import { LETTER_FAULTS } from './letter-faults.ts';
import { MARKDOWN_FAULTS } from './markdown-faults.ts';
import { YAML_FAULTS } from './yaml-faults.ts';

export const FAULT_TABLES = {
  'files and folders': FILE_FAULTS,
  'facts as YAML': YAML_FAULTS,
  'prose as Markdown': MARKDOWN_FAULTS,
  letters: LETTER_FAULTS,
  'facts, relations and ids': FACT_FAULTS,
  guides: GUIDE_FAULTS,
};

export const FAULTS = Object.values(FAULT_TABLES).flat();
