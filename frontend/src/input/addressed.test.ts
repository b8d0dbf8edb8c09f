import { formAddress } from "@/device/formAddress";
import { addressed } from "./addressed";

function at(address: string) {
  return addressed(new URL(address, "https://contoh.example") as unknown as Location);
}

test("the address of the form leads to what it was made for", () => {
  const asked = { standar: "SP 01&x", komponen: "SD3", baris: "0193" } as const;
  expect(at(formAddress("fkp-2026", asked))).toEqual({ slug: "fkp-2026", asked });
  expect(at(formAddress("fkp-2026", {}))).toEqual({ slug: "fkp-2026", asked: {} });
});

test("what the address makes up is left out", () => {
  expect(at("/forum/fkp/masukan?komponen=XX9&standar=&akun=1")).toEqual({ slug: "fkp", asked: {} });
});
