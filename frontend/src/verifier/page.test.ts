import { screen } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";

beforeEach(async () => {
  document.body.innerHTML = '<main id="root"></main>';
  vi.resetModules();
  vi.spyOn(navigator, "language", "get").mockReturnValue("id-ID");
  await import("./page");
});

test("without a key nothing is called proven, and a file of another kind is told as such", async () => {
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas bukti" }));
  expect(await screen.findByText(/Ini bukan berkas bukti register/)).toBeVisible();
  const file = new File(["{}"], "bukti.json", { type: "application/json" });
  await userEvent.upload(screen.getByLabelText("Pilih berkas bukti"), file);
  await userEvent.click(screen.getByRole("button", { name: "Periksa berkas bukti" }));
  expect(await screen.findByText(/Isi dahulu kunci publiknya/)).toBeVisible();
});

test("it speaks English to who asks for it", async () => {
  await userEvent.click(screen.getByRole("button", { name: "English" }));
  expect(screen.getByRole("heading", { level: 1, name: "Check the register" })).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
});
