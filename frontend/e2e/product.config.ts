import { settle, start, stop } from "./product.ts";

/** Starts the packaged product for all journeys; what is returned stops it. */
export default async function startProduct() {
  await settle();
  await start();
  return stop;
}
