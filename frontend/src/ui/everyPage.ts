type Page<T> = { items: readonly T[]; next?: string };

/** A list as a whole, for who needs all of it on one screen: page after page until none is left. */
export async function everyPage<T>(read: (page: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor ? { cursor } : {});
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}
