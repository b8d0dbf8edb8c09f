import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { server } from "@/test/server";

const { asked } = vi.hoisted(() => ({ asked: vi.fn() }));
vi.mock("@/worker/startWithoutNetwork", () => {
  asked();
  throw new Error("not kept on this device");
});

vi.mock("@/i18n/en", () => {
  throw new Error("not kept on this device");
});

test("the page stands although what comes after it cannot be fetched", async () => {
  vi.stubEnv("PROD", true);
  document.body.innerHTML = '<div id="root"></div>';
  localStorage.setItem("fkp.language", "en");
  history.replaceState(null, "", "/forum/contoh/masukan");
  server.use(
    http.get("*/config.json", () => HttpResponse.json({ api: window.location.origin, demo: false })),
    http.get("*/api/v1/forums/contoh", () => HttpResponse.error()),
  );

  await import("./main");

  expect(await screen.findByRole("main")).toBeVisible();
  await waitFor(() => expect(asked).toHaveBeenCalled());
  await new Promise((later) => setTimeout(later, 100));
  expect(screen.getByRole("main")).toBeVisible();
  // Nor is English here; it stays the choice for when it comes again.
  expect(screen.getByRole("link", { name: "Cara kerja" })).toBeVisible();
  expect(localStorage.getItem("fkp.language")).toBe("en");
});
