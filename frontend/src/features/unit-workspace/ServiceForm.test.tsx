import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Service, ServiceDetails } from "@/api/types.gen";
import { Author } from "@/device/author";
import { keptDraft } from "@/device/drafts";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { ServiceForm } from "./ServiceForm";

const ID = "01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a";
const DRAFT = `isian/siti/layanan-baru/${ID}`;

type Saved = (details: ServiceDetails, forget: () => void) => void;

async function opened(onSave: Saved = () => {}, service?: Service, etag = '"1"') {
  let page: { unmount: () => void } | undefined;
  await act(async () => {
    page = show(
      <WorkspaceMessages>
        <Author value="siti">
          <ServiceForm
            unitId={ID}
            {...(service && { service, etag })}
            error={null}
            busy={false}
            onSave={onSave}
          />
        </Author>
      </WorkspaceMessages>,
    );
  });
  await screen.findByRole("button", { name: "Simpan" });
  return () => page?.unmount();
}

const name = () => screen.getByLabelText("Nama layanan");

test("what was typed and added is there when one comes back, until the service has it", async () => {
  const close = await opened();
  await userEvent.type(name(), "Uji mikrobiologi");
  await userEvent.click(screen.getByRole("button", { name: "Tambah cara" }));
  const [, added] = screen.getAllByRole("group", { name: /^Cara \d/ });
  await userEvent.type(within(added as HTMLElement).getByLabelText("Hari dan jam layanan"), "08.00-15.00");
  await waitFor(async () => expect(await keptDraft(DRAFT)).toBeDefined());
  close();

  const onSave = vi.fn<Saved>();
  await opened(onSave);
  await waitFor(() => expect(name()).toHaveValue("Uji mikrobiologi"));
  expect(await screen.findByText(/Buang isian ini/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Simpan" }));
  const [details, forget] = onSave.mock.calls[0] ?? [];
  expect(details?.channels.map(({ hours }) => hours)).toEqual(["", "08.00-15.00"]);
  // Refused or not answered, it would still be there.
  expect(await keptDraft(DRAFT)).toBeDefined();
  forget?.();
  await waitFor(async () => expect(await keptDraft(DRAFT)).toBeUndefined());
});
