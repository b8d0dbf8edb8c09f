import { PRODUCTS, settle, start, stop } from "./product.ts";

/** Starts the packaged products for all journeys; what is returned stops them. */
export default async function startProducts() {
  const products = Array.from({ length: PRODUCTS }, (_, product) => product);
  const stopAll = () => Promise.all(products.map((product) => stop(product)));
  for (const product of products) await settle(product);
  try {
    await Promise.all(products.map((product) => start(product)));
  } catch (noProduct) {
    await stopAll();
    throw noProduct;
  }
  return stopAll;
}
