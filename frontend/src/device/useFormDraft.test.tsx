import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Author } from "./author";
import { forgetDraft, keepDraft, keptDraft } from "./drafts";
import { type FormDraft, useFormDraft } from "./useFormDraft";

let things = 0;
let draft: FormDraft;

type Before = { title?: string; reason?: string };

/** A form with a field of each kind, one of them held by React. */
function Form({ thing, etag, before = {} }: { thing: string; etag?: string | undefined; before?: Before }) {
  const [kind, setKind] = useState("");
  const [note, setNote] = useState("");
  const [rows, setRows] = useState<string[]>([]);
  draft = useFormDraft(thing, { etag, more: { value: rows, put: setRows } });
  return (
    <form ref={draft.ref}>
      <input aria-label="judul" name="title" defaultValue={before.title} />
      <textarea aria-label="alasan" name="reason" defaultValue={before.reason} />
      <input aria-label="sandi" name="secret" type="password" />
      <input aria-label="umum" name="public" type="checkbox" defaultChecked />
      {["A", "B"].map((one) => (
        <input
          key={one}
          aria-label={one}
          type="radio"
          name="kind"
          value={one}
          checked={kind === one}
          onChange={() => setKind(one)}
        />
      ))}
      <input aria-label="catatan" name="note" value={note} onChange={({ target }) => setNote(target.value)} />
      {kind === "B" && <input aria-label="rincian" name="detail" />}
      {rows.map((row) => (
        <input key={row} aria-label={`baris ${row}`} name={`row.${row}`} />
      ))}
      <button type="button" onClick={() => setRows([...rows, String(rows.length + 1)])}>
        tambah
      </button>
    </form>
  );
}

function open(thing = `uji/${++things}`, { author = "siti", etag, before }: Opening = {}) {
  const { unmount } = render(
    <Author value={author}>
      <Form thing={thing} etag={etag} before={before ?? {}} />
    </Author>,
  );
  return { thing, name: `isian/${author}/${thing}`, close: unmount };
}

type Opening = { author?: string; etag?: string; before?: Before };

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

async function isKept(name: string) {
  await waitFor(async () => expect(await keptDraft(name)).toBeDefined());
}

test("what was typed is in its fields again, whoever holds their values, and also in fields that come later", async () => {
  const first = open();
  await userEvent.type(field("judul"), "Adendum");
  await userEvent.click(field("umum"));
  await userEvent.click(field("B"));
  await userEvent.type(field("catatan"), "penting");
  await userEvent.type(field("rincian"), "lampiran dua");
  await userEvent.click(screen.getByText("tambah"));
  await userEvent.type(field("baris 1"), "satu");
  first.close();

  open(first.thing);
  await waitFor(() => expect(field("baris 1")).toHaveValue("satu"));
  expect(field("judul")).toHaveValue("Adendum");
  expect(field("umum")).not.toBeChecked();
  expect(field("B")).toBeChecked();
  expect(field("catatan")).toHaveValue("penting");
  expect(field("rincian")).toHaveValue("lampiran dua");
  await waitFor(() => expect(draft.keeping).toBe("kept"));
});

test("a password is never kept", async () => {
  const { name, close } = open();
  await userEvent.type(field("sandi"), "rahasia");
  await userEvent.type(field("judul"), "x");
  close();
  await isKept(name);
  expect(await keptDraft(name)).toMatchObject({ fields: { title: "x" } });
  expect(JSON.stringify(await keptDraft(name))).not.toContain("rahasia");
});

test("nobody else who logs in on this device sees it", async () => {
  const { thing, name, close } = open();
  await userEvent.type(field("judul"), "milik Siti");
  close();
  await isKept(name);

  const other = open(thing, { author: "budi" });
  await userEvent.type(field("alasan"), "milik Budi");
  await isKept(other.name);

  expect(field("judul")).toHaveValue("");
  expect(await keptDraft(name)).toMatchObject({ fields: { title: "milik Siti" } });
});

test("without a login nothing is kept", async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const { unmount } = render(<Form thing={`uji/${++things}`} />);
  await userEvent.type(field("judul"), "siapa saja");
  unmount();
  expect(put).not.toHaveBeenCalled();
  put.mockRestore();
});

test("only what was changed is kept, so that what the service says of the rest is seen", async () => {
  const first = open(undefined, { before: { title: "Lama", reason: "Sebab" } });
  await userEvent.type(field("judul"), " dan baru");
  first.close();
  await isKept(first.name);

  open(first.thing, { before: { title: "Lama", reason: "Sebab yang diperbaiki" } });
  await waitFor(() => expect(field("judul")).toHaveValue("Lama dan baru"));
  expect(field("alasan")).toHaveValue("Sebab yang diperbaiki");
});

