import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { signIn, useSession } from "@/features/identity/session";
import { Mark } from "@/ui/icons";
import { LanguageSwitch } from "./LanguageSwitch";

export function Header() {
  const intl = useIntl();
  const isMember = useSession().status !== "visitor";
  return (
    <header className="top">
      <div className="wrap">
        <Link to="/" className="brand" aria-label={intl.formatMessage({ id: "shell.home" })}>
          <Mark />
          <span>
            FKP
            <small>
              <FormattedMessage id="shell.tagline" />
            </small>
          </span>
        </Link>
        <nav aria-label={intl.formatMessage({ id: "shell.nav" })}>
          <Link to="/forum">
            <FormattedMessage id="shell.forums" />
          </Link>
          {/* On a phone there is room for one of the two; the footer has both. */}
          <Link to="/cek" className={isMember ? "wide" : undefined}>
            <FormattedMessage id="shell.check" />
          </Link>
          {isMember ? (
            <>
              <Link to="/saya">
                <FormattedMessage id="shell.mine" />
              </Link>
              <Link to="/kelola" className="wide">
                <FormattedMessage id="shell.workspace" />
              </Link>
            </>
          ) : (
            <button type="button" className="wide" onClick={signIn}>
              <FormattedMessage id="shell.signIn" />
            </button>
          )}
          <LanguageSwitch className="wide" />
        </nav>
      </div>
      <div className="band" />
    </header>
  );
}
