import { writeFileSync } from 'node:fs';
import { functionMetadata, METADATA_FILE } from './functions/functionMetadata';

/** Writes src/functions/functions.json, which tells Excel the custom functions. A test says where it is stale. */
writeFileSync(METADATA_FILE, functionMetadata());
