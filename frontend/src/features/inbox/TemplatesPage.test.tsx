import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { AnswerTemplate, UnitRoles } from "@/api/types.gen";
import { Author } from "@/device/author";
import { forgetDraft, keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { TemplatesPage } from "./TemplatesPage";

const MEMBERSHIP = { unitId: "u", unitSlug: "loka", zone: "Asia/Jakarta", roles: ["MODERATOR"] } as UnitRoles;
const TEMPLATES = "*/api/v1/answer-templates";
const THANKS = {
  id: "t",
  title: "Terima kasih",
  text: "Masukan {nomor} kami terima.",
  version: 3,
} as AnswerTemplate;

const DRAFT = "templat/siti/u/t";

beforeEach(async () => {
  await forgetDraft(DRAFT);
  await forgetDraft("templat/siti/u/baru");
});

function page(membership = MEMBERSHIP, author = "siti") {
  return showAt(
    "/",
    <WorkspaceMessages>
      <Suspense>
        <Author value={author}>
          <TemplatesPage membership={membership} />
        </Author>
      </Suspense>
    </WorkspaceMessages>,
  );
}

test("writes a template and says which words fill themselves in", async () => {
  const sent = vi.fn();
  server.use(
    http.get(TEMPLATES, () => HttpResponse.json({ items: [] })),
    http.post(TEMPLATES, async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json(THANKS, { status: 201 });
    }),
  );
  await page();
  expect(await screen.findByText("Belum ada templat.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Templat baru" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/\{forum\}, \{standar\}, \{komponen\}, \{nomor\}/)).toBeVisible();
  await userEvent.type(within(dialog).getByLabelText("Nama"), "Terima kasih");
  await userEvent.type(within(dialog).getByLabelText(/^Teks(?! dalam)/), "Kami terima.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Simpan" }));
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith({
      title: "Terima kasih",
      text: "Kami terima.",
      textEn: null,
      component: null,
    }),
  );
});

test("what somebody else has changed meanwhile is written over once that is known, and nothing typed is lost", async () => {
  const versions: (string | null)[] = [];
  let version = 3;
  server.use(
    http.get(TEMPLATES, () => HttpResponse.json({ items: [{ ...THANKS, version }] })),
    http.put(`${TEMPLATES}/t`, ({ request }) => {
      const seen = request.headers.get("If-Match");
      versions.push(seen);
      version = 4;
      return seen === '"4"'
        ? HttpResponse.json({ ...THANKS, version: 5 })
        : HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 });
    }),
  );
  const { unmount } = await page();
  await userEvent.click(await screen.findByRole("button", { name: "Ubah templat" }));
  await userEvent.type(await screen.findByLabelText("Nama"), " banyak");
  await waitFor(async () => expect(await keptDraft(DRAFT)).toMatchObject({ title: "Terima kasih banyak" }));

  // As after a reload.
  unmount();
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Ubah templat" }));
  expect(await screen.findByLabelText("Nama")).toHaveValue("Terima kasih banyak");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.getByLabelText("Nama")).toHaveValue("Terima kasih banyak");
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(versions).toEqual(['"3"', '"4"']);
  expect(await keptDraft(DRAFT)).toBeUndefined();
});

test("removes a template that was read, after asking", async () => {
  const removed = vi.fn();
  server.use(
    http.get(TEMPLATES, () => HttpResponse.json({ items: [THANKS] })),
    http.delete(`${TEMPLATES}/t`, ({ request }) => {
      removed(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await page();
  await userEvent.click(await screen.findByRole("button", { name: "Hapus" }));
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveTextContent("Jawaban yang sudah memakainya tidak berubah.");
  await userEvent.click(within(dialog).getByRole("button", { name: "Hapus" }));
  await vi.waitFor(() => expect(removed).toHaveBeenCalledWith('"3"'));
});

test("offers who may not answer nothing to change", async () => {
  server.use(http.get(TEMPLATES, () => HttpResponse.json({ items: [THANKS] })));
  await page({ ...MEMBERSHIP, roles: ["DRAFTER"] });
  expect(await screen.findByText("Terima kasih")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hapus" })).toBeNull();
});
