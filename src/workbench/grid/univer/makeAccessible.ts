function nameParts(container: HTMLElement): void {
  for (const canvas of container.querySelectorAll('canvas')) canvas.tabIndex = -1;
  const notices = container.querySelectorAll('section[aria-live]');
  notices.forEach((one, index) => one.setAttribute('aria-label', `Notices of the grid ${index + 1}`));
}

/**
 * The grid's canvas would come first in the order of Tab, and its two places for notices have one name. Univer puts
 * them into the page when it comes to it, so they are watched for.
 * @returns ends the watching
 */
export function makeAccessible(container: HTMLElement): () => void {
  nameParts(container);
  const watching = new MutationObserver(() => nameParts(container));
  watching.observe(container, { childList: true, subtree: true });
  return () => watching.disconnect();
}