test("a form that was only looked at leaves nothing and blanks nothing", async () => {
  const first = open(undefined, { before: { title: "Lama" } });
  await userEvent.type(field("judul"), "x{Backspace}");
  first.close();

  open(first.thing, { before: { title: "Lama" } });
  await waitFor(() => expect(draft.keeping).toBe("nothing"));
  expect(field("judul")).toHaveValue("Lama");
  expect(await keptDraft(first.name)).toBeUndefined();
});

test("what has arrived is not on the device any more, and is not what one begins with", async () => {
  const { name, close } = open();
  await userEvent.type(field("judul"), "terkirim");
  await isKept(name);
  await act(() => draft.forget());
  close();
  expect(await keptDraft(name)).toBeUndefined();
});

test("what the service says already needs no keeping", async () => {
  const thing = `uji/${++things}`;
  const name = `isian/siti/${thing}`;
  await keepDraft(name, { fields: { title: "sampai" } });
  open(thing, { before: { title: "sampai" } });
  await waitFor(async () => expect(await keptDraft(name)).toBeUndefined());
});

test("over what somebody else has changed meanwhile nothing is put until its author says so", async () => {
  const first = open(undefined, { etag: '"1"', before: { title: "Lama" } });
  await userEvent.clear(field("judul"));
  await userEvent.type(field("judul"), "Milik saya");
  first.close();
  await isKept(first.name);

  const again = open(first.thing, { etag: '"2"', before: { title: "Milik rekan" } });
  await waitFor(() => expect(draft.outdated).toEqual([{ label: "", text: "Milik saya" }]));
  expect(field("judul")).toHaveValue("Milik rekan");
  again.close();
  expect(await keptDraft(first.name)).toMatchObject({ etag: '"1"', fields: { title: "Milik saya" } });

  open(first.thing, { etag: '"2"', before: { title: "Milik rekan" } });
  await waitFor(() => expect(draft.outdated).toBeDefined());
  await act(() => draft.takeMine());
  expect(field("judul")).toHaveValue("Milik saya");
  expect(draft.outdated).toBeUndefined();
  expect(await keptDraft(first.name)).toMatchObject({ etag: '"2"', fields: { title: "Milik saya" } });
});

test("who prefers what somebody else has written keeps what they typed into other fields", async () => {
  const thing = `uji/${++things}`;
  const name = `isian/siti/${thing}`;
  await keepDraft(name, { etag: '"1"', fields: { title: "Milik saya" } });
  open(thing, { etag: '"2"', before: { title: "Milik rekan" } });
  await waitFor(() => expect(draft.outdated).toBeDefined());
  await userEvent.type(field("alasan"), "tetap");
  await act(() => draft.takeTheirs());
  expect(field("judul")).toHaveValue("Milik rekan");
  expect(await keptDraft(name)).toEqual({ etag: '"2"', fields: { reason: "tetap" } });
});

test("who sends a form without having decided about what they wrote before is asked about it again", async () => {
  const thing = `uji/${++things}`;
  const name = `isian/siti/${thing}`;
  await keepDraft(name, { etag: '"1"', fields: { title: "Milik saya" } });
  const sent = open(thing, { etag: '"2"', before: { title: "Milik rekan" } });
  await waitFor(() => expect(draft.outdated).toBeDefined());
  await userEvent.type(field("alasan"), "terkirim");
  await act(() => draft.forget());
  sent.close();
  expect(await keptDraft(name)).toEqual({ etag: '"1"', fields: { title: "Milik saya" } });
});

test("who writes over all of it and sends that has nothing left to decide about", async () => {
  const thing = `uji/${++things}`;
  const name = `isian/siti/${thing}`;
  await keepDraft(name, { etag: '"1"', fields: { title: "Milik saya" } });
  open(thing, { etag: '"2"', before: { title: "Milik rekan" } });
  await waitFor(() => expect(draft.outdated).toBeDefined());
  await userEvent.type(field("judul"), " dan saya");
  await act(() => draft.forget());
  expect(draft.outdated).toBeUndefined();
  expect(await keptDraft(name)).toBeUndefined();
});

test("who throws it away begins with what the form said", async () => {
  const { name } = open(undefined, { before: { title: "Lama" } });
  await userEvent.type(field("judul"), " dan baru");
  await userEvent.click(field("umum"));
  await userEvent.click(screen.getByText("tambah"));
  await isKept(name);
  await act(() => draft.discard());
  expect(field("judul")).toHaveValue("Lama");
  expect(field("umum")).toBeChecked();
  expect(screen.queryByLabelText("baris 1")).toBeNull();
  await waitFor(async () => expect(await keptDraft(name)).toBeUndefined());
});

test("a browser that keeps nothing is told of", async () => {
  const { name } = open();
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await userEvent.type(field("judul"), "x");
  await waitFor(() => expect(draft.keeping).toBe("refused"));
  put.mockRestore();
  await forgetDraft(name);
});
