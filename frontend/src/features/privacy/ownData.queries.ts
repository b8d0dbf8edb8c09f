import { useMutation } from "@tanstack/react-query";
import {
  readAttendanceData,
  readInvitationData,
  readOfficerData,
  readReceiptData,
  readTicketData,
} from "@/api/sdk.gen";

/** What somebody has in hand: its kind, and the two halves of its private link. */
export interface InHand {
  kind: "ticket" | "attendance" | "officer" | "invitation" | "receipt";
  number: string;
  secret: string;
}

async function read({ kind, number, secret }: InHand) {
  const asked = { path: { number }, throwOnError: true } as const;
  switch (kind) {
    case "ticket":
      return (await readTicketData({ ...asked, headers: { "Ticket-Secret": secret } })).data;
    case "attendance":
      return (await readAttendanceData({ ...asked, headers: { "Attendance-Secret": secret } })).data;
    case "officer":
      return (await readOfficerData({ ...asked, headers: { "Attendance-Secret": secret } })).data;
    case "invitation":
      return (await readInvitationData({ ...asked, headers: { "Invitation-Secret": secret } })).data;
    case "receipt":
      return (await readReceiptData({ ...asked, headers: { "Receipt-Secret": secret } })).data;
  }
}

/** Everything that is kept of a person, read when they ask for it. */
export function useOwnData(of: InHand) {
  return useMutation({ mutationFn: () => read(of) });
}
