import { HttpResponse, http } from "msw";
import type { Component } from "@/api/types.gen";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import type { StructuredText } from "@/ui/document/document";
import { forgetText, type KeptText, keptTexts } from "./keptTexts";
import type { DraftRow } from "./rows";
import { TextSaver } from "./TextSaver";

const AUTHOR = "siti";
const PLACE = { standardId: "0193-standar", number: 1, code: "SD3" } as const;
const URL = "*/api/v1/standards/:ref/versions/:number/components/:code";

const says = (text: string): StructuredText => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

function component(version: number, text: string, more: Partial<Component> = {}): Component {
  return { code: "SD3", content: says(text) as never, rows: [], complete: true, version, ...more };
}

/** A service that keeps one component and goes by its version, as the real one does. */
function service(kept: Component) {
  const asked: { ifMatch: string | null; text: unknown }[] = [];
  server.use(
    http.put(URL, async ({ request }) => {
      const { content, rows, reason } = (await request.json()) as Component;
      asked.push({ ifMatch: request.headers.get("If-Match"), text: content });
      if (request.headers.get("If-Match") !== `"${kept.version}"`) {
        return HttpResponse.json(problem(412, "changed-meanwhile", { current: kept }), { status: 412 });
      }
      kept = {
        ...kept,
        content,
        rows,
        ...(reason && { reason }),
        version: kept.version + 1,
        updatedAt: "2026-11-22T02:41:00Z",
      };
      return HttpResponse.json(kept);
    }),
  );
  return { asked, kept: () => kept };
}

function saver(from: Component, kept?: KeptText) {
  return new TextSaver(AUTHOR, PLACE, from, () => {}, kept);
}

const onDevice = async () => (await keptTexts(AUTHOR, PLACE.standardId))[0];

afterEach(() => forgetText(AUTHOR, PLACE));

test("what is typed is on the device before it is sent, and forgotten there once the service has it", async () => {
  const { kept } = service(component(3, "lama"));
  const mine = saver(component(3, "lama"));

  mine.type(says("baru"));
  await vi.waitFor(async () => expect((await onDevice())?.text).toEqual(says("baru")));
  await mine.flush();

  expect(kept().content).toEqual(says("baru"));
  expect(mine.saving).toEqual({ step: "saved", at: "2026-11-22T02:41:00Z" });
  await vi.waitFor(async () => expect(await onDevice()).toBeUndefined());
});

test("when the service cannot be reached the text stays on the device, and a new page sends it", async () => {
  server.use(http.put(URL, () => HttpResponse.error()));
  const closed = saver(component(3, "lama"));
  closed.type(says("ditulis di kapal"));
  await closed.flush();
  expect(closed.saving.step).toBe("waiting");

  const { kept } = service(component(3, "lama"));
  const reopened = saver(component(3, "lama"), await onDevice());
  expect(reopened.text).toEqual(says("ditulis di kapal"));
  await reopened.flush();

  expect(kept().content).toEqual(says("ditulis di kapal"));
  expect(reopened.saving.step).toBe("saved");
});

test("an ended login loses nothing", async () => {
  server.use(http.put(URL, () => HttpResponse.json(problem(401, "sign-in-required"), { status: 401 })));
  const mine = saver(component(3, "lama"));
  mine.type(says("baru"));
  await mine.flush();

  expect(mine.saving.step).toBe("waiting");
  expect((await onDevice())?.text).toEqual(says("baru"));
});

test("when somebody else was first, both texts are there and the author decides", async () => {
  const { kept, asked } = service(component(4, "kata Rina", { updatedBy: "Rina" }));
  const mine = saver(component(3, "lama"));
  mine.type(says("kata saya"));
  await mine.flush();

  expect(mine.saving).toMatchObject({ step: "conflict", theirs: { updatedBy: "Rina", version: 4 } });
  expect(mine.text).toEqual(says("kata saya"));
  mine.type(says("kata saya, lebih panjang"));
  await mine.flush();
  expect(asked).toHaveLength(1);
  expect((await onDevice())?.text).toEqual(says("kata saya, lebih panjang"));

  mine.resolve(says("kata Rina dan saya"), []);
  await mine.flush();
  expect(kept().content).toEqual(says("kata Rina dan saya"));
  expect(asked.at(-1)?.ifMatch).toBe('"4"');
});

test("taking the other one's text sends nothing and ends the conflict", async () => {
  const { asked } = service(component(4, "kata Rina"));
  const mine = saver(component(3, "lama"));
  mine.type(says("kata saya"));
  await mine.flush();

  mine.resolve(says("kata Rina"), []);

  expect(mine.saving.step).toBe("saved");
  expect(mine.text).toEqual(says("kata Rina"));
  expect(asked).toHaveLength(1);
  await vi.waitFor(async () => expect(await onDevice()).toBeUndefined());
});

test("a newer version that says what one wrote over is no conflict", async () => {
  const { kept } = service(component(5, "lama"));
  const mine = saver(component(3, "lama"));
  mine.type(says("baru"));
  await mine.flush();
  await mine.flush();

  expect(kept().content).toEqual(says("baru"));
  expect(mine.saving.step).toBe("saved");
});

