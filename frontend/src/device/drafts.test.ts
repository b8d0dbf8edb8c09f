import { endConnection } from "@/test/endConnection";
import { keepDraft, keptDraft } from "./drafts";

test("drafts are kept again after the browser has ended its connection to the store", async () => {
  const open = vi.spyOn(indexedDB, "open");
  await keepDraft("uji/satu", "sebelum");
  await endConnection(open.mock.results[0]?.value);

  await keepDraft("uji/satu", "sesudah");
  expect(await keptDraft("uji/satu")).toBe("sesudah");
});

test("a draft is committed at once, so that it outlives a page that is loaded anew in the same moment", async () => {
  const commit = vi.spyOn(IDBTransaction.prototype, "commit");
  await keepDraft("uji/dua", "kata terakhir");
  expect(commit).toHaveBeenCalledOnce();
  expect(await keptDraft("uji/dua")).toBe("kata terakhir");
});
