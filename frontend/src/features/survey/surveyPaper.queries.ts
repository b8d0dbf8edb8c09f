import { useMutation } from "@tanstack/react-query";
import {
  exportSurveyResponses,
  readSurveyPoster,
  readSurveyQuestionnaire,
  readSurveyReportDocx,
  readSurveyReportPdf,
  readSurveyTokens,
} from "@/api/sdk.gen";
import type { PaperSize } from "@/api/types.gen";
import { currentLanguage, type Language } from "@/i18n/language";

/** What is printed or saved. */
export type Paper =
  | { what: "poster"; size: PaperSize; lang: Language }
  | { what: "questionnaire"; lang: Language }
  | { what: "pdf" | "docx" | "csv" }
  | { what: "tokens"; batch: string };

/** Reads a paper with the login, since a draft has papers too. */
export function usePaper(id: string) {
  return useMutation({ mutationFn: async (paper: Paper) => (await read(id, paper)).data as unknown as Blob });
}

function read(id: string, paper: Paper) {
  const how = { path: { ref: id }, parseAs: "blob", throwOnError: true } as const;
  switch (paper.what) {
    case "poster":
      return readSurveyPoster({ ...how, query: { lang: paper.lang, size: paper.size } });
    case "questionnaire":
      return readSurveyQuestionnaire({ ...how, query: { lang: paper.lang } });
    case "pdf":
      return readSurveyReportPdf(how);
    case "docx":
      return readSurveyReportDocx(how);
    case "csv":
      return exportSurveyResponses({ ...how, query: { lang: currentLanguage(), format: "CSV" } });
    case "tokens":
      return readSurveyTokens({ ...how, path: { id: paper.batch } });
  }
}
