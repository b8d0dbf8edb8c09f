import type { Attendance, Desk, ExpectedGuest } from "@/api/types.gen";
import type { Arrival } from "./deskQueue";
import type { Standing } from "./GuestRow";

/** Somebody the desk knows of: with a ticket, on the list, or only on this device. */
export interface Line {
  key: string;
  number: number | null | undefined;
  guest: ExpectedGuest | undefined;
  attendance: Attendance | undefined;
  arrival: Arrival | undefined;
  standing: Standing;
  /** What is searched in. */
  words: string;
}

/** Everybody in one list: who is expected first, who is here after them, in the order of the queue. */
export function linesOf(desk: Desk | undefined, queue: readonly Arrival[]): Line[] {
  const unsent = queue.filter(({ refusal }) => refusal === undefined);
  const present = desk?.present ?? [];
  const registered = (desk?.registrations ?? []).map((guest): Line => {
    const attendance = present.find(({ registrationNumber }) => registrationNumber === guest.number);
    const arrival = unsent.find(({ message }) => message.registrationNumber === guest.number);
    return {
      key: guest.number,
      number: guest.queueNumber,
      guest,
      attendance,
      arrival,
      standing: attendance ? "present" : arrival ? "unsent" : "expected",
      words: words(guest.name, guest.organisation, guest.number),
    };
  });
  const known = new Set(registered.map(({ key }) => key));
  const withoutTicket = present
    .filter(({ registrationNumber }) => !registrationNumber || !known.has(registrationNumber))
    .map(
      (attendance): Line => ({
        key: attendance.id,
        number: undefined,
        guest: undefined,
        attendance,
        arrival: undefined,
        standing: "present",
        words: words(attendance.name, attendance.organisation, attendance.number),
      }),
    );
  const onlyHere = unsent
    .filter(({ message }) => !message.registrationNumber || !known.has(message.registrationNumber))
    .map(
      (arrival): Line => ({
        key: arrival.key,
        number: undefined,
        guest: undefined,
        attendance: undefined,
        arrival,
        standing: "unsent",
        words: words(arrival.name, arrival.message.walkUp?.visitor.organisation, ""),
      }),
    );
  const all = [...registered, ...onlyHere, ...withoutTicket];
  return [...all.filter(isExpected), ...all.filter((line) => !isExpected(line))];
}

/** Those whose name, organisation or number holds every word that was typed. */
export function found(lines: Line[], typed: string) {
  const asked = typed.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
  return lines.filter(({ words }) => asked.every((word) => words.includes(word)));
}

function isExpected({ standing }: Line) {
  return standing === "expected";
}

function words(...parts: (string | null | undefined)[]) {
  return parts.filter(Boolean).join(" ").toLocaleLowerCase("id");
}
