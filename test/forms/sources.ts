import { rawSample } from '../fixtures/rawSample';
import type { FormSource } from '../../src/forms/formSource';
import type { RawWorkbook } from '../../src/register/rawTable';
import { readRegister, statesKnownTo, tableSources } from '../../src/register/readRegister';
import { workbookOf, type Rows } from '../register/rawWorkbook';

/** What forms are made from, of the tables of a workbook. */
function sourceOfRaw(raw: RawWorkbook, registerId: string | null = 'TC-2026'): FormSource {
  const register = readRegister(raw);
  return {
    register,
    states: statesKnownTo(raw),
    sources: tableSources(raw),
    marks: { registerId, createdAt: null, sessionTitle: null },
  };
}

export const sourceOf = (tables: Readonly<Record<string, Rows>>): FormSource => sourceOfRaw(workbookOf(tables));

/** The illustrative register, as from a workbook that holds its tables. */
export const sampleSource = (): FormSource => sourceOfRaw(rawSample());
