import trace from "./trace.json";

/** The words of public pages that show the evidence behind a text; loaded with those pages only. */
export const evidenceEn = {
  ...trace,
};
