import { useMutation } from "@tanstack/react-query";
import {
  readAttendanceListDocx,
  readAttendanceListPdf,
  readForumReportDocx,
  readForumReportPdf,
  readMinutesDocx,
  readMinutesPdf,
} from "@/api/sdk.gen";
import type { PaperEdition } from "@/api/types.gen";

export type DocumentForm = "pdf" | "docx";

/** Which document, of what. */
export type Wanted =
  | { what: "attendance"; session: string; edition: PaperEdition }
  | { what: "minutes"; session: string }
  | { what: "report"; forum: string };

/** Reads a document with the login, since some have people in them. */
export function useDocument() {
  return useMutation({
    mutationFn: async ({ wanted, form }: { wanted: Wanted; form: DocumentForm }) =>
      (await read(wanted, form)).data as Blob,
  });
}

function read(wanted: Wanted, form: DocumentForm) {
  const how = { parseAs: "blob", throwOnError: true } as const;
  switch (wanted.what) {
    case "attendance": {
      const of = { path: { id: wanted.session }, query: { edition: wanted.edition }, ...how };
      return form === "pdf" ? readAttendanceListPdf(of) : readAttendanceListDocx(of);
    }
    case "minutes": {
      const of = { path: { id: wanted.session }, ...how };
      return form === "pdf" ? readMinutesPdf(of) : readMinutesDocx(of);
    }
    case "report": {
      const of = { path: { ref: wanted.forum }, ...how };
      return form === "pdf" ? readForumReportPdf(of) : readForumReportDocx(of);
    }
  }
}
