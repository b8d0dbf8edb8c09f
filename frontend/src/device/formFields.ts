/** A field of a form that can be kept and put back. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Not to be kept: secrets, what only a person can choose again, and what nobody fills in. */
const NEVER = new Set(["password", "file", "hidden", "submit", "button", "reset", "image"]);

/**
 * The fields with a name, each under a key that is the same when the form is opened again: a box or a round button by its
 * value too, since several share a name. A field with `data-unkept` chooses what the form is about and is none of them.
 */
export function fieldsOf(form: HTMLElement) {
  const fields = new Map<string, Field>();
  for (const field of form.querySelectorAll<Field>("input, textarea, select")) {
    if (!field.name || NEVER.has(field.type) || field.dataset.unkept !== undefined) continue;
    const key = isPicked(field) ? `${field.name}=${field.value}` : field.name;
    let place = 1;
    while (fields.has(placed(key, place))) place++;
    fields.set(placed(key, place), field);
  }
  return fields;
}

const placed = (key: string, place: number) => (place === 1 ? key : `${key}#${place}`);

/** What a field says now. */
export function textOf(field: Field) {
  if (isPicked(field)) return field.checked ? "1" : "";
  if (isMultiple(field)) return JSON.stringify([...field.selectedOptions].map(({ value }) => value));
  return field.value;
}

/** Has a field say what it said, as if somebody had typed it, so that whoever holds its value learns of it. */
export function putBack(field: Field, text: string) {
  if (textOf(field) === text) return;
  if (isPicked(field)) {
    // A round button goes out only when another is picked.
    if (field.type === "checkbox" || text) field.click();
    return;
  }
  if (isMultiple(field)) {
    const chosen: string[] = JSON.parse(text);
    for (const option of field.options) option.selected = chosen.includes(option.value);
  } else {
    // React has put its own `value` before the one of the element, and takes no note of what it has set itself.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Whether the field can say so already: it may be waiting for its choices, or be out of use while something is sent. */
export function canSay(field: Field, text: string) {
  if (field.matches(":disabled")) return false;
  if (!(field instanceof HTMLSelectElement) || field.multiple) return true;
  return [...field.options].some(({ value }) => value === text);
}

function isPicked(field: Field): field is HTMLInputElement {
  return field.type === "checkbox" || field.type === "radio";
}

function isMultiple(field: Field): field is HTMLSelectElement {
  return field instanceof HTMLSelectElement && field.multiple;
}
