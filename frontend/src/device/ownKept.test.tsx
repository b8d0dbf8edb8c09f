import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { Author } from "./author";
import { keepDraft, keptDraft } from "./drafts";
import { useForgetOwnArrived, useOwnKept } from "./ownKept";

let names = 0;

/** A text of its own for each test, and where it lies. */
function text() {
  const rest = `${++names}/teks`;
  return { rest, former: `uji/${rest}`, name: `uji/siti/${rest}` };
}

const by = (author: string | undefined) => ({
  wrapper: ({ children }: { children: ReactNode }) => <Author value={author}>{children}</Author>,
});

/** What somebody finds who begins to write. */
async function found(rest: string, author: string | undefined = "siti") {
  const { result } = renderHook(() => useOwnKept("uji", rest, ""), by(author));
  await waitFor(() => expect(result.current).toBeDefined());
  return result;
}

test("what was begun before names had an author is found again, and nobody else finds it then", async () => {
  const { rest, former, name } = text();
  await keepDraft(former, "separuh kalimat");

  expect((await found(rest)).current).toMatchObject({ value: "separuh kalimat", keeping: "kept" });

  expect(await keptDraft(name)).toBe("separuh kalimat");
  expect(await keptDraft(former)).toBeUndefined();
  expect((await found(rest, "budi")).current?.value).toBe("");
});

test("what has been begun anew since is not written over, and what was begun before waits for its turn", async () => {
  const { rest, former, name } = text();
  await keepDraft(former, "lama");
  await keepDraft(name, "baru");

  const first = await found(rest);
  expect(first.current?.value).toBe("baru");
  await act(async () => first.current?.forget());

  expect((await found(rest)).current?.value).toBe("lama");
});

test("where there is no room under the new name, it stays under the former and is in sight", async () => {
  const { rest, former } = text();
  await keepDraft(former, "penting");
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

  expect((await found(rest)).current).toMatchObject({ value: "penting", keeping: "refused" });

  expect(await keptDraft(former)).toBe("penting");
});

test("who is not logged in takes nothing along", async () => {
  const { rest, former } = text();
  await keepDraft(former, "milik pegawai");
  const { result } = renderHook(() => useOwnKept("uji", rest, ""), by(undefined));
  await waitFor(() => expect(result.current?.value).toBe(""));
  expect(await keptDraft(former)).toBe("milik pegawai");
});

test("what has arrived is forgotten under both names", async () => {
  const { rest, former, name } = text();
  await keepDraft(former, "Sudah dijawab.");
  await keepDraft(name, "Sudah dijawab.");
  renderHook(() => useForgetOwnArrived("uji", rest, "Sudah dijawab."), by("siti"));
  await waitFor(async () => expect(await keptDraft(former)).toBeUndefined());
  await waitFor(async () => expect(await keptDraft(name)).toBeUndefined());
});
