import { screen } from "@testing-library/react";
import type { Row } from "@/api/types.gen";
import { show } from "@/test/show";
import { RowsText } from "./RowsText";

const lines = (...rows: Row[]) => {
  show(<RowsText rows={rows} />);
  return screen.getAllByRole("listitem").map(({ textContent }) => textContent);
};

test("a time says how long at most and from when", () => {
  expect(
    lines(
      {
        kind: "TIME",
        id: "a",
        subject: "Izin",
        amount: 10,
        unit: "CALENDAR_DAYS",
        startsWhen: "berkas lengkap",
      },
      { kind: "TIME", id: "b", subject: "Loket", amount: 30, unit: "MINUTES" },
    ),
  ).toEqual(["Izin: paling lama 10 hari kalender sejak berkas lengkap", "Loket: paling lama 30 menit"]);
});

test("nothing to pay is said, and an amount that is not said is not taken for nothing", () => {
  expect(
    lines(
      { kind: "FEE", id: "a", subject: "UMK", amount: 0 },
      { kind: "FEE", id: "b", subject: "SKE", amount: 25_000, per: "surat", legalBasis: "tarif PNBP" },
      { kind: "FEE", id: "c", subject: "Selain UMK", legalBasis: "tarif PNBP" },
    ),
  ).toEqual([
    "UMK: Rp0 (gratis)",
    "SKE: Rp25.000 per surat (tarif PNBP)",
    "Selain UMK: besarnya tidak disebutkan di sini (tarif PNBP)",
  ]);
});

test("steps are numbered and name who takes them", () => {
  expect(
    lines({ kind: "STEP", id: "a", actor: "Petugas", action: "mencatat", amount: 1, unit: "HOURS" }),
  ).toEqual(["Petugas: mencatat (paling lama 1 jam)"]);
  expect(screen.getByRole("list").tagName).toBe("OL");
});
