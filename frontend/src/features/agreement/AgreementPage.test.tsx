import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Suspense } from "react";
import type { AgreementDraft, UnitRoles } from "@/api/types.gen";
import { Author } from "@/device/author";
import { keptDrafts } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { AgreementPage } from "./AgreementPage";

const ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";

const HEAD: UnitRoles = {
  unitId: ID,
  unitSlug: "balai",
  unitName: "Balai",
  zone: "Asia/Jakarta",
  roles: ["HEAD", "MODERATOR"],
};

const DRAFT: AgreementDraft = {
  forumId: ID,
  forumTitle: "FKP Balai",
  verificationNumber: "BA-1",
  title: "Standar pelayanan",
  items: [{ id: ID, problem: "Antrean panjang", lineIds: [] }],
  signatories: [],
  version: 1,
};

/** A service that counts who signs and under which version it is written. */
async function opened() {
  const far = { draft: DRAFT, signed: 0, written: [] as (string | null)[] };
  const sent = () => HttpResponse.json(far.draft, { headers: { ETag: `"${far.draft.version}"` } });
  server.use(
    http.get("*/api/v1/forums/fkp/agreement-draft", sent),
    http.get("*/api/v1/forums/fkp/agreement-draft/readiness", () =>
      HttpResponse.json({ ready: true, missing: [], advice: [] }),
    ),
    http.put("*/api/v1/forums/fkp/agreement-draft", async ({ request }) => {
      far.written.push(request.headers.get("If-Match"));
      const { title } = (await request.json()) as AgreementDraft;
      far.draft = { ...far.draft, title, version: far.draft.version + 1 };
      return sent();
    }),
    http.post("*/api/v1/forums/fkp/agreement-draft/signing", ({ request }) => {
      if (request.headers.get("If-Match") !== `"${far.draft.version}"`)
        return HttpResponse.json(problem(412, "changed-meanwhile"), { status: 412 });
      far.signed++;
      return HttpResponse.json({ ...far.draft, signedAt: "2026-12-03T02:00:00Z" });
    }),
  );
  await showAt(
    "/",
    <Suspense>
      <WorkspaceMessages>
        <Author value="penguji">
          <AgreementPage membership={HEAD} forum="fkp" />
        </Author>
      </WorkspaceMessages>
    </Suspense>,
  );
  await screen.findByRole("button", { name: "Simpan naskah" });
  return far;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

test("nothing is signed while the form beside it says something else than what is kept", async () => {
  const far = await opened();
  await userEvent.type(screen.getByLabelText("Tentang"), " Balai");
  await press("Catat sudah ditandatangani");
  expect(await screen.findByRole("alert")).toHaveTextContent(/isian yang belum disimpan.*Simpan dulu/);
  expect(far.signed).toBe(0);

  await press("Simpan naskah");
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  expect(far.draft.title).toBe("Standar pelayanan Balai");
  await press("Catat sudah ditandatangani");
  await waitFor(() => expect(far.signed).toBe(1));
});

test("who signs what somebody has changed meanwhile is shown it first", async () => {
  const far = await opened();
  far.draft = { ...DRAFT, title: "Standar lain", version: 2 };
  await press("Catat sudah ditandatangani");
  expect(await screen.findByRole("alert")).toHaveTextContent(/baru saja diubah orang lain/);
  expect(far.signed).toBe(0);

  await waitFor(() => expect(screen.getByLabelText("Tentang")).toHaveValue("Standar lain"));
  await press("Catat sudah ditandatangani");
  await waitFor(() => expect(far.signed).toBe(1));
});

test("what was kept on the device until it was saved is no reason to save again", async () => {
  const far = await opened();
  await userEvent.type(screen.getByLabelText("Tentang"), " Balai");
  await waitFor(async () => expect(await keptDrafts("")).not.toEqual([]));
  const withNote = screen.getAllByRole("button").length;
  await press("Simpan naskah");
  await waitFor(async () => expect(await keptDrafts("")).toEqual([]));
  await waitFor(() => expect(screen.getAllByRole("button").length).toBeLessThan(withNote));

  await press("Catat sudah ditandatangani");
  await waitFor(() => expect(far.signed).toBe(1));
});

test("a row taken out of the form is as unsaved as a word", async () => {
  const far = await opened();
  await press(/^Hapus\s*Butir 1/);
  await press("Catat sudah ditandatangani");
  expect(await screen.findByRole("alert")).toHaveTextContent(/belum disimpan/);
  expect(far.signed).toBe(0);
});

test("a second save is over the first", async () => {
  const far = await opened();
  await userEvent.type(screen.getByLabelText("Tentang"), " A");
  await press("Simpan naskah");
  await waitFor(() => expect(far.written).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole("button", { name: "Simpan naskah" })).toBeEnabled());
  await userEvent.type(screen.getByLabelText("Tentang"), "B");
  await press("Simpan naskah");
  await waitFor(() => expect(far.written).toEqual(['"1"', '"2"']));
  expect(far.draft.title).toBe("Standar pelayanan AB");
});
