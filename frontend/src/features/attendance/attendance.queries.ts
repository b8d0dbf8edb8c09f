import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import {
  checkIn,
  checkInAlone,
  correctAttendance,
  eraseAttendee,
  evaluateSession,
  getAttendance,
  joinAttendanceSheet,
  listAttendanceSheets,
  readAttendance,
  readAttendanceOfTicket,
  readAttendanceSheet,
  readCheckInCode,
  readDesk,
  readParticipation,
  removeAttendance,
  signAttendance,
} from "@/api/sdk.gen";
import type { EvaluationAnswers, VisitorCorrection } from "@/api/types.gen";
import { useKeyFor } from "@/ui/idempotency";
import { keepFile } from "@/ui/keepFile.queries";
import { isMissing } from "@/ui/problem";
import { tagged } from "@/ui/tagged";
import type { Arrival } from "./deskQueue";

/** Everybody who is registered and everybody who came. */
export function deskOf(session: string) {
  return queryOptions({
    queryKey: ["desk", session],
    queryFn: async ({ signal }) =>
      (await readDesk({ path: { id: session }, signal, throwOnError: true })).data,
    staleTime: 0,
    retry: false,
  });
}

/** Tells the service of one arrival, with what this device's clock shows now. */
export async function postArrival(session: string, { key, message }: Arrival) {
  const body = { ...message, deskClock: new Date().toISOString() };
  return (
    await checkIn({ path: { id: session }, body, headers: { "Idempotency-Key": key }, throwOnError: true })
  ).data;
}

/** Which elements of the community take part, and which are missing. */
export function participationIn(session: string) {
  return queryOptions({
    queryKey: ["participation", session],
    queryFn: async ({ signal }) =>
      (await readParticipation({ path: { id: session }, signal, throwOnError: true })).data,
    staleTime: 0,
  });
}

function useShowAgain(session: string) {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [what, id] }) =>
        ["desk", "participation", "sheets", "to-correct"].includes(String(what)) && id === session,
    });
}

/** Strikes somebody from the list who was entered by mistake; what is struck is what the desk sees now. */
export function useRemove(session: string) {
  return useMutation({
    mutationFn: async ({ attendanceId, reason }: { attendanceId: string; reason: string }) => {
      const path = { id: session, attendanceId };
      const { response } = await readAttendance({ path, throwOnError: true });
      const headers = { "If-Match": response.headers.get("ETag") ?? "" };
      return (await removeAttendance({ path, body: { reason }, headers, throwOnError: true })).data;
    },
    onSettled: useShowAgain(session),
  });
}

/** Somebody on the list as they are when one begins to set them right. Read anew only after a try: it fills a form. */
export function attendanceToCorrect(session: string, attendanceId: string) {
  return queryOptions({
    queryKey: ["to-correct", session, attendanceId],
    queryFn: async ({ signal }) =>
      tagged(await readAttendance({ path: { id: session, attendanceId }, signal, throwOnError: true })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Sets right who somebody on the list is, under the ETag with which they were seen. */
export function useCorrect(session: string, attendanceId: string) {
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: VisitorCorrection }) => {
      const path = { id: session, attendanceId };
      const headers = { "If-Match": etag };
      return (await correctAttendance({ path, body, headers, throwOnError: true })).data;
    },
    onSettled: useShowAgain(session),
  });
}

/** Adds a signature to somebody on the list. */
export function useSign(session: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async ({ attendanceId, image }: { attendanceId: string; image: string }) =>
      (
        await signAttendance({
          path: { id: session, attendanceId },
          body: { image },
          headers: { "Idempotency-Key": keyFor({ attendanceId, image }) },
          throwOnError: true,
        })
      ).data,
    onSettled: useShowAgain(session),
  });
}

/** The list to be signed on paper. */
export function usePaperList(session: string) {
  return useMutation({
    mutationFn: async () =>
      (await readAttendanceSheet({ path: { id: session }, parseAs: "blob", throwOnError: true }))
        .data as Blob,
  });
}

/** Photos and scans of the list on paper. */
export function sheetsOf(session: string) {
  return queryOptions({
    queryKey: ["sheets", session],
    queryFn: async ({ signal }) =>
      (await listAttendanceSheets({ path: { id: session }, signal, throwOnError: true })).data.items,
  });
}

/** Keeps a photo of the list on paper and joins it to the record. */
export function useJoinSheet(session: string, unitId: string) {
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (photo: File) => {
      const body = { fileId: await keepFile(unitId, photo) };
      const headers = { "Idempotency-Key": keyFor(body) };
      return (await joinAttendanceSheet({ path: { id: session }, body, headers, throwOnError: true })).data;
    },
    onSettled: useShowAgain(session),
  });
}

/** The code that the hall shows. Asked for anew when the next one is due. */
export function hallCode(session: string) {
  return queryOptions({
    queryKey: ["hall-code", session],
    queryFn: async ({ signal }) => {
      const { data } = await readCheckInCode({ path: { id: session }, signal, throwOnError: true });
      return { ...data, until: Date.now() + data.secondsLeft * 1000 };
    },
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data ? Math.max(1_000, state.data.until - Date.now()) : 10_000),
  });
}

/** The two halves of the private link to one's attendance. */
export interface PassKey {
  number: string;
  secret: string;
}

/** One's own attendance, for whoever holds its private link. */
export function ownAttendance({ number, secret }: PassKey) {
  return queryOptions({
    queryKey: ["own-attendance", number, secret],
    queryFn: async ({ signal }) => {
      const headers = { "Attendance-Secret": secret };
      return (await getAttendance({ path: { number }, headers, signal, throwOnError: true })).data;
    },
    enabled: secret !== "",
  });
}

export function useEraseAttendee({ number, secret }: PassKey) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      eraseAttendee({ path: { number }, headers: { "Attendance-Secret": secret }, throwOnError: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["own-attendance", number] }),
  });
}

/** Says once how the forum was. */
export function useEvaluate({ number, secret }: PassKey) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: (body: EvaluationAnswers) =>
      evaluateSession({
        path: { number },
        body,
        headers: { "Attendance-Secret": secret, "Idempotency-Key": keyFor(body) },
        throwOnError: true,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["own-attendance", number] }),
  });
}

/** A ticket as its holder has it. */
export interface TicketKey {
  number: string;
  secret: string;
}

/** The attendance of a ticket; null as long as nobody has checked it in. */
export function attendanceOfTicket(session: string, { number, secret }: TicketKey) {
  return queryOptions({
    queryKey: ["ticket-attendance", session, number],
    queryFn: async ({ signal }) => {
      const headers = { "Ticket-Number": number, "Ticket-Secret": secret };
      try {
        return (await readAttendanceOfTicket({ path: { id: session }, headers, signal, throwOnError: true }))
          .data;
      } catch (failure) {
        if (isMissing(failure)) return null;
        throw failure;
      }
    },
    staleTime: 0,
  });
}

/** Checks in with one's ticket and the code that the hall shows. */
export function useCheckInAlone(session: string, { number, secret }: TicketKey) {
  const queries = useQueryClient();
  const keyFor = useKeyFor();
  return useMutation({
    mutationFn: async (code: string) => {
      const body = { registrationNumber: number, code };
      const headers = { "Ticket-Secret": secret, "Idempotency-Key": keyFor(body) };
      return (await checkInAlone({ path: { id: session }, body, headers, throwOnError: true })).data;
    },
    onSuccess: (pass) => queries.setQueryData(attendanceOfTicket(session, { number, secret }).queryKey, pass),
  });
}
