import { ticketNumberIn } from "./ticketNumber";

test.each([
  ["https://fkp.example.go.id/tiket/7K3M-Q2X9#kq0n0s0oJm3", "7K3M-Q2X9"],
  ["/tiket/7k3mq2x9", "7K3M-Q2X9"],
  [" 7k3m-q2x9 ", "7K3M-Q2X9"],
])("the number of a ticket is found in %s", (text, number) => {
  expect(ticketNumberIn(text)).toBe(number);
});

test.each(["https://example.org/", "WIFI:S:aula;T:WPA;P:rahasia;;", "7K3M", ""])(
  "%s is no ticket",
  (text) => {
    expect(ticketNumberIn(text)).toBeUndefined();
  },
);