test("what is typed while a request is under way is sent after it", async () => {
  const { kept } = service(component(3, "lama"));
  const mine = saver(component(3, "lama"));
  mine.type(says("satu"));
  const first = mine.flush();
  mine.type(says("satu dua"));
  await first;
  expect(mine.isUnsent).toBe(true);
  await mine.flush();

  expect(kept().content).toEqual(says("satu dua"));
  expect(mine.saving.step).toBe("saved");
});

test("a refusal that no repetition cures is shown and not repeated; the text stays", async () => {
  server.use(http.put(URL, () => HttpResponse.json(problem(409, "version-frozen"), { status: 409 })));
  const mine = saver(component(3, "lama"));
  mine.type(says("terlambat"));
  await mine.flush();

  expect(mine.saving).toMatchObject({ step: "refused", because: { status: 409 } });
  expect((await onDevice())?.text).toEqual(says("terlambat"));
});

test("others' newer text is taken up only where nothing of one's own is under way", () => {
  const mine = saver(component(3, "lama"));
  expect(mine.refresh(component(4, "dari Rina"))).toBe(true);
  expect(mine.text).toEqual(says("dari Rina"));

  mine.type(says("dari saya"));
  expect(mine.refresh(component(5, "lagi dari Rina"))).toBe(false);
  expect(mine.text).toEqual(says("dari saya"));
});

const time = (subject: string, amount?: number): DraftRow => ({
  kind: "TIME",
  id: subject,
  subject,
  unit: "HOURS",
  ...(amount && { amount }),
});

test("rows and text go together under one version", async () => {
  const { kept, asked } = service(component(3, "lama"));
  const mine = saver(component(3, "lama"));
  mine.type(says("baru"));
  mine.typeRows([time("Izin", 3)]);
  await vi.waitFor(async () => expect((await onDevice())?.rows).toEqual([time("Izin", 3)]));
  await mine.flush();

  expect(asked).toHaveLength(1);
  expect(kept()).toMatchObject({ content: says("baru"), rows: [time("Izin", 3)] });
  expect(mine.saving.step).toBe("saved");
  await vi.waitFor(async () => expect(await onDevice()).toBeUndefined());
});

test("a row that is not finished stays on the device until it is, and what is finished is sent", async () => {
  const { kept } = service(component(3, "lama"));
  const closed = saver(component(3, "lama"));
  closed.typeRows([time("Setengah"), time("Izin", 3)]);
  await closed.flush();
  expect(kept().rows).toEqual([time("Izin", 3)]);
  expect(closed.saving.step).toBe("saved");
  expect(closed.unfinished).toBe(1);

  const reopened = saver(kept(), await onDevice());
  expect(reopened.rows).toEqual([time("Setengah"), time("Izin", 3)]);
  reopened.typeRows([time("Setengah", 5), time("Izin", 3)]);
  await reopened.flush();
  await reopened.flush();
  expect(kept().rows).toEqual([time("Setengah", 5), time("Izin", 3)]);
  await vi.waitFor(async () => expect(await onDevice()).toBeUndefined());
});

test("somebody else's rows are a conflict too, and no row is lost by it", async () => {
  const { kept } = service(component(4, "lama", { rows: [time("Rina", 1)] as Component["rows"] }));
  const mine = saver(component(3, "lama"));
  mine.typeRows([time("Saya", 2)]);
  await mine.flush();
  expect(mine.saving).toMatchObject({ step: "conflict", theirs: { rows: [time("Rina", 1)] } });

  mine.resolve(says("lama"), [time("Rina", 1), time("Saya", 2)]);
  await mine.flush();
  expect(kept().rows).toEqual([time("Rina", 1), time("Saya", 2)]);
});

test("what was kept before there were rows takes none away", async () => {
  const rows = [time("Izin", 3)] as Component["rows"];
  const { kept } = service(component(3, "lama", { rows }));
  const old: KeptText = { ...PLACE, text: says("baru"), seen: 3, base: says("lama") };
  const mine = saver(component(3, "lama", { rows }), old);
  await mine.flush();
  expect(kept()).toMatchObject({ content: says("baru"), rows });
});

test("the reason of a change is kept and sent with the text, and outlives a closed tab", async () => {
  server.use(http.put(URL, () => HttpResponse.error()));
  const closed = saver(component(3, "lama"));
  closed.type(says("baru"));
  closed.explain({ text: " Salah ketik. ", feedbackIds: ["01"] });
  await closed.flush();
  await vi.waitFor(async () => expect((await onDevice())?.reason?.text).toBe(" Salah ketik. "));

  const { kept } = service(component(3, "lama"));
  const reopened = saver(component(3, "lama"), await onDevice());
  await reopened.flush();

  expect(kept().reason).toEqual({ text: "Salah ketik.", feedbackIds: ["01"] });
  expect(reopened.saving.step).toBe("saved");
});

test("of two who explain the same change, neither loses the inputs they named", async () => {
  const theirs = component(4, "teks mereka", { reason: { text: "Mereka", feedbackIds: ["01"] } });
  const { kept } = service(theirs);
  const mine = saver(component(3, "lama"));
  mine.type(says("teks saya"));
  mine.explain({ text: "Saya", feedbackIds: ["02"] });
  await mine.flush();
  expect(mine.saving.step).toBe("conflict");

  mine.resolve(says("teks gabungan"), []);
  await vi.waitFor(() => expect(mine.saving.step).toBe("saved"));

  expect(kept().reason).toEqual({ text: "Saya", feedbackIds: ["01", "02"] });
});
