import { sendWhatWaits } from "./sendWhatWaits";

/**
 * Lets this page start without a network from now on, in browsers that can. What it has loaded before the worker was
 * there, the worker is told of. Then sends what waits on this device, now and whenever the network comes back.
 *
 * @param account tells of who is logged in on this page
 * @param ahead ends when what this page loads ahead is there
 */
export async function startWithoutNetwork(
  account: () => string | undefined = () => undefined,
  ahead: Promise<unknown> = Promise.resolve(),
) {
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    await ahead;
    const urlsToCache = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
  } catch {
    // A browser that keeps nothing, as in a private window: the page works as long as there is a network.
  }
  const send = async () => {
    try {
      await sendWhatWaits(account());
    } catch {
      // It stays on the device, and goes out another time.
    }
  };
  window.addEventListener("online", send);
  await send();
}
