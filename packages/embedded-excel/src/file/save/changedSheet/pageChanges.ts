import type { Sheet } from '../../../model/workbook';
import { paperNumber } from '../../paperSizes';
import { headerFooterXml, pageMarginsXml, pageSetupXml, printOptionsXml, rowBreaksXml } from '../sheet/page';
import { colorElement } from '../sheet/rgbColor';
import { elementsIn } from '../../xml/tree';
import { editElement, replaceChild, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/**
 * The colour of a sheet's tab and whether its pages are fitted; its code name and the like stay. Source: ECMA-376 part
 * 1, 18.3.1.82.
 */
export const sheetPrChange =
  (sheet: Sheet): ElementChange =>
  ([before], scope) => {
    const { changed, tabColor, page } = sheet;
    const fits = 'pagesWide' in page.zoom;
    if (before === undefined && tabColor === '' && !fits) return '';
    return editElement(before, '<sheetPr/>', scope, (element, tree) => {
      if (changed.has('view'))
        replaceChild(
          tree,
          element,
          'tabColor',
          tabColor === '' ? '' : colorElement('tabColor', tabColor),
          SHEET_PROPERTIES,
        );
      if (!changed.has('page')) return;
      const [set] = elementsIn(element, 'pageSetUpPr');
      if (set) setAttributes(set, { fitToPage: fits });
      else if (fits) replaceChild(tree, element, 'pageSetUpPr', '<pageSetUpPr fitToPage="1"/>', SHEET_PROPERTIES);
    });
  };

/**
 * How a sheet is printed; the settings of its printer, and headers of first and even pages, stay. Source: ECMA-376 part
 * 1, 18.3.1.46, 62, 63, 70, 74.
 */
export function pageChanges(sheet: Sheet): Map<string, ElementChange> {
  const { page } = sheet;
  const setup: ElementChange = ([before], scope) => {
    if (before === undefined) return scope.own(pageSetupXml(sheet));
    const paper = paperNumber(page.paperSize);
    return editElement(before, '', scope, (element) =>
      setAttributes(element, {
        paperSize: paper === 1 ? null : paper,
        orientation: page.orientation === 'Landscape' ? 'landscape' : null,
        ...('scale' in page.zoom
          ? { scale: page.zoom.scale === 100 ? null : page.zoom.scale }
          : { fitToWidth: page.zoom.pagesWide, fitToHeight: page.zoom.pagesTall }),
      }),
    );
  };
  const options: ElementChange = ([before], scope) =>
    before === undefined
      ? scope.own(printOptionsXml(sheet))
      : editElement(before, '', scope, (element) =>
          setAttributes(element, {
            horizontalCentered: page.centerHorizontally,
            verticalCentered: page.centerVertically,
            gridLines: page.printGridlines,
          }),
        );
  const headers: ElementChange = ([before], scope) =>
    before === undefined
      ? scope.own(headerFooterXml(sheet))
      : editElement(before, '', scope, (element, tree) => {
          const made = /(<oddHeader.*<\/oddHeader>)?(<oddFooter.*<\/oddFooter>)?/s.exec(
            headerFooterXml(sheet).replace(/^<headerFooter>|<\/headerFooter>$/g, ''),
          )!;
          replaceChild(tree, element, 'oddHeader', made[1] ?? '', HEADERS);
          replaceChild(tree, element, 'oddFooter', made[2] ?? '', HEADERS);
        });
  return new Map<string, ElementChange>([
    ['printOptions', options],
    ['pageMargins', (_, scope) => scope.own(pageMarginsXml(sheet))],
    ['pageSetup', setup],
    ['headerFooter', headers],
    ['rowBreaks', (_, scope) => scope.own(rowBreaksXml(sheet))],
  ]);
}
