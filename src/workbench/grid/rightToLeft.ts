/**
 * Sheets that run from right to left, which the grid does not draw itself: its canvas is mirrored with CSS, and every
 * text that is drawn on a canvas is mirrored back within its own box. The places of pointer events follow the mirrored
 * element by themselves.
 */
let mirrored = false;
let box: HTMLElement | null = null;

type Draw = (this: CanvasRenderingContext2D, text: string, x: number, y: number, maxWidth?: number) => void;

function leftOfText(context: CanvasRenderingContext2D, x: number, width: number): number {
  if (context.textAlign === 'center') return x - width / 2;
  return context.textAlign === 'right' || context.textAlign === 'end' ? x - width : x;
}

const drawsElsewhere = ({ canvas }: CanvasRenderingContext2D): boolean =>
  canvas instanceof HTMLCanvasElement && canvas.isConnected && !box?.contains(canvas);

function mirrorTexts(prototype: CanvasRenderingContext2D): void {
  for (const name of ['fillText', 'strokeText'] as const) {
    // It is called with the context that it belongs to.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const draw: Draw = prototype[name];
    prototype[name] = function (this: CanvasRenderingContext2D, text, x, y, ...maxWidth) {
      if (!mirrored || drawsElsewhere(this)) return void draw.call(this, text, x, y, ...maxWidth);
      const { width } = this.measureText(text);
      this.save();
      this.translate(2 * leftOfText(this, x, width) + width, 0);
      this.scale(-1, 1);
      draw.call(this, text, x, y);
      this.restore();
    };
  }
}

let prepared = false;

/** Draws what is in an element from right to left, or no longer. */
export function mirror(on: boolean, element: HTMLElement): void {
  if (on && !prepared) {
    prepared = true;
    mirrorTexts(CanvasRenderingContext2D.prototype);
    if (typeof OffscreenCanvasRenderingContext2D !== 'undefined')
      mirrorTexts(OffscreenCanvasRenderingContext2D.prototype as unknown as CanvasRenderingContext2D);
  }
  mirrored = on;
  box = element;
  element.style.transform = on ? 'scaleX(-1)' : '';
}

const swapped = new WeakSet<Event>();
const OTHER: Readonly<Record<string, { key: string; keyCode: number }>> = {
  ArrowLeft: { key: 'ArrowRight', keyCode: 39 },
  ArrowRight: { key: 'ArrowLeft', keyCode: 37 },
};

function replace(event: Event, other: Event): void {
  swapped.add(other);
  event.stopImmediatePropagation();
  event.preventDefault();
  event.target?.dispatchEvent(other);
}

/** In such a sheet the left arrow goes to the next column. To be called before the grid sees the key. */
export function swapArrows(event: KeyboardEvent): void {
  const other = OTHER[event.key];
  if (!mirrored || !other || swapped.has(event)) return;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  const options = { ...other, code: other.key, bubbles: true, cancelable: true, composed: true };
  replace(event, new KeyboardEvent(event.type, { ...options, ctrlKey, shiftKey, altKey, metaKey }));
}

/** And a wheel that turns to the right goes to the left. */
export function swapWheel(event: WheelEvent): void {
  if (!mirrored || event.deltaX === 0 || swapped.has(event)) return;
  const { clientX, clientY, deltaX, deltaY, deltaMode, ctrlKey, shiftKey } = event;
  const options = { bubbles: true, cancelable: true, clientX, clientY, deltaY, deltaMode, ctrlKey, shiftKey };
  replace(event, new WheelEvent('wheel', { ...options, deltaX: -deltaX }));
}
