import { build } from 'esbuild';

/** All that is loaded before a command is known, with what it needs: what `import()` names is not among it. */
async function loadedAtStart(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/cli/pledgebook.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'not-written',
    write: false,
    metafile: true,
    external: ['highs'],
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !outputs[file]) return;
    reached.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') follow(path);
  };
  follow(Object.keys(outputs).find((file) => outputs[file]!.entryPoint === 'src/cli/pledgebook.ts')!);
  return [...reached].flatMap((file) => Object.keys(outputs[file]!.inputs));
}

it('--help loads what tells of the commands, and nothing that reads, computes or writes', async () => {
  const files = await loadedAtStart();
  expect(files).toContain('src/cli/main.ts');
  const heavy = /^(packages|src\/(jobs|excel|analysis|report)|node_modules\/(?!commander\/))/;
  expect(files.filter((file) => heavy.test(file))).toEqual([]);
});
