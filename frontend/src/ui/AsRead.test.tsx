import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { WorkspaceMessages } from "@/i18n/Messages";
import { problem } from "@/test/problem";
import { show } from "@/test/show";
import { AsRead } from "./AsRead";
import { TextField } from "./fields";
import { said } from "./form";
import { useHeld } from "./held";
import { Refusal } from "./problem";
import { Refused } from "./Refused";
import type { Tagged } from "./tagged";

interface Thing {
  title: string;
  place: string;
}

const OLD = { value: { title: "Rencana", place: "Aula" }, etag: '"1"' };
const NEW = { value: { title: "Rencana", place: "Balai desa" }, etag: '"2"' };

/** A service that keeps one thing, and a page that reads it again whenever it is told to. */
async function opened() {
  const service = { ...OLD, asked: [] as [string, Thing][], read: () => {} };

  function Page() {
    const [live, read] = useState<Tagged<Thing>>(OLD);
    const [error, refuse] = useState<unknown>(null);
    const held = useHeld(live);
    service.read = () => read({ value: service.value, etag: service.etag });

    function save(body: Thing) {
      service.asked.push([held.etag, body]);
      if (held.etag === service.etag) {
        service.value = body;
        service.etag = `"${Number(service.etag.slice(1, -1)) + 1}"`;
        refuse(null);
        held.saved({ value: body, etag: service.etag });
      } else {
        refuse(new Refusal(problem(412, "changed-meanwhile"), 412, undefined));
      }
      service.read();
    }

    return (
      <AsRead held={held}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            save({ title: said(form, "title"), place: said(form, "place") });
          }}
        >
          {error ? <Refused error={error} /> : null}
          {(["title", "place"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={name}
              defaultValue={held.value[name]}
              error={undefined}
            />
          ))}
          <button type="submit">Simpan</button>
        </form>
      </AsRead>
    );
  }

  await act(async () => {
    show(
      <WorkspaceMessages>
        <Page />
      </WorkspaceMessages>,
    );
  });
  // The words of the workspace are fetched meanwhile.
  await screen.findByRole("button", { name: "Simpan" });
  return service;
}

type Service = Awaited<ReturnType<typeof opened>>;

/** Somebody else saves, and coming back to the tab reads it. */
function changedElsewhere(service: Service) {
  Object.assign(service, NEW);
  act(() => service.read());
}

const field = (name: string) => screen.getByLabelText(name);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function typed(text: string) {
  await userEvent.clear(field("title"));
  await userEvent.type(field("title"), text);
}

test("what was read again meanwhile is not saved over: the form is refused, and shows what is newer", async () => {
  const service = await opened();
  await typed("Rencana baru");
  changedElsewhere(service);
  await press("Simpan");

  expect(service.value).toEqual(NEW.value);
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("diubah orang lain sesudah Anda membukanya");
  expect(alert).toHaveTextContent("place: Balai desa");
  expect(field("title")).toHaveValue("Rencana baru");

  // Saving again without having chosen is refused again.
  await press("Simpan");
  expect(service.value).toEqual(NEW.value);
});

test("who has seen what is newer may save their own words over it", async () => {
  const service = await opened();
  await typed("Rencana baru");
  changedElsewhere(service);
  await press("Simpan");
  await press("Simpan isian saya");
  expect(service.asked.at(-1)).toEqual(['"2"', { title: "Rencana baru", place: "Aula" }]);
  expect(service.value.title).toBe("Rencana baru");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("who has seen what is newer may go on from there", async () => {
  const service = await opened();
  await typed("Rencana baru");
  changedElsewhere(service);
  await press("Simpan");
  await press("Muat yang baru");
  expect(field("title")).toHaveValue("Rencana");
  expect(field("place")).toHaveValue("Balai desa");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await typed("Rencana baru");
  await press("Simpan");
  expect(service.value).toEqual({ title: "Rencana baru", place: "Balai desa" });
});

test("a form in which nothing is typed follows what is read", async () => {
  const service = await opened();
  changedElsewhere(service);
  expect(field("place")).toHaveValue("Balai desa");
  await typed("Rencana baru");
  await press("Simpan");
  expect(service.value).toEqual({ title: "Rencana baru", place: "Balai desa" });
});

test("one's own save is what the next one is over, and what one types meanwhile stays", async () => {
  const service = await opened();
  await typed("Rencana satu");
  await press("Simpan");
  await typed("Rencana dua");
  await press("Simpan");
  expect(service.asked.map(([etag]) => etag)).toEqual(['"1"', '"2"']);
  expect(service.value.title).toBe("Rencana dua");
});

test("counts that move by themselves are nobody's change", async () => {
  const service = await opened();
  await typed("Rencana baru");
  service.etag = '"1.0123456789abcdef"';
  act(() => service.read());
  service.etag = OLD.etag;
  await press("Simpan");
  expect(service.value.title).toBe("Rencana baru");
});
