import { act, renderHook } from "@testing-library/react";
import { KEPT_AT } from "./keptAt";
import { noteReading, useKeptReading } from "./keptReading";

function answered(headers: Record<string, string>) {
  act(() => noteReading(new Response(null, { headers })));
}

test("a copy is a copy until the service answers, whatever the browser still has of what never changes", () => {
  const { result } = renderHook(useKeptReading);
  answered({ [KEPT_AT]: "2026-11-27T02:00:00Z" });
  answered({ "Cache-Control": "public, max-age=31536000, immutable" });
  expect(result.current).toBe("2026-11-27T02:00:00Z");
  answered({ "Cache-Control": "no-cache" });
  expect(result.current).toBeUndefined();
});
