import { endConnection } from "@/test/endConnection";
import { keepDraft, keptDraft } from "./drafts";

test("drafts are kept again after the browser has ended its connection to the store", async () => {
  const open = vi.spyOn(indexedDB, "open");
  await keepDraft("uji/satu", "sebelum");
  await endConnection(open.mock.results[0]?.value);

  await keepDraft("uji/satu", "sesudah");
  expect(await keptDraft("uji/satu")).toBe("sesudah");
});
