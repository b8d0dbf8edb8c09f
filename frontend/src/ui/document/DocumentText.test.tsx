import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { DocumentText } from "./DocumentText";
import type { Inline, StructuredText } from "./document";

function paragraph(...content: Inline[]): StructuredText {
  return { type: "doc", content: [{ type: "paragraph", content }] };
}

function linkTo(href: string): Inline {
  return { type: "text", text: "tautan", marks: [{ type: "link", attrs: { href } }] };
}

test("lists, tables and marks become the elements that mean them", () => {
  const text: StructuredText = {
    type: "doc",
    content: [
      {
        type: "orderedList",
        content: [{ type: "listItem", content: paragraph({ type: "text", text: "Daftar" }).content ?? [] }],
      },
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [
              { type: "tableHeader", content: paragraph({ type: "text", text: "Jenis" }).content ?? [] },
              {
                type: "tableCell",
                content: paragraph({ type: "text", text: "5 hari", marks: [{ type: "bold" }] }).content ?? [],
              },
            ],
          },
        ],
      },
    ],
  };

  render(<DocumentText text={text} />);

  expect(screen.getByRole("listitem")).toHaveTextContent("Daftar");
  expect(screen.getByRole("columnheader", { name: "Jenis" })).toBeVisible();
  expect(screen.getByText("5 hari").closest("strong")).toBeVisible();
});

test.each(["https://contoh.id/a", "mailto:loka@contoh.id", "tel:+62811"])(
  "a link to %s is a link",
  (href) => {
    render(<DocumentText text={paragraph(linkTo(href))} />);
    expect(screen.getByRole("link", { name: "tautan" })).toHaveAttribute("href", href);
  },
);

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "//contoh.id",
  "vbscript:x",
  "",
])("a link to %j stays words", (href) => {
  render(<DocumentText text={paragraph(linkTo(href))} />);
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
  expect(screen.getByText("tautan")).toBeVisible();
});

test("markup in a text is shown, not obeyed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("<img src=x onerror=alert(1)>", "<script>1</script>", "&lt;b&gt;", "\u202Eabc"),
      (text) => {
        const { container, unmount } = render(<DocumentText text={paragraph({ type: "text", text })} />);
        expect(container.querySelectorAll("img, script, b")).toHaveLength(0);
        expect(container).toHaveTextContent(text.trim(), { normalizeWhitespace: false });
        unmount();
      },
    ),
  );
});

test("an unknown node is left out and does not break the page", () => {
  const text = {
    type: "doc",
    content: [
      { type: "video", src: "x" },
      { type: "paragraph", content: [{ type: "text", text: "Ada" }] },
    ],
  };
  render(<DocumentText text={text as unknown as StructuredText} />);
  expect(screen.getByText("Ada")).toBeVisible();
});
