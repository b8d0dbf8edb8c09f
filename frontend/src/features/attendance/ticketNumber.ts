/** Finds the number of a ticket in what a QR code says (a link to the ticket, or the bare number) or somebody typed. */
export function ticketNumberIn(text: string) {
  const [, start, end] = /(?:^|\/tiket\/)([0-9A-Za-z]{4})-?([0-9A-Za-z]{4})(?:#.*)?$/.exec(text.trim()) ?? [];
  return start && end ? `${start}-${end}`.toUpperCase() : undefined;
}
