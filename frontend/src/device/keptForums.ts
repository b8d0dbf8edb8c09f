/** The worker keeps here what everybody may read of forums that were opened. */
export const READINGS = "fkp-reading";

type KeptForum = { slug: string; title: string };

/** The forums whose pages can be read without the service, the one opened last first. */
export async function keptForums(): Promise<KeptForum[]> {
  if (typeof caches === "undefined" || !(await caches.has(READINGS))) return [];
  const readings = await caches.open(READINGS);
  const found = new Map<string, string>();
  for (const request of [...(await readings.keys())].reverse()) {
    if (!/^\/api\/v1\/forums\/[^/]+$/.test(new URL(request.url).pathname)) continue;
    const kept = await readings.match(request, { ignoreVary: true });
    const forum: Partial<KeptForum> | undefined = await kept?.json();
    if (forum?.slug && forum.title) found.set(forum.slug, forum.title);
  }
  return [...found].map(([slug, title]) => ({ slug, title }));
}
