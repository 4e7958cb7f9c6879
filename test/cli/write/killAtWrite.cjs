// Loaded before the command line: ends its own process by a signal while a file of it is half written.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { openSync, writeSync } = fs;
const temporary = new Set();
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest);
  if (/\.pledgebook-.*\.tmp$/.test(String(path))) temporary.add(file);
  return file;
};
fs.writeSync = (file, bytes, at, length) => {
  if (!temporary.has(file)) return writeSync(file, bytes, at, length);
  const count = writeSync(file, bytes, at, Math.ceil(length / 2));
  process.kill(process.pid, process.env.KILL_AT_WRITE);
  return count;
};
syncBuiltinESMExports();
