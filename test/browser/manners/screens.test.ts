import { oneIn } from '../../../packages/embedded-excel/test/fixtures/runs';
import { describeInBrowser, itKeptToItself, openWorkbench, type Workbench } from '../openWorkbench';
import { faultsIn, OF_COLOURS } from './axe';
import { paneFrame, setPaneWidth, settled } from './paneFrame';
import { picture } from './picture';
import { SCREENS } from './screens';

/**
 * By all rules once; where only colours are others, by the rules of these. Of the two other looks each screen is tried in
 * one, in turns; with RUNS=5 in both.
 */
const LOOKS = [
  { look: 'light', colorScheme: 'light', forcedColors: 'none', rules: undefined },
  { look: 'dark', colorScheme: 'dark', forcedColors: 'none', rules: OF_COLOURS },
  { look: 'high-contrast', colorScheme: 'dark', forcedColors: 'active', rules: OF_COLOURS },
] as const;

const looksOf = (place: number): readonly (typeof LOOKS)[number][] =>
  LOOKS.filter((_, look) => look === 0 || oneIn(2) === 1 || look === 1 + (place % 2));

/** What of the pane's page is cut off at a side, or needs scrolling sideways; what scrolls on purpose is let be. */
const cutOff = (workbench: Workbench): Promise<string[]> =>
  paneFrame(workbench).evaluate(() => {
    const isClipping = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
    const around = (element: Element): Element => {
      let parent = element.parentElement ?? document.documentElement;
      while (parent !== document.documentElement && !isClipping(parent)) parent = parent.parentElement!;
      return parent;
    };
    const pokesOut = (element: Element): boolean => {
      const [own, outer] = [element.getBoundingClientRect(), around(element).getBoundingClientRect()];
      return own.width > 1 && (own.right > outer.right + 1 || own.left < outer.left - 1);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.scrolling, .hidden, svg, [aria-hidden=true]') && pokesOut(element))
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

/** How much texts grow where the font is twice as large, and what is cut off then. */
async function withLargeText(workbench: Workbench, name: string): Promise<{ growth: number[]; cut: string[] }> {
  // What the pane takes away meanwhile, such as a message that is over, has no second size.
  const growth = await paneFrame(workbench).evaluate(async () => {
    const root = document.documentElement;
    const sizeOf = (element: HTMLElement): number => parseFloat(getComputedStyle(element).fontSize);
    root.style.setProperty('font-size', '100%');
    const before = [...document.querySelectorAll<HTMLElement>('h2, p, button')]
      .filter((element) => element.innerText.trim() !== '')
      .map((element) => ({ element, size: sizeOf(element) }));
    root.style.setProperty('font-size', '200%');
    // Where motion is reduced, transitions have no length, but still end a frame later, and those of what is
    // inherited after them.
    const isChanging = (): boolean =>
      document.getAnimations().some((one) => one instanceof CSSTransition && one.playState !== 'finished');
    do await new Promise(requestAnimationFrame);
    while (isChanging());
    return before.filter(({ element }) => element.isConnected).map(({ element, size }) => sizeOf(element) / size);
  });
  await picture(workbench, `${name}-large-text`);
  const cut = await cutOff(workbench);
  await paneFrame(workbench).evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return { growth, cut };
}

describeInBrowser('every screen of the pane', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ viewport: { width: 1200, height: 1300 } });
  });

  afterAll(() => workbench?.close());

  it('would tell of faults, were there any', async () => {
    const frame = paneFrame(workbench);
    await frame.evaluate(() =>
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<p id="faint"><button></button>faint</p>'),
    );
    await frame.evaluate(() =>
      Object.assign(document.getElementById('faint')!.style, {
        color: '#bbb',
        background: '#fff',
        marginLeft: '-40px',
      }),
    );
    const faults = (await faultsIn(frame)).join();
    expect(faults).toContain('button-name');
    expect(faults).toContain('color-contrast');
    expect((await cutOff(workbench)).join()).toContain('faint');
    await frame.evaluate(() => document.getElementById('faint')!.remove());
  });

  it.each(SCREENS.map((screen, place) => ({ ...screen, place })))(
    '$name: axe-core finds no fault in light and in dark or high contrast, and nothing is cut off at 320 pixels, nor with text twice as large',
    async ({ name, show, place }) => {
      await show(workbench);
      const faults: string[] = [];
      if (name !== 'question' && name !== 'choice') await setPaneWidth(workbench, 320);
      for (const { look, colorScheme, forcedColors, rules } of looksOf(place)) {
        await workbench.page.emulateMedia({ colorScheme, forcedColors });
        await settled(workbench);
        await picture(workbench, `${name}-${look}`);
        faults.push(...(await faultsIn(paneFrame(workbench), rules)).map((fault) => `${look}: ${fault}`));
        faults.push(...(await cutOff(workbench)).map((fault) => `${look}: cut off: ${fault}`));
      }
      await workbench.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await settled(workbench);
      const large = await withLargeText(workbench, name);
      expect(faults).toEqual([]);
      expect(large.growth.length).toBeGreaterThan(3);
      expect(large.growth).toEqual(large.growth.map(() => expect.closeTo(2, 1)));
      expect(large.cut).toEqual([]);
    },
  );

  itKeptToItself(() => workbench);
});
