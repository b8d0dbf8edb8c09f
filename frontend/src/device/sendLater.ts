/** What the worker is asked for under this name: to send what waits on this device. */
export const OUTBOX = "fkp-outbox";

interface WithSync {
  sync?: { register(name: string): Promise<void> };
}

/**
 * Asks the browser to wake the worker when there is a network, also after the page is closed. Chromium can; elsewhere
 * what waits goes out when a page of the site is opened again.
 */
export async function sendLater() {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.ready;
    await (registration as ServiceWorkerRegistration & WithSync).sync?.register(OUTBOX);
  } catch {
    // Refused by the person or the browser, as in a private window.
  }
}
