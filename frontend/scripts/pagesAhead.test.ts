import { QueryClient } from "@tanstack/react-query";
import { HttpResponse, http } from "msw";
import { picture } from "@/features/picture/picture.queries";
import { asked } from "@/features/picture/search";
import { server } from "@/test/server";
import { addressOf, READS } from "./pagesAhead";

test("each route is known by its addresses", () => {
  expect(addressOf("index")).toBe("/");
  expect(addressOf("forum.index")).toBe("/forum");
  expect(addressOf("forum.$slug.hasil")).toBe("/forum/[^/]+/hasil");
});

test("what the server lets the browser ask for is to the letter what the page asks for", async () => {
  const urls: string[] = [];
  server.use(
    http.get("*/api/v1/picture", ({ request }) => {
      const { pathname, search } = new URL(request.url);
      urls.push(pathname + search);
      return HttpResponse.json({ groups: [], years: [] });
    }),
  );
  await new QueryClient().fetchQuery(picture(asked({})));
  expect(urls).toEqual([READS["/gambaran"]]);
});
