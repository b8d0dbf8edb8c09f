import { act, renderHook, waitFor } from "@testing-library/react";
import { keepDraft, keptDraft } from "./drafts";
import { useKept } from "./useKept";

let names = 0;

/** Somebody begins to write under a name of their own. */
async function writing(name = `test/${++names}`) {
  const { result } = renderHook(() => useKept(name, { text: "", reason: "" }));
  await waitFor(() => expect(result.current).toBeDefined());
  return {
    name,
    here: () => result.current,
    change: (part: { text?: string; reason?: string }) =>
      act(async () => result.current?.change((before) => ({ ...before, ...part }))),
  };
}

test("what was written is there for whoever opens the same again", async () => {
  const first = await writing();
  await first.change({ text: "separuh kalimat" });

  const second = await writing(first.name);

  expect(second.here()).toMatchObject({
    value: { text: "separuh kalimat", reason: "" },
    keeping: "kept",
  });
});

test("two changes before the page is drawn again are both kept", async () => {
  const { name, here } = await writing();
  const before = here();

  await act(async () => {
    void before?.change((draft) => ({ ...draft, text: "ditolak" }));
    await before?.change((draft) => ({ ...draft, reason: "BUDGET" }));
  });

  expect(await keptDraft(name)).toEqual({ text: "ditolak", reason: "BUDGET" });
});

test("what one deletes again is not on the device any more", async () => {
  const { name, here, change } = await writing();
  await change({ text: "x" });
  await change({ text: "" });
  expect(here()?.keeping).toBe("nothing");
  expect(await keptDraft(name)).toBeUndefined();
});

test("a browser that keeps nothing is told, and the words stay in sight", async () => {
  const { here, change } = await writing();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

  await change({ text: "penting" });

  expect(here()).toMatchObject({ value: { text: "penting" }, keeping: "refused" });
});

test("nothing can be written over what is kept before that is in sight", async () => {
  const name = `test/${++names}`;
  await keepDraft(name, "lama");
  const { result } = renderHook(() => useKept(name, ""));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current?.value).toBe("lama"));
});
