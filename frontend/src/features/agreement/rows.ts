import type { AgreementItemText, SignatoryText } from "@/api/types.gen";

/** A row of the form, which keeps its place while others come and go. */
export type ItemRow = AgreementItemText & { row: string };
export type SignatoryRow = SignatoryText & { row: string };
