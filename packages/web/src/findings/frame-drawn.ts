/** Resolves when the next frame was drawn; at once where none will be, for nobody sees the page. */
export function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
