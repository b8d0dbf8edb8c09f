import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { server } from "@/test/server";
import { liveOf } from "./live.queries";
import { live, SESSION_ID } from "./liveFixture";

test("what was asked for before does not replace what was told meanwhile, nor what is told late", async () => {
  let answer: (answer: Response) => void = () => {};
  const slow = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  server.use(http.get(`*/api/v1/sessions/${SESSION_ID}/live`, () => slow));
  const queries = new QueryClient();
  const options = liveOf(SESSION_ID);
  const page = new QueryObserver(queries, options);
  const leave = page.subscribe(() => {});
  queries.setQueryData(options.queryKey, live({ revision: 7 }));
  answer(HttpResponse.json(live({ revision: 6 })));
  await waitFor(() => expect(page.getCurrentResult().isFetching).toBe(false));
  expect(page.getCurrentResult().data?.revision).toBe(7);

  queries.setQueryData(options.queryKey, live({ revision: 5 }));
  expect(page.getCurrentResult().data?.revision).toBe(7);
  queries.setQueryData(options.queryKey, live({ revision: 8 }));
  expect(page.getCurrentResult().data?.revision).toBe(8);
  leave();
});
