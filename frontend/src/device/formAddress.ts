import type { ComponentCode } from "@/api/types.gen";

/** What an input is to be about, as the address of the form says it. */
export interface Asked {
  standar?: string | undefined;
  komponen?: ComponentCode | undefined;
  /** Id of a typed row of the component. */
  baris?: string | undefined;
}

/** Says in the address that the form of who has an account is asked for; the service sends another page then. */
export const WITH_ACCOUNT = "akun";

/** Where the form is that needs no account and is a page of its own. */
export function formAddress(slug: string, asked: Asked) {
  const given = Object.entries(asked).filter((part): part is [string, string] => Boolean(part[1]));
  const search = new URLSearchParams(given).toString();
  return `/forum/${slug}/masukan${search && `?${search}`}`;
}
