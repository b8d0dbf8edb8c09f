import type { SessionMaterial } from "@/api/types.gen";

/** Something of which a plan has any number, with a name of its own while the form is open. */
export type Row<T> = T & { row: string };

/** A material whose file may still be on its way. */
export type MaterialRow = Row<Omit<SessionMaterial, "fileId"> & { fileId: string | undefined }>;
