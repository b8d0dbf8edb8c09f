import { parse } from "@formatjs/icu-messageformat-parser";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import * as site from "react-intl";
import feedback from "@/i18n/en/feedback.json";
import forum from "@/i18n/en/forum.json";
import ui from "@/i18n/id/ui.json";
import { FormattedMessage, IntlProvider, useIntl } from "./intl";

type Bindings = Pick<typeof site, "FormattedMessage" | "useIntl" | "IntlProvider">;

const WORDS: Record<string, string> = { ...feedback, ...forum, ...ui };
const form = { FormattedMessage, IntlProvider, useIntl } as unknown as Bindings;
const VALUES = {
  count: 1234,
  over: 2,
  limit: 5000,
  seconds: 1,
  hours: 24,
  place: 2,
  when: "besok",
  reason: <bdi>{"<hujan>"}</bdi>,
  link: <a href="https://contoh.example">tautan</a>,
  b: (parts: ReactNode[]) => <b key="b">{parts}</b>,
};
/** Those whose gaps the values above fill. */
const TOLD = Object.keys(WORDS).filter((key) =>
  [...(WORDS[key] ?? "").matchAll(/[{<]\s*(\w+)/g)].every(([, gap = ""]) => gap in VALUES || gap === "other"),
);

function shown(bindings: Bindings, locale: string, messages: object) {
  const { FormattedMessage: Told, IntlProvider: Provider } = bindings;
  function All() {
    const intl = bindings.useIntl();
    const instant = "2026-11-26T09:05:00Z";
    const zone = { timeZone: "Asia/Jakarta" };
    return (
      <>
        {TOLD.map((key) => (
          <p key={key}>
            <Told id={key as never} values={VALUES} />
          </p>
        ))}
        <p>{intl.formatMessage({ id: "ui.count" }, { count: 5000, limit: 5000 })}</p>
        <p>{intl.formatDate(instant, { ...zone, weekday: "long", day: "numeric", month: "long" })}</p>
        <p>{intl.formatTime(instant, { ...zone, hour: "2-digit", minute: "2-digit", hour12: false })}</p>
        <p>{intl.formatNumber(1234.5)}</p>
      </>
    );
  }
  const { container } = render(
    <Provider locale={locale} messages={messages as never}>
      <All />
    </Provider>,
  );
  return container.innerHTML;
}

test.each(["id-ID", "en-GB"])("the form says all its words as the site does, in %s", (locale) => {
  const parsed = Object.fromEntries(
    Object.entries(WORDS).map(([key, message]) => [key, /[{<']/.test(message) ? parse(message) : message]),
  );
  expect(TOLD.length).toBeGreaterThan(100);
  expect(shown(form, locale, parsed)).toBe(shown(site, locale, WORDS));
});
