import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { act } from "react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { server } from "@/test/server";
import { show } from "@/test/show";
import { saveAs } from "@/ui/saveAs";
import { MaterialFile } from "./MaterialFile";

vi.mock("@/ui/saveAs", () => ({ saveAs: vi.fn() }));

async function pressed() {
  await act(async () => {
    show(
      <WorkspaceMessages>
        <MaterialFile fileId="berkas" title="Paparan" />
      </WorkspaceMessages>,
    );
  });
  await userEvent.click(await screen.findByRole("button", { name: "Paparan" }));
}

test("a member reads what is for the unit alone by a request that carries the login", async () => {
  server.use(
    http.get("*/api/v1/files/berkas/content", () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { "Content-Type": "application/pdf" } }),
    ),
  );
  await pressed();
  await vi.waitFor(() => expect(vi.mocked(saveAs).mock.calls[0]?.[1]).toBe("Paparan.pdf"));
});

test("what cannot be read says so", async () => {
  server.use(http.get("*/api/v1/files/berkas/content", () => HttpResponse.error()));
  await pressed();
  expect(await screen.findByRole("alert")).toHaveTextContent("tidak dapat dibuka");
});
