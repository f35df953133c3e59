// Keeps every file of the UI, so that it works without a network after the first load. It knows the built files only
// (vite/offline-files.ts writes their names in), never sees a case, and lets everything else pass.
declare const self: ServiceWorkerGlobalScope;

const { version, files } = JSON.parse("__FILES__") as {
  readonly version: string;
  readonly files: readonly string[];
};
const PREFIX = "cokdyby-";
const CACHE = `${PREFIX}${version}`;
const PAGE = "/index.html";
/** Where every built file but the page lies, of whatever edition: their names tell their content. */
const BUILT = "/assets/";
/** How long to wait for a newer page before the kept one is shown, in milliseconds. */
const PATIENCE = 3000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (isOfService(pathname)) return;
    event.respondWith(page(request));
  } else if (pathname.startsWith(BUILT)) {
    event.respondWith(kept(pathname, request));
  }
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...files]);
}

/** Pages that are still open may ask for files of the version before: that one stays. */
async function forgetOlder(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = ours.filter((name) => name !== CACHE).slice(0, -1);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Pages of the service itself, which are not the UI's. */
function isOfService(pathname: string): boolean {
  return /^\/(v1|lti|sign-in|docs|health|metrics|openapi\.json)(\/|$)/.test(pathname);
}

/** The newest page if the service answers in time, else the kept one. */
async function page(request: Request): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const fresh = await Promise.race([fetch(request).catch(() => undefined), late]);
  if (fresh?.ok) return fresh;
  // the cache of the edition before holds a page too, and would be looked into first
  return (await caches.match(PAGE, { cacheName: CACHE })) ?? Response.error();
}

async function kept(pathname: string, request: Request): Promise<Response> {
  return (await caches.match(pathname)) ?? fetch(request);
}
