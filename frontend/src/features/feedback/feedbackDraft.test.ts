import {
  attemptOf,
  changed,
  confirmed,
  declined,
  draftName,
  emptyFields,
  type Target,
} from "./feedbackDraft";

const component: Target = {
  forumId: "f",
  forumSlug: "forum",
  standard: { id: "s", code: "SP-01", versionId: "v" },
  component: "SD3",
};
const row: Target = { ...component, rowId: "r" };

test("an input on a row names the row and its component", () => {
  const fields = { ...emptyFields(row), kind: "SUGGESTION" as const, text: "Sejak kapan?" };
  expect(attemptOf({ target: row, fields }, row, "id")?.body).toMatchObject({
    standardId: "s",
    versionId: "v",
    components: ["SD3"],
    rowId: "r",
  });
  expect(attemptOf({ target: component, fields }, component, "id")?.body).not.toHaveProperty("rowId");
});

test("the same words confirmed again are the same input, of whoever confirms them now", () => {
  const fields = { ...emptyFields(component), kind: "SUGGESTION" as const, text: "Sejak kapan?" };
  const draft = { target: component, fields };
  const first = attemptOf(draft, component, "id", "0193");
  expect(first?.device).toBe("0193");
  const tried = { ...draft, ...(first && { earlier: [first] }) };
  expect(attemptOf(tried, component, "id", "0194")).toEqual(first);
  const asMember = attemptOf(tried, component, "id");
  expect(asMember).toMatchObject({ key: first?.key, body: first?.body });
  expect(asMember?.device).toBeUndefined();
});

test("the reason of a refusal stands until other words are written or they are confirmed again", () => {
  const fields = { ...emptyFields(component), kind: "SUGGESTION" as const, text: "Sejak kapan?" };
  const attempt = {
    key: "1",
    body: { kind: fields.kind, text: fields.text, components: [], showName: false },
  };
  const draft = declined({ target: component, fields, attempt }, "Masa masukan sudah berakhir.");
  expect(draft).toEqual({ target: component, fields, refused: "Masa masukan sudah berakhir." });
  expect(changed(draft, { text: "Lain" })).not.toHaveProperty("refused");
  expect(confirmed(draft, attempt)).not.toHaveProperty("refused");
});

test("what is written on a row is kept apart from what is written on its component", () => {
  expect(draftName(row)).not.toBe(draftName(component));
});

test("a proposed wording goes along while the input names one component", () => {
  const fields = {
    ...emptyFields(component),
    kind: "SUGGESTION" as const,
    text: "Begini.",
    proposal: " 3 hari ",
  };
  expect(attemptOf({ target: component, fields }, component, "id")?.body.proposedText).toBe("3 hari");
  const many = { ...fields, components: ["SD3" as const, "SD4" as const] };
  expect(attemptOf({ target: component, fields: many }, component, "id")?.body).not.toHaveProperty(
    "proposedText",
  );
});
