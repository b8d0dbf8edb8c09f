import { FormattedMessage } from "react-intl";
import { signIn, signOut, useSession } from "@/features/identity/session";
import { LanguageSwitch } from "./LanguageSwitch";

export function Footer() {
  const session = useSession();
  return (
    <footer className="foot">
      <div className="band" />
      <div className="wrap">
        <span>
          <FormattedMessage id="shell.law" />
        </span>
        <LanguageSwitch />
        {session.status === "visitor" ? (
          <button type="button" onClick={signIn}>
            <FormattedMessage id="shell.signIn" />
          </button>
        ) : (
          <button type="button" onClick={signOut}>
            <FormattedMessage id="shell.signOut" />
          </button>
        )}
      </div>
    </footer>
  );
}
