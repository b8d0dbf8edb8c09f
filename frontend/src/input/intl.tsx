import { createContext, createElement, Fragment, type ReactNode, use, useMemo } from "react";
import { intlIn, type Message, type Told, type Values } from "./told";

/**
 * The part of react-intl that the form uses. The build of the form puts it in the place of react-intl, so that the
 * components it shares with the site need not know.
 */
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
