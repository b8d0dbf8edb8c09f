import { type ReactNode, startTransition } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { WITH_ACCOUNT } from "@/device/formAddress";
import { chooseLanguage, useLanguage } from "@/i18n/language";
import { Mark } from "@/ui/icons";
import { OfflineNote } from "@/ui/OfflineNote";
import { Toasts } from "@/ui/Toasts";
import { wordsReady } from "./InputMessages";

/** What stands around this page: the same frame as around the others, with ordinary links to them. */
export function InputFrame({ isDemo, children }: { isDemo: boolean; children: ReactNode }) {
  const intl = useIntl();
  return (
    <>
      <a className="skip" href="#isi">
        <FormattedMessage id="shell.skip" />
      </a>
      {isDemo && (
        <aside className="demo" aria-label={intl.formatMessage({ id: "shell.demo.about" })}>
          <p className="wrap">
            <FormattedMessage id="shell.demo" />
          </p>
        </aside>
      )}
      <header className="top">
        <div className="wrap">
          <a href="/" className="brand" aria-label={intl.formatMessage({ id: "shell.home" })}>
            <Mark />
            <span>
              FKP
              <small>
                <FormattedMessage id="shell.tagline" />
              </small>
            </span>
          </a>
          <nav aria-label={intl.formatMessage({ id: "shell.nav" })}>
            <a href="/forum">
              <FormattedMessage id="shell.forums" />
            </a>
            <a href="/cek">
              <FormattedMessage id="shell.check" />
            </a>
            <LanguageSwitch className="wide" />
          </nav>
        </div>
        <div className="band" />
      </header>
      <div className="wrap">
        <OfflineNote />
      </div>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="band" />
        <div className="wrap">
          <span>
            <FormattedMessage id="shell.law" />
          </span>
          <a href="/cara-kerja">
            <FormattedMessage id="shell.howItWorks" />
          </a>
          <a href="/privasi">
            <FormattedMessage id="shell.privacy" />
          </a>
          <a href="/aksesibilitas">
            <FormattedMessage id="shell.accessibility" />
          </a>
          <LanguageSwitch />
          <a href={withAccount()}>
            <FormattedMessage id="shell.signIn" />
          </a>
        </div>
      </footer>
      <Toasts />
    </>
  );
}

/** Leads to the form that knows accounts, about the same; what was typed lies on the device for both. */
function withAccount() {
  const search = new URLSearchParams(location.search);
  search.set(WITH_ACCOUNT, "true");
  return `${location.pathname}?${search}`;
}

function LanguageSwitch({ className }: { className?: string }) {
  const intl = useIntl();
  const other = useLanguage() === "id" ? "en" : "id";

  async function change() {
    await wordsReady(other);
    startTransition(() => chooseLanguage(other));
  }

  return (
    <button
      type="button"
      className={className}
      lang={other}
      aria-label={intl.formatMessage({ id: "shell.otherLanguage.long" })}
      onClick={change}
    >
      <FormattedMessage id="shell.otherLanguage" />
    </button>
  );
}
