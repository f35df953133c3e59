import { fetchScreens } from "../screens/screens.ts";

/**
 * Once the page is idle: fetches the screens that come later, and lets the service worker keep every
 * file of the UI, so that it works without a network from then on.
 */
export function keepOffline(): void {
  whenIdle(() => {
    fetchScreens();
    // the development server makes no service worker
    if (import.meta.env.PROD && "serviceWorker" in navigator) {
      navigator.serviceWorker.register("/sw.js", { type: "module" }).catch(() => {
        // not over plain http from another machine: the UI works, but needs the network to load
      });
    }
  });
}

function whenIdle(run: () => void): void {
  const later = () =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(run, { timeout: 5000 }) : run();
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
