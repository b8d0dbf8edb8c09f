import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { Author } from "@/device/author";
import { keptDraft } from "@/device/drafts";
import { useFormDraft } from "@/device/useFormDraft";
import { WorkspaceMessages } from "@/i18n/Messages";
import { show } from "@/test/show";
import { DialogNote } from "./dialogNote";
import { TextArea, TextField } from "./fields";
import { MoveDialog } from "./MoveDialog";
import { shownToast } from "./toast";

type AskProps = { thing?: string; busy?: boolean; onSend?: () => void };

/** A page with a way to a dialog. */
function Page({ goes, ...asked }: AskProps & { goes?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <main tabIndex={-1}>
      {!(goes && open) && (
        <button type="button" onClick={() => setOpen(true)}>
          Tambah
        </button>
      )}
      {open && <Ask {...asked} onClose={() => setOpen(false)} />}
    </main>
  );
}

function Ask({ thing, busy = false, onSend, onClose }: AskProps & { onClose: () => void }) {
  const [sent, setSent] = useState(false);
  const draft = useFormDraft(thing);
  return (
    <MoveDialog
      title="Adendum"
      action="Kirim"
      error={null}
      busy={busy && sent}
      {...(thing && { draft })}
      onSend={() => {
        setSent(true);
        onSend?.();
        if (busy) return;
        void draft.forget();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea name="text" label="Isi" error={undefined} />
      <TextField name="file" type="file" label="Berkas" error={undefined} />
    </MoveDialog>
  );
}

/** Opens the dialog; with an author its form is kept. */
async function opened(
  asked: AskProps & { goes?: boolean } = {},
  around: (page: ReactNode) => ReactNode = (it) => it,
) {
  await act(async () => show(<WorkspaceMessages>{around(<Page {...asked} />)}</WorkspaceMessages>));
  await userEvent.click(await screen.findByText("Tambah"));
  return screen.getByRole("dialog");
}

const kept = (page: ReactNode) => <Author value="siti">{page}</Author>;
const pressEscape = (dialog: HTMLElement) => fireEvent(dialog, new Event("cancel", { cancelable: true }));

test("a list of files that is left without choosing one leaves the dialog open", async () => {
  await opened();
  await userEvent.type(screen.getByLabelText("Isi"), "panjang");
  fireEvent(screen.getByLabelText("Berkas"), new Event("cancel", { bubbles: true }));
  expect(screen.getByLabelText("Isi")).toHaveValue("panjang");
});

test.each([
  ["Escape", async (dialog: HTMLElement) => void pressEscape(dialog)],
  ["the button", async () => userEvent.click(screen.getByText("Batal"))],
  ["success", async () => userEvent.click(screen.getByText("Kirim"))],
])("the focus is where it was after %s", async (_, leave) => {
  await leave(await opened());
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByText("Tambah")).toHaveFocus();
});

test("where what one came from is gone, the page has the focus", async () => {
  pressEscape(await opened({ goes: true }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("main")).toHaveFocus();
});

test("Escape takes nothing away that is not kept, before one has said so", async () => {
  const dialog = await opened();
  await userEvent.type(screen.getByLabelText("Isi"), "panjang");
  pressEscape(dialog);
  await userEvent.click(await screen.findByText("Lanjut mengisi"));
  expect(screen.getByLabelText("Isi")).toHaveValue("panjang");

  pressEscape(dialog);
  await userEvent.click(await screen.findByText("Buang isian ini"));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a browser that closes without asking closes nothing that is not kept", async () => {
  const dialog = (await opened()) as HTMLDialogElement;
  await userEvent.type(screen.getByLabelText("Isi"), "panjang");
  dialog.open = false;
  fireEvent(dialog, new Event("close"));
  expect(await screen.findByText("Lanjut mengisi")).toBeInTheDocument();
  expect(dialog.open).toBe(true);
});

test("what is kept is told of when the dialog is left, and is there when it is opened again", async () => {
  const dialog = await opened({ thing: "uji-dialog/1" }, kept);
  await userEvent.type(screen.getByLabelText("Isi"), "panjang");
  expect(await screen.findByText("Tersimpan di perangkat ini.")).toBeInTheDocument();
  pressEscape(dialog);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shownToast()?.text).toContain("tersimpan di perangkat ini");

  await userEvent.click(screen.getByText("Tambah"));
  await waitFor(() => expect(screen.getByLabelText("Isi")).toHaveValue("panjang"));

  await userEvent.click(screen.getByText("Kirim"));
  await waitFor(async () => expect(await keptDraft("isian/siti/uji-dialog/1")).toBeUndefined());
});

test("while something is on its way the dialog stays, so that the answer is seen", async () => {
  const dialog = await opened({ busy: true });
  await userEvent.click(screen.getByText("Kirim"));
  pressEscape(dialog);
  expect(screen.getByText("Batal")).toBeDisabled();
  (dialog as HTMLDialogElement).open = false;
  fireEvent(dialog, new Event("close"));
  expect(screen.getByRole("dialog")).toBeInTheDocument();
});

test("a login that ends is told of in the dialog, since the page behind is out of reach", async () => {
  const dialog = await opened({}, (page) => <DialogNote value={<p>Sesi berakhir</p>}>{page}</DialogNote>);
  expect(dialog).toHaveTextContent("Sesi berakhir");
});
