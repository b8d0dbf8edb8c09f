import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { showAt } from "@/test/show";
import { Unreachable } from "@/ui/problem";
import { PageFailed } from "./PageFailed";

const reload = vi.fn();

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal("location", { ...window.location, reload });
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  "Failed to fetch dynamically imported module: https://fkp.example/assets/forum-1a2b.js",
  "error loading dynamically imported module: https://fkp.example/assets/forum-1a2b.js",
  "Importing a module script failed.",
])("a part of the site that did not come is loaded with the page anew: %s", async (message) => {
  const reset = vi.fn();
  await showAt("/", <PageFailed error={new TypeError(message)} reset={reset} />);
  await userEvent.click(await screen.findByRole("button", { name: "Coba lagi" }));

  expect(reload).toHaveBeenCalledOnce();
  expect(reset).not.toHaveBeenCalled();
});

test("what the service did not answer is asked for again, and nothing that was typed goes", async () => {
  const reset = vi.fn();
  await showAt("/", <PageFailed error={new Unreachable()} reset={reset} />);
  await userEvent.click(await screen.findByRole("button", { name: "Coba lagi" }));

  expect(reset).toHaveBeenCalledOnce();
  expect(reload).not.toHaveBeenCalled();
});
