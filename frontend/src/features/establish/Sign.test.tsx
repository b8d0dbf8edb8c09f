import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Decree } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { SignDecree } from "./Sign";

const ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";

const DECREE: Decree = {
  id: ID,
  unit: { id: ID, slug: "loka", name: "Loka" },
  state: "DRAFT",
  title: "Standar Pelayanan Loka",
  considerations: [],
  legalBases: [],
  standards: [{ standardId: ID, slug: "uji", code: "SP-01", title: "Uji", annex: 1, state: "AGREED" }],
  version: 0,
};

async function opened(isDirty = () => false) {
  await act(async () => {
    show(
      <WorkspaceMessages>
        <SignDecree form={{ value: DECREE, etag: '"7"', isDirty }} />
      </WorkspaceMessages>,
    );
  });
  await userEvent.click(await screen.findByRole("button", { name: "Unggah keputusan yang ditandatangani" }));
}

async function send() {
  await userEvent.click(screen.getByRole("button", { name: "Tetapkan" }));
}

test("what cannot be undone is said before, and nothing is sent without a scan", async () => {
  await opened();
  expect(screen.getByText(/1 standar ditetapkan.*tidak dapat diurungkan/)).toBeVisible();
  await send();
  expect(screen.getByLabelText("Pindaian yang ditandatangani")).toHaveAccessibleDescription(
    /Pilih berkas pindaiannya/,
  );
});

test("nothing is signed while the form beside it holds what is not saved, and it is said why", async () => {
  let dirty = true;
  await opened(() => dirty);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent(/belum disimpan.*Simpan dulu formulirnya/);
  dirty = false;
  await userEvent.click(screen.getByRole("button", { name: "Unggah keputusan yang ditandatangani" }));
  expect(screen.getByRole("dialog")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
