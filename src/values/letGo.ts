/**
 * Lets go for a moment, so that a page can draw and a cancel arrives.
 * @throws the signal's reason when cancelled
 */
export async function letGo(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 0));
  signal?.throwIfAborted();
}
