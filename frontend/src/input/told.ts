import IntlMessageFormat from "intl-messageformat";
import type { IntlShape } from "react-intl";

export type Message = ConstructorParameters<typeof IntlMessageFormat>[0];
export type Values = Parameters<IntlMessageFormat["format"]>[0];
export type Told = Pick<IntlShape, "formatDate" | "formatTime" | "formatNumber" | "formatMessage">;

/** The part of react-intl that says something, under the same names and with the same engine for messages. */
export function intlIn(locale: string, messages: Record<string, Message>): Told {
  const made = new Map<string, IntlMessageFormat>();

  function formatMessage({ id }: { id?: string }, values?: Values) {
    const message = messages[id ?? ""];
    // As in the site, a message without gaps is used as it is.
    if (typeof message === "string" || message === undefined) return message ?? id;
    const format = made.get(id ?? "") ?? new IntlMessageFormat(message, locale);
    made.set(id ?? "", format);
    return format.format(values);
  }

  return {
    formatMessage: formatMessage as Told["formatMessage"],
    formatDate: (instant, options) => new Intl.DateTimeFormat(locale, options).format(asDate(instant)),
    formatTime: (instant, options) =>
      new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "numeric", ...options }).format(
        asDate(instant),
      ),
    formatNumber: (value, options) =>
      new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions).format(value as number),
  };
}

function asDate(instant: Parameters<Told["formatDate"]>[0]) {
  return instant === undefined ? new Date() : new Date(instant);
}
