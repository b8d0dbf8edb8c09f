import { clientsClaim, type WorkboxPlugin } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { KEPT_AT } from "@/device/keptAt";
import { READINGS } from "@/device/keptForums";
import { OUTBOX } from "@/device/sendLater";
import { solve } from "@/device/solve";
import { sendWaiting } from "@/features/feedback/outbox";
import { sendingWith } from "@/features/feedback/sending.queries";
import { tellOfSending } from "@/features/feedback/sentMeanwhile";
import { reachService } from "@/service";

/**
 * Lets a page that was opened once start without a network: the page itself and its scripts, styles and fonts. Of what the
 * service answers, only what everybody may read of forums that were opened is kept here; all else the pages keep on the
 * device as they need it. It also sends what waits there,
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
const ASSETS = "fkp-assets";
const PAGE = "/";
/** The form for an input, a page of its own at the address of every forum's form; no forum is called so. */
const FORM = "/forum/-/masukan";
const SETTINGS = "/config.json";
/** So long a slow network is waited for before the kept page is shown. */
const PATIENCE_SECONDS = 6;
/** Some forums with their texts. */
const MOST_READINGS = 120;
const SIXTY_DAYS = 60 * 24 * 60 * 60;
/** A forum, the first page of its inputs, its numbers and meetings, and the texts it discusses. */
const READING =
  /^\/api\/v1\/(forums\/[^/]+(\/(feedback|feedback-counts|sessions|timeline|results))?|standards\/[^/]+\/versions\/\d+)$/;
/** Some builds of all files together. */
const MOST_FILES = 600;

self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(
    caches
      .open(SHELL)
      .then((shell) => shell.addAll([PAGE, SETTINGS]))
      .then(keepForm),
  );
});
clientsClaim();

/** Whoever has opened any page can also write without a network: the form with all its files. */
async function keepForm() {
  const form = await fetch(FORM);
  // What stands there instead must not be kept as the form; the worker is installed another time.
  if (!form.ok) throw new Error(`the form answered ${form.status}`);
  const html = await form.clone().text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file = ""]) => file);
  await (await caches.open(ASSETS)).addAll(files);
  await (await caches.open(SHELL)).put(FORM, form);
}

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
    cacheName: ASSETS,
    matchOptions: { ignoreVary: true },
    // Its types say less than ours ask: a hook that is left out may be undefined.
    plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES, purgeOnQuotaError: true }) as WorkboxPlugin],
  }),
);

/** Nobody who is logged in: what they may read others with this device may not. */
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    READING.test(url.pathname) &&
    !url.searchParams.has("cursor") &&
    !request.headers.has("Authorization"),
  new NetworkFirst({
    cacheName: READINGS,
    matchOptions: { ignoreVary: true },
    plugins: [
      { cacheWillUpdate: async ({ response }) => (response.status === 200 ? dated(response) : null) },
      new ExpirationPlugin({
        maxEntries: MOST_READINGS,
        maxAgeSeconds: SIXTY_DAYS,
        purgeOnQuotaError: true,
      }) as WorkboxPlugin,
    ],
  }),
);

/** The page is to say how old it is, where it is shown in place of the service's answer. */
function dated({ body, status, headers }: Response) {
  const more = new Headers(headers);
  more.set(KEPT_AT, new Date().toISOString());
  return new Response(body, { status, headers: more });
}

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
    // What goes to an account only pages send, which know of a login.
  );
  tellOfSending();
  if (left) throw new Error("something still waits");
}
