import IntlMessageFormat from "intl-messageformat";
import { createContext, createElement, Fragment, type ReactNode, use, useMemo } from "react";
import type { IntlShape } from "react-intl";

/**
 * The part of react-intl that the form uses, under the same names and with the same engine for messages. The build of the
 * form puts it in the place of react-intl, so that the components it shares with the site need not know.
 */
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];
type Values = Parameters<IntlMessageFormat["format"]>[0];
type Told = Pick<IntlShape, "formatDate" | "formatTime" | "formatNumber" | "formatMessage">;

const Context = createContext<Told | undefined>(undefined);

type ProviderProps = { locale: string; messages: Record<string, Message>; children: ReactNode };

export function IntlProvider({ locale, messages, children }: ProviderProps) {
  const told = useMemo(() => intlIn(locale, messages), [locale, messages]);
  return <Context value={told}>{children}</Context>;
}

export function useIntl() {
  const told = use(Context);
  if (told === undefined) throw new Error("useIntl() outside of IntlProvider");
  return told;
}

export function FormattedMessage({ id, values }: { id: string; values?: Values }) {
  const told = useIntl().formatMessage({ id: id as never }, values as never) as ReactNode;
  // Each part of a message keeps its place, so none needs a key.
  return Array.isArray(told) ? createElement(Fragment, null, ...told) : told;
}

function intlIn(locale: string, messages: Record<string, Message>): Told {
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
