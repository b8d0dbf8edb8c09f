import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { canStart, notHere } from "./notHere";

const PAGE = `<script type="module" src="/assets/index-1.js"></script>
  <link rel="modulepreload" href="/assets/vendor-1.js"><link rel="stylesheet" href="/assets/index-1.css">`;

/** What the worker has kept; the browser itself has nothing. */
function kept(...files: string[]) {
  vi.stubGlobal("caches", {
    match: async (file: string) => (files.includes(file) ? new Response("") : undefined),
  });
  server.use(http.get("*/assets/*", () => HttpResponse.error()));
}

afterEach(() => vi.unstubAllGlobals());

test("a kept page starts from its scripts; without all of them it would stay white", async () => {
  kept("/assets/index-1.js", "/assets/vendor-1.js");
  expect(await canStart(new Response(PAGE))).toBe(true);

  kept("/assets/vendor-1.js");
  expect(await canStart(new Response(PAGE))).toBe(false);
});

test("in its place stands what happened, that nothing is lost, and the way to try again, in both languages", async () => {
  const page = new DOMParser().parseFromString(await notHere().text(), "text/html");
  const said = (selector: string) => page.querySelector(selector)?.textContent;
  expect(said("h1")).toBe("Halaman ini belum dapat dibuka");
  expect(said("main > p")).toContain("Masukan Anda yang belum terkirim tetap tersimpan");
  expect(said("[lang=en] a")).toBe("Try again");
});
