import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { signIn, useSession } from "@/features/identity/session";
import { Mark } from "@/ui/icons";
import { LanguageSwitch } from "./LanguageSwitch";

export function Header() {
  const intl = useIntl();
  const session = useSession();
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
          <Link to="/cek">
            <FormattedMessage id="shell.check" />
          </Link>
          {session.status === "visitor" ? (
            <button type="button" className="wide" onClick={signIn}>
              <FormattedMessage id="shell.signIn" />
            </button>
          ) : (
            <Link to="/kelola" className="wide">
              <FormattedMessage id="shell.workspace" />
            </Link>
          )}
          <LanguageSwitch className="wide" />
        </nav>
      </div>
      <div className="band" />
    </header>
  );
}
