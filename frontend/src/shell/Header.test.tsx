import { screen } from "@testing-library/react";
import { showAt } from "@/test/show";
import { Header } from "./Header";

let status: "visitor" | "member" = "visitor";

vi.mock("@/features/identity/session", async (actual) => ({
  ...(await actual<object>()),
  useSession: () => ({ status, name: "Dewi" }),
}));

test("a visitor is offered to log in", async () => {
  status = "visitor";
  await showAt("/", <Header />);
  expect(screen.getByRole("button", { name: "Masuk" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Masukan saya" })).toBeNull();
});

test("who is logged in is led to what they gave", async () => {
  status = "member";
  await showAt("/", <Header />);
  expect(screen.getByRole("link", { name: "Masukan saya" })).toHaveAttribute("href", "/saya");
  expect(screen.getByRole("link", { name: "Ruang kerja" })).toBeVisible();
});
