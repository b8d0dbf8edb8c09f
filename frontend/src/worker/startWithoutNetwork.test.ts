import { startWithoutNetwork } from "./startWithoutNetwork";

vi.mock(import("./sendWhatWaits"), () => ({
  sendWhatWaits: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
}));

test("what cannot be sent now is no failure of the page", async () => {
  await expect(startWithoutNetwork()).resolves.toBeUndefined();
});
