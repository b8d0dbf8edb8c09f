import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import type { InboxFeedback } from "@/api/types.gen";
import { useReadAgain, useReadListAgain, useShow } from "./inbox.queries";

const KEYS = [
  ["inbox", {}],
  ["inbox-counts", "u"],
  ["inbox-preview", {}],
  ["answer-duties", "loka", undefined],
  ["workload", "loka"],
  ["forum", "f"],
];

/** What is to be read again after what a hook gives was called. */
function readAgain<T>(hook: () => T, call: (given: T) => unknown) {
  const queries = new QueryClient();
  for (const key of KEYS) queries.setQueryData(key, { pages: [], pageParams: [] });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  call(renderHook(hook, { wrapper }).result.current);
  return KEYS.filter((key) => queries.getQueryState(key)?.isInvalidated).map(([what]) => what);
}

const COUNTED = ["inbox-counts", "answer-duties", "workload"];

test("whatever changes an input lets all that is counted be read again", () => {
  expect(readAgain(useShow, (show) => show({ feedback: { id: "i" } } as InboxFeedback))).toEqual(COUNTED);
  expect(readAgain(useReadListAgain, (read) => read())).toEqual(["inbox", ...COUNTED]);
  expect(readAgain(useReadAgain, (read) => read()).sort()).toEqual(
    ["inbox", "inbox-preview", ...COUNTED].sort(),
  );
});
