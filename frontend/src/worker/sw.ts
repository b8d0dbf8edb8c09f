import { clientsClaim, type WorkboxPlugin } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { OUTBOX } from "@/device/sendLater";
import { solve } from "@/device/solve";
import { sendWaiting } from "@/features/feedback/outbox";
import { sendingWith } from "@/features/feedback/sending.queries";
import { reachService } from "@/service";

/**
 * Lets a page that was opened once start without a network: the page itself and its scripts, styles and fonts. What the
 * service answers is never kept here; the pages keep on the device what they need of it. It also sends what waits there,
 * when the browser wakes it for that.
 */
declare const self: {
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "install",
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: "sync",
    listener: (event: { tag: string; waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
};

const SHELL = "fkp-shell";
const PAGE = "/";
/** The form for an input, a page of its own at the address of every forum's form; no forum is called so. */
const FORM = "/forum/-/masukan";
const SETTINGS = "/config.json";
/** So long a slow network is waited for before the kept page is shown. */
const PATIENCE_SECONDS = 6;
/** Some builds of all files together. */
const MOST_FILES = 600;

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(caches.open(SHELL).then((shell) => shell.addAll([PAGE, SETTINGS, FORM])));
});
clientsClaim();

/** As the service tells them apart. */
function pageAt({ pathname, searchParams }: URL) {
  return /^\/forum\/[^/]+\/masukan$/.test(pathname) && !searchParams.has("akun") ? FORM : PAGE;
}

const shell = (plugins: NonNullable<ConstructorParameters<typeof NetworkFirst>[0]>["plugins"] = []) =>
  new NetworkFirst({ cacheName: SHELL, networkTimeoutSeconds: PATIENCE_SECONDS, plugins });

// Every address is one of two pages, which read their address themselves.
registerRoute(
  new NavigationRoute(shell([{ cacheKeyWillBeUsed: async ({ request }) => pageAt(new URL(request.url)) }]), {
    denylist: [/^\/(api|q|problems)(\/|$)/, /\/[^/]*\.[^/]*$/],
  }),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === SETTINGS, shell());
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/assets/"),
  new CacheFirst({
    cacheName: "fkp-assets",
    matchOptions: { ignoreVary: true },
    // Its types say less than ours ask: a hook that is left out may be undefined.
    plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES, purgeOnQuotaError: true }) as WorkboxPlugin],
  }),
);

self.addEventListener("sync", (event) => {
  if (event.tag === OUTBOX) event.waitUntil(sendWhatWaits());
});

/** The browser tries again later when this fails. */
async function sendWhatWaits() {
  const settings = await fetch(SETTINGS).catch(() => caches.match(SETTINGS));
  const { api } = await (settings ?? Response.error()).json();
  reachService(api);
  const left = await sendWaiting(
    sendingWith(async (challenge) => {
      const number = solve(challenge);
      if (number === undefined) throw new Error("the challenge has no solution");
      return number;
    }),
  );
  if (left) throw new Error("something still waits");
}
