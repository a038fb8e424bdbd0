// Runs before each test file, with whose end the folders go that it has made. Named as a setup file in vitest.config.ts.
import { afterAll } from 'vitest';
import { removeMade } from './made-folders.ts';

afterAll(removeMade);
