const CHANNEL = "fkp-outbox";

/** Tells all that is open of the site on this device, this page too, that what waited here was tried to be sent. */
export function tellOfSending() {
  const channel = open();
  channel?.postMessage(null);
  channel?.close();
}

/** Hears of it until it is stopped. */
export function hearOfSending(listener: () => void) {
  const channel = open();
  channel?.addEventListener("message", listener);
  return () => channel?.close();
}

/** Where a browser has none, the list is looked at again when its page is. */
function open() {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(CHANNEL);
}
