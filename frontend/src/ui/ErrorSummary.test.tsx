import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { problem } from "@/test/problem";
import { show } from "@/test/show";
import { ErrorSummary } from "./ErrorSummary";
import { Picks, TextField, Tick } from "./fields";
import { MomentField } from "./MomentField";
import { Refusal } from "./problem";

const refusal = new Refusal(
  problem(400, "invalid-request", {
    errors: [{ pointer: "/contact", code: "pattern", detail: "Surel belum lengkap" }],
  }),
  400,
  undefined,
);

test("the summary takes the focus and leads to the field it names, which says the same above its box", async () => {
  show(
    <>
      <ErrorSummary error={refusal} />
      <TextField name="contact" label="Surel" error="Surel belum lengkap" />
    </>,
  );

  expect(screen.getByRole("alert").parentElement).toHaveFocus();
  expect(screen.getByRole("heading", { name: "Ada 1 hal yang perlu dilengkapi" })).toBeVisible();

  await userEvent.click(screen.getByRole("link", { name: "Surel belum lengkap" }));

  expect(screen.getByLabelText("Surel")).toHaveFocus();
  expect(screen.getByLabelText("Surel")).toHaveAccessibleDescription("Surel belum lengkap");
  expect(screen.getByLabelText("Surel")).toBeInvalid();
});

test("of a fault that does not say of which field it speaks, the summary says how the form calls it", () => {
  const empty = "Kolom ini masih kosong.";
  show(
    <>
      <ErrorSummary
        fields={["title", "opensAt", "kind", "agrees", "rows.1.name", "gone"].map((field) => ({
          field,
          text: empty,
        }))}
      />
      <TextField name="title" label="Judul" error={empty} />
      <MomentField name="opensAt" label="Dibuka" zone="Asia/Jakarta" instant={undefined} error={empty} />
      <Picks
        name="kind"
        label="Jenis"
        options={[{ value: "a", label: "Saran" }]}
        value={undefined}
        onPick={() => {}}
        error={empty}
      />
      <Tick name="agrees">Saya setuju</Tick>
      <fieldset>
        <legend>
          Moderator <span className="hint">(boleh lebih dari satu)</span>
        </legend>
        <TextField name="rows.1.name" label="Nama" error={empty} />
      </fieldset>
    </>,
  );
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual([
    `Judul: ${empty}`,
    `Dibuka: ${empty}`,
    `Jenis: ${empty}`,
    `Saya setuju: ${empty}`,
    `Moderator, Nama: ${empty}`,
    empty,
  ]);
});

test("when the service did not answer, it says that what was written is still there", () => {
  show(<ErrorSummary error={new TypeError("failed")} />);
  expect(screen.getByRole("alert")).toHaveTextContent("Tulisan Anda masih ada");
});

test("a list that gets shorter while one mends it leaves the focus where one types, a longer one takes it", async () => {
  function Form() {
    const [missing, setMissing] = useState(["a", "b"]);
    return (
      <>
        <ErrorSummary fields={missing.map((field) => ({ field, text: field }))} />
        <button type="button" onClick={() => setMissing(["b"])}>
          isi
        </button>
        <button type="button" onClick={() => setMissing(["a", "b", "c"])}>
          kosongkan
        </button>
      </>
    );
  }
  show(<Form />);
  expect(screen.getByRole("alert").parentElement).toHaveFocus();

  await userEvent.click(screen.getByRole("button", { name: "isi" }));
  expect(screen.queryByRole("link", { name: "a" })).toBeNull();
  expect(screen.getByRole("button", { name: "isi" })).toHaveFocus();

  await userEvent.click(screen.getByRole("button", { name: "kosongkan" }));
  expect(screen.getByRole("alert").parentElement).toHaveFocus();
});
