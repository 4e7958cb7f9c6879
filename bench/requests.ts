import { analyse } from '../src/analysis/analyse';
import { newEmbeddedExcel } from 'embedded-excel/node';
import { createRegister } from '../src/jobs/createRegister';
import { summarize } from '../src/jobs/summarize';
import { sampleRegister } from '../src/register/sample/sampleRegister';
import type { Measured } from './table';

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;

/** How many requests a run sends to Excel, and how many bytes go there and back, for registers of three sizes. */
export async function benchRequests(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const pledges of [100, 1_000, 10_000]) {
    const excel = await newEmbeddedExcel();
    await createRegister(excel.run, sampleRegister({ pledges, needs: Math.ceil(pledges / 10), seed: 1 }));
    const before = { ...excel.traffic };
    const start = performance.now();
    await summarize(excel.run, { analyse });
    const seconds = (performance.now() - start) / 1000;
    const { requests, bytesSent, bytesReceived } = excel.traffic;
    rows.push({
      what: `${pledges.toLocaleString('en')} pledges`,
      figure:
        `${requests - before.requests} requests, ${kilobytes(bytesSent - before.bytesSent)} sent, ` +
        `${kilobytes(bytesReceived - before.bytesReceived)} received, ${seconds.toFixed(1)} s`,
    });
  }
  return rows;
}
