/** What was filled into a field, without blanks around it. */
export function said(form: FormData, name: string) {
  return String(form.get(name) ?? "").trim();
}

/** The same of a field that may be left empty. */
export function saidOrNull(form: FormData, name: string) {
  return said(form, name) || null;
}
