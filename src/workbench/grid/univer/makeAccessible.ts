/** The grid's canvas would come first in the order of Tab, and its two places for notices have one name. */
export function makeAccessible(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) canvas.tabIndex = -1;
  const notices = container.querySelectorAll('section[aria-live]');
  notices.forEach((one, index) => one.setAttribute('aria-label', `Notices of the grid ${index + 1}`));
}
