import { ticketNumberIn } from "./ticketNumber";

test.each([
  ["https://fkp.example.go.id/tiket/7K3M-Q2XK#kq0n0s0oJm3", "7K3M-Q2XK"],
  ["/tiket/7k3mq2xk", "7K3M-Q2XK"],
  [" 7k3m-q2xk ", "7K3M-Q2XK"],
])("the number of a ticket is found in %s", (text, number) => {
  expect(ticketNumberIn(text)).toBe(number);
});

test.each(["https://example.org/", "WIFI:S:aula;T:WPA;P:rahasia;;", "7K3M", ""])(
  "%s is no ticket",
  (text) => {
    expect(ticketNumberIn(text)).toBeUndefined();
  },
);
