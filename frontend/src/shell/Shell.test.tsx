import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { loadConfig } from "@/config";
import { server } from "@/test/server";
import { showAt } from "@/test/show";
import { Shell } from "./Shell";

beforeEach(async () => {
  server.use(http.get("*/config.json", () => HttpResponse.json({ api: "", oidc: {}, demo: false })));
  await loadConfig();
});

test("a kiosk shows its form alone, with no way to the login and the rest of the site", async () => {
  await showAt("/survei/skm?kios", <Shell />, "$");
  expect(screen.getByRole("main")).toBeInTheDocument();
  expect(screen.queryByRole("banner")).toBeNull();
  expect(screen.queryByRole("contentinfo")).toBeNull();
  expect(screen.queryByRole("button", { name: "Masuk" })).toBeNull();
});

test("the same survey elsewhere stands between head and foot of the site", async () => {
  await showAt("/survei/skm", <Shell />, "$");
  expect(screen.getByRole("banner")).toBeInTheDocument();
  expect(screen.getByRole("contentinfo")).toBeInTheDocument();
});
