import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, useState } from "react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { Toasts } from "@/ui/Toasts";
import { RowsEditor } from "./RowsEditor";
import type { DraftRow, RowKind } from "./rows";

let rows: readonly DraftRow[];

function Host({ kind, first }: { kind: RowKind; first: readonly DraftRow[] }) {
  const [there, setThere] = useState(first);
  rows = there;
  return <RowsEditor kind={kind} rows={there} now={() => rows} onRows={setThere} />;
}

async function edit(kind: RowKind, ...first: DraftRow[]) {
  await act(async () => {
    show(
      <Suspense>
        <WorkspaceMessages>
          <Host kind={kind} first={first} />
          <Toasts />
        </WorkspaceMessages>
      </Suspense>,
    );
  });
  await screen.findByText(/Baris (persyaratan|langkah|waktu|biaya)/);
  return userEvent.setup();
}

const requirement = (id: string, text: string): DraftRow => ({ kind: "REQUIREMENT", id, text });
const texts = () => rows.map((row) => row.kind === "REQUIREMENT" && row.text);
const one = (place: number) => screen.getByRole("group", { name: new RegExp(`^Baris ${place} dari`) });

test("a row is added, and one is in its first field at once", async () => {
  const user = await edit("TIME");
  await user.click(screen.getByRole("button", { name: /Tambah waktu/ }));
  await user.keyboard("Verifikasi akun");
  await user.type(within(one(1)).getByLabelText("Paling lama"), "10");
  await user.selectOptions(within(one(1)).getByLabelText("Satuan"), "hari kalender");
  await user.type(within(one(1)).getByLabelText("Dihitung sejak"), "berkas lengkap");

  expect(rows).toEqual([
    expect.objectContaining({
      kind: "TIME",
      subject: "Verifikasi akun",
      amount: 10,
      unit: "CALENDAR_DAYS",
      startsWhen: "berkas lengkap",
    }),
  ]);
});

test("rows are moved with the keyboard, and the focus goes along", async () => {
  const user = await edit(
    "REQUIREMENT",
    requirement("a", "KTP"),
    requirement("b", "KK"),
    requirement("c", "Foto"),
  );
  within(one(1))
    .getByRole("button", { name: /^Turunkan/ })
    .focus();
  await user.keyboard("{Enter}");
  expect(texts()).toEqual(["KK", "KTP", "Foto"]);
  expect(within(one(2)).getByRole("button", { name: /^Turunkan/ })).toHaveFocus();
  expect(screen.getByText("Sekarang baris ke-2 dari 3.")).toBeInTheDocument();

  await user.keyboard("{Enter}");
  expect(texts()).toEqual(["KK", "Foto", "KTP"]);
  await user.keyboard("{Enter}");
  expect(texts()).toEqual(["KK", "Foto", "KTP"]);
  expect(within(one(3)).getByRole("button", { name: /^Turunkan/ })).toHaveFocus();
});

test("a row taken away comes back to its place", async () => {
  const user = await edit("REQUIREMENT", requirement("a", "KTP"), requirement("b", "KK"));
  await user.click(within(one(1)).getByRole("button", { name: /^Hapus/ }));
  expect(texts()).toEqual(["KK"]);
  expect(within(one(1)).getByRole("button", { name: /^Hapus/ })).toHaveFocus();

  await user.click(screen.getByRole("button", { name: "Urungkan" }));
  expect(texts()).toEqual(["KTP", "KK"]);
});

test("nothing to pay is typed and said, and is not the same as nothing typed", async () => {
  const user = await edit("FEE", { kind: "FEE", id: "a", subject: "Surat" });
  const fee = within(one(1)).getByLabelText("Biaya dalam rupiah");
  expect(one(1)).toHaveTextContent("Belum diisi");

  await user.type(fee, "0");
  expect(rows[0]).toMatchObject({ amount: 0 });
  expect(one(1)).toHaveTextContent("Rp0 (gratis)");

  await user.clear(fee);
  await user.type(fee, "25.000");
  expect(rows[0]).toMatchObject({ amount: 25_000 });
  expect(one(1)).toHaveTextContent("Rp25.000");
});

test("a step with a time has its unit, and loses both together", async () => {
  const user = await edit("STEP", { kind: "STEP", id: "a", action: "Mencatat" });
  const time = within(one(1)).getByLabelText(/^Paling lama/);
  await user.type(time, "2");
  expect(rows[0]).toMatchObject({ amount: 2, unit: "WORKING_DAYS" });
  await user.clear(time);
  expect(rows[0]).toEqual({ kind: "STEP", id: "a", action: "Mencatat" });
});

test("what a row still needs stands below it", async () => {
  const user = await edit("TIME", { kind: "TIME", id: "a", subject: "Izin", unit: "HOURS" });
  expect(one(1)).toHaveTextContent("agar baris ini tersimpan");
  await user.type(within(one(1)).getByLabelText("Paling lama"), "3");
  expect(one(1)).not.toHaveTextContent("agar baris ini tersimpan");
});
