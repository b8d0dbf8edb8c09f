import { receiptKeyIn } from "./receiptLink";

test.each([
  ["https://fkp.contoh.id/tanda-terima/7K4M-29Q4#abc_DEF-9", { number: "7K4M-29Q4", secret: "abc_DEF-9" }],
  ["  7k4m29qx#abc  ", { number: "7k4m29qx", secret: "abc" }],
  ["Tautan saya: http://localhost/tanda-terima/7K4M-29Q4#abc", { number: "7K4M-29Q4", secret: "abc" }],
  ["https://fkp.contoh.id/tanda-terima/7K4M-29Q4", undefined],
  ["7K4M-29Q4", undefined],
  ["", undefined],
])("in %j the private link is found, if it is whole", (pasted, key) => {
  expect(receiptKeyIn(pasted)).toEqual(key);
});
