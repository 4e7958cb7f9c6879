import { rawSample } from '../../fixtures/rawSample';
import { readRegister } from '../../../src/register/readRegister';
import type { Register } from '../../../src/register/register';

/** The illustrative register, read as from a workbook that holds its tables. */
export const sampleRegistered = (): Register => readRegister(rawSample());
