import { receiptKeyIn } from "./receiptLink";

test.each([
  ["https://fkp.contoh.id/tanda-terima/7K4M-29QX#abc_DEF-9", { number: "7K4M-29QX", secret: "abc_DEF-9" }],
  ["  7k4m29qx#abc  ", { number: "7k4m29qx", secret: "abc" }],
  ["Tautan saya: http://localhost/tanda-terima/7K4M-29QX#abc", { number: "7K4M-29QX", secret: "abc" }],
  ["https://fkp.contoh.id/tanda-terima/7K4M-29QX", undefined],
  ["7K4M-29QX", undefined],
  ["", undefined],
])("in %j the private link is found, if it is whole", (pasted, key) => {
  expect(receiptKeyIn(pasted)).toEqual(key);
});
