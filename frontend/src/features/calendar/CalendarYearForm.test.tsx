import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CalendarYear } from "@/api/types.gen";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { Refusal } from "@/ui/problem";
import { CalendarYearForm } from "./CalendarYearForm";

const YEAR: CalendarYear = {
  id: "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a",
  year: 2024,
  source: "SKB 3 Menteri",
  checked: false,
  holidays: [
    { date: "2024-06-17", kind: "NATIONAL", name: "Iduladha 1445 Hijriah" },
    { date: "2024-06-18", kind: "JOINT_LEAVE", name: "Cuti bersama Iduladha" },
  ],
  changedAt: "2024-01-01T00:00:00Z",
  version: 0,
};

async function shown(error: unknown = null) {
  const onSave = vi.fn();
  // The words of the workspace are fetched meanwhile.
  await act(async () => {
    show(
      <WorkspaceMessages>
        <CalendarYearForm year={YEAR} error={error} busy={false} onSave={onSave} />
      </WorkspaceMessages>,
    );
  });
  await screen.findByRole("button", { name: "Simpan" });
  return onSave;
}

test("each day is called by its date in words, so that a wrong weekday shows", async () => {
  await shown();
  const day = screen.getByRole("group", { name: "Senin, 17 Juni 2024" });
  expect(within(day).getByLabelText("Nama hari")).toHaveValue("Iduladha 1445 Hijriah");
});

test("the whole list is saved, without the day taken away and with the one added", async () => {
  const onSave = await shown();
  await userEvent.click(screen.getByRole("button", { name: /Hapus\s*Selasa, 18 Juni 2024/ }));
  await userEvent.click(screen.getByRole("button", { name: "Tambah hari libur" }));
  const added = screen.getByRole("group", { name: "Hari libur baru" });
  await userEvent.type(within(added).getByLabelText("Tanggal"), "2024-08-17");
  await userEvent.type(screen.getAllByLabelText("Nama hari")[1] as HTMLElement, " Proklamasi Kemerdekaan ");
  await userEvent.click(screen.getByRole("checkbox"));
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));

  expect(onSave.mock.calls[0]?.[0]).toEqual({
    source: "SKB 3 Menteri",
    note: null,
    checked: true,
    holidays: [
      { date: "2024-06-17", kind: "NATIONAL", name: "Iduladha 1445 Hijriah" },
      { date: "2024-08-17", kind: "NATIONAL", name: "Proklamasi Kemerdekaan" },
    ],
  });
});

test("what the service says of a day stands at that day", async () => {
  const errors = [{ pointer: "/holidays/1/date", code: "other-year", detail: "bukan tanggal di tahun 2024" }];
  const problem = { type: "/problems/invalid-request", title: "Isian belum benar", status: 400 };
  await shown(
    new Refusal(
      { ...problem, detail: "Perbaiki.", code: "invalid-request", traceId: "0", errors },
      400,
      undefined,
    ),
  );
  const day = screen.getByRole("group", { name: "Selasa, 18 Juni 2024" });
  expect(within(day).getByLabelText("Tanggal")).toHaveAccessibleDescription("bukan tanggal di tahun 2024");
});
