import { openWorkbench } from './browser/openWorkbench';
it.each([['active','dark'],['active','light'],['none','dark'],['none','light']] as const)('%s %s', async (forced, scheme) => {
  const w = await openWorkbench({ forcedColors: forced, colorScheme: scheme });
  await w.page.keyboard.press('Escape');
  await w.page.waitForTimeout(1500);
  await w.page.screenshot({ path: `/tmp/shots/${forced}-${scheme}.png` });
  await w.close();
});
