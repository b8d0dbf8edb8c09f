import { attemptOf, draftName, emptyFields, type Target } from "./feedbackDraft";

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
