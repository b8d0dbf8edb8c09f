import { sendWhatWaits } from "./sendWhatWaits";

/**
 * Lets this page start without a network from now on, in browsers that can. What it has loaded before the worker was
 * there, the worker is told of. Then sends what waits on this device.
 */
export async function startWithoutNetwork() {
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    const urlsToCache = performance.getEntriesByType("resource").map(({ name }) => name);
    active?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
  } catch {
    // A browser that keeps nothing, as in a private window: the page works as long as there is a network.
  }
  try {
    await sendWhatWaits();
  } catch {
    // It stays on the device, and goes out another time.
  }
}
