import { keepDraft } from "@/device/drafts";
import { endConnection } from "@/test/endConnection";
import { draftName, emptyFields, type FeedbackDraft } from "./feedbackDraft";
import { held, hold, letGo, sweep } from "./heldFiles";

const DAY_MS = 24 * 60 * 60 * 1000;
const target = { forumId: "f", forumSlug: "forum" };
const photo = () => new File(["x"], "loket.jpg", { type: "image/jpeg" });

async function written(fileId: string) {
  const files = [{ id: fileId, name: "loket.jpg", size: 1 }];
  const draft: FeedbackDraft = { target, fields: { ...emptyFields(target), text: "Loket tutup.", files } };
  await keepDraft(draftName(target), draft);
}

// The first, since it must see the connection being made.
test("files are held again after the browser has ended its connection to the store", async () => {
  const open = vi.spyOn(indexedDB, "open");
  await hold(photo());
  const ended = open.mock.results.findIndex(({ value }) => value.result.name === "fkp-files");
  await endConnection(open.mock.results[ended]?.value);
  const { id } = await hold(photo());
  expect((await held(id))?.name).toBe("loket.jpg");
});

test("what was chosen just now stays when another tab tidies before its words are kept", async () => {
  const { id } = await hold(photo());
  await sweep();
  expect((await held(id))?.name).toBe("loket.jpg");
});

test("what was left behind a day ago goes, unless words on this device name it", async () => {
  const [left, named] = [await hold(photo()), await hold(photo())];
  await written(named.id);
  await sweep(Date.now() + DAY_MS + 1);
  expect(await held(left.id)).toBeUndefined();
  expect(await held(named.id)).toBeDefined();
});

test("the files of words that have arrived go at once, but for what newer words name", async () => {
  const [arrived, named] = [await hold(photo()), await hold(photo())];
  await written(named.id);
  await letGo([arrived.id, named.id]);
  expect(await held(arrived.id)).toBeUndefined();
  expect(await held(named.id)).toBeDefined();
});
