interface Newer {
  name: string;
  /** What the form calls it. */
  label: string;
  /** What stands there now, in the words of the form; undefined where that is more than one field can show. */
  value: string | undefined;
}

/** In which fields of a form two readings of what it changes differ, and what the later one says there. */
export function newerIn(form: HTMLFormElement, before: unknown, after: unknown): Newer[] {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .flatMap((name) => {
      const label = labelOf(form, name);
      return label ? [{ name, label, value: valueIn(form, name, is[name]) }] : [];
    });
}

function labelOf(form: HTMLFormElement, name: string) {
  const field =
    form.querySelector(`#${CSS.escape(name)}`) ?? form.querySelector(`[name="${CSS.escape(name)}"]`);
  const label =
    field instanceof HTMLFieldSetElement
      ? field.querySelector("legend")
      : field instanceof HTMLElement && form.querySelector(`label[for="${CSS.escape(field.id)}"]`);
  const group = field?.closest("fieldset")?.querySelector("legend");
  return (label || group)?.textContent.trim();
}

function valueIn(form: HTMLFormElement, name: string, value: unknown) {
  const field = form.elements.namedItem(name);
  if (value === undefined || value === null) return "–";
  if (Array.isArray(value) && field instanceof HTMLTextAreaElement) return value.join("; ");
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const said = String(value);
  if (field instanceof HTMLSelectElement) {
    return Array.from(field.options).find((option) => option.value === said)?.text ?? said;
  }
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? said : undefined;
}
