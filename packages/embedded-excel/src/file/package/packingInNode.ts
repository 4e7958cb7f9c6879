import { constants, crc32, deflateRawSync } from 'node:zlib';
import { LEVEL, type Packing } from './packing';

/**
 * Packing by zlib. Each piece ends on a whole byte, so that the pieces one after the other are one stream. Source: RFC
 * 1951, 3.2.4.
 */
export const PACKING_IN_NODE: Packing = {
  deflater: () => (bytes, isLast) => [
    deflateRawSync(bytes, { level: LEVEL, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
  ],
  // For no bytes at all zlib gives 0, whatever came before.
  crc: (sum, bytes) => (bytes.length === 0 ? sum : crc32(bytes, sum)),
};
