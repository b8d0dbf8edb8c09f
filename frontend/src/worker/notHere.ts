import en from "@/i18n/en/worker.json";
import id from "@/i18n/id/worker.json";

/** What a page loads before it can show anything. */
function scriptsOf(html: string) {
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
}

/**
 * Whether a kept page can start from what this device has; the page alone would stay white. Who has only ever opened the
 * form has none of the site's scripts.
 */
export async function canStart(page: Response) {
  const scripts = scriptsOf(await page.clone().text());
  return (await Promise.all(scripts.map(isHere))).every(Boolean);
}

async function isHere(file: string) {
  if (await caches.match(file, { ignoreVary: true })) return true;
  // What was loaded before the worker was there the browser may still have.
  return fetch(file, { cache: "only-if-cached", mode: "same-origin" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Stands in place of a page that cannot start; the worker does not know which language is read on this device. */
export function notHere() {
  const html = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${id["worker.notHere.title"]}</title>
    <style>
      body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
      a { display: inline-block; padding-block: 0.5rem; }
      div { margin-block-start: 3rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>${id["worker.notHere.title"]}</h1>
      <p>${id["worker.notHere.body"]}</p>
      <p><a href="">${id["worker.notHere.again"]}</a></p>
      <div lang="en">
        <h2>${en["worker.notHere.title"]}</h2>
        <p>${en["worker.notHere.body"]}</p>
        <p><a href="">${en["worker.notHere.again"]}</a></p>
      </div>
    </main>
  </body>
</html>
`;
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}
