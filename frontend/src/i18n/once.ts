/** Loads something when it is first asked for, and again after it has failed. */
export function once<T>(load: () => Promise<T>) {
  let promise: Promise<T> | undefined;
  return () => {
    promise ??= load().catch((failure) => {
      promise = undefined;
      throw failure;
    });
    return promise;
  };
}
