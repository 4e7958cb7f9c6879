import type { PackageEditor } from '../package/packageEditor';

const ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';

/**
 * Takes out the digital signatures of a file, which hold for it no longer once anything in it is changed. Source:
 * ECMA-376 part 2, 13.2.
 */
export function removeSignature(editor: PackageEditor): void {
  for (const { id, type, target, external } of editor.links('')) {
    if (type !== ORIGIN) continue;
    editor.unlink('', id);
    if (external || !editor.has(target)) continue;
    for (const signature of editor.links(target))
      if (!signature.external && editor.has(signature.target)) editor.remove(signature.target);
    editor.remove(target);
  }
  for (const part of editor.parts()) if (/^\/?_xmlsignatures\//i.test(part)) editor.remove(part);
}
