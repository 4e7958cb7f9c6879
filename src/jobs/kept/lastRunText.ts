import { strFromU8, strToU8, Unzlib, zlibSync } from 'fflate';
import * as v from 'valibot';
import type { Report } from '../../report/report';
import type { LastRun } from '../lastRun';
import { KEPT_RUN, reportFrom } from './reportShape';

/** A report above this stays out: each program that opens the workbook would carry it. */
const MOST_CHARACTERS = 1_000_000;

/** Of a report as JSON: about forty times what it is packed, where the sheets of 10,000 pledges are some ten times. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Of what is kept; a later version of another shape counts it up. */
const VERSION = 1;

const OURS = v.object({
  ...KEPT_RUN.entries,
  version: v.literal(VERSION),
  report: v.unknown(),
});

/** A run as the workbook keeps it: the report compressed (zlib, base64), or left out where it is too large. */
export function keptText({ report, ...rest }: LastRun): string {
  const packed = report === null ? null : packReport(report);
  return JSON.stringify({ version: VERSION, ...rest, report: packed });
}

/** The run as it will be read back: its report is null where it is too large to keep. */
function packReport(report: Report): string | null {
  const bytes = strToU8(JSON.stringify(report));
  if (bytes.length > MOST_BYTES) return null;
  const packed = base64(zlibSync(bytes, { level: 9 }));
  return packed.length > MOST_CHARACTERS ? null : packed;
}

/** @returns null for what this version did not write: anybody may have put anything there */
export function lastRunFrom(text: string | null): LastRun | null {
  if (text === null) return null;
  try {
    const { success, output } = v.safeParse(OURS, JSON.parse(text));
    if (!success) return null;
    const { at, baseCurrency, totals, needs, report } = output;
    return { at, baseCurrency, totals, needs, report: typeof report === 'string' ? unpackReport(report) : null };
  } catch {
    return null;
  }
}

function unpackReport(packed: string): Report | null {
  if (packed.length > MOST_CHARACTERS) return null;
  const bytes = unzlib(bytesOf(packed));
  if (bytes === null) return null;
  return reportFrom(JSON.parse(strFromU8(bytes)));
}

/** So few packed bytes become at most 4 MB at once: deflate packs about a thousand into one. */
const PIECE = 4096;

/** @returns null where there is more in it than a report may be: a few bytes can stand for gigabytes */
function unzlib(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unzlib = new Unzlib((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    unzlib.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (size > MOST_BYTES) return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Characters that one call can take as arguments. */
const AT_ONCE = 32_768;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
