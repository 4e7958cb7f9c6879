import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import type { Report } from '../report/report';
import type { LastRun } from './lastRun';

/** A report above this stays out: each program that opens the workbook would carry it. */
const MOST_CHARACTERS = 1_000_000;

/** Of what is kept; a later version of another shape counts it up. */
const VERSION = 1;

/** A run as the workbook keeps it: the report compressed (zlib, base64), or left out where it is too large. */
export function keptText({ report, ...rest }: LastRun): string {
  const packed = report === null ? null : packReport(report);
  return JSON.stringify({ version: VERSION, ...rest, report: packed });
}

/** The run as it will be read back: its report is null where it is too large to keep. */
function packReport(report: Report): string | null {
  const packed = base64(zlibSync(strToU8(JSON.stringify(report)), { level: 9 }));
  return packed.length > MOST_CHARACTERS ? null : packed;
}

/** @returns null for what this version did not write */
export function lastRunFrom(text: string | null): LastRun | null {
  if (text === null) return null;
  try {
    const { version, report, ...rest } = JSON.parse(text) as LastRun & { version: unknown; report: unknown };
    if (version !== VERSION || typeof rest.at !== 'string' || typeof rest.totals !== 'object') return null;
    return { ...rest, report: typeof report === 'string' ? unpackReport(report) : null };
  } catch {
    return null;
  }
}

const unpackReport = (packed: string): Report => JSON.parse(strFromU8(unzlibSync(bytesOf(packed)))) as Report;

/** Characters that one call can take as arguments. */
const AT_ONCE = 32_768;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
