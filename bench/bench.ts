import { benchAnalysis } from './analysis';
import { benchBestUse } from './bestUse';
import { benchCollect } from './collect';
import { benchCommandLine } from './commandLine';
import { benchEffectiveness } from './effectiveness';
import { benchManyPledges } from './manyPledges';
import { benchRequests } from './requests';
import { fuzz } from './fuzz';
import { benchScrolling } from './scrolling';
import { benchStartUp } from './startUp';
import { printTable } from './table';

/** `npm run bench`: prints what the project takes in time, requests, bytes and memory. */
async function bench(): Promise<void> {
  printTable('Analysis', await benchAnalysis());
  printTable('Best use by cells', await benchBestUse());
  printTable('Cost-effectiveness', await benchEffectiveness());
  printTable('Requests to Excel', await benchRequests());
  printTable('Forms and returns', await benchCollect());
  printTable('Command line', await benchCommandLine());
  printTable('A very large register', await benchManyPledges());
  printTable('Start of the pane', await benchStartUp());
  printTable('The workbench', await benchScrolling());
}

const [what, count, first] = process.argv.slice(2);
if (what === 'fuzz') void fuzz(count ? Number(count) : undefined, first ? Number(first) : undefined);
else if (what === 'best-use') void benchBestUse().then((rows) => printTable('Best use by cells', rows));
else void bench();
