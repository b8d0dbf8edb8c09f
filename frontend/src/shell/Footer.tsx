import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { signIn, signOut, useSession } from "@/features/identity/session";
import { LanguageSwitch } from "./LanguageSwitch";

const PAGES = [
  { to: "/standar-berlaku", name: "inForce" },
  { to: "/unit", name: "units" },
  { to: "/cek", name: "check" },
  { to: "/cara-kerja", name: "howItWorks" },
  { to: "/privasi", name: "privacy" },
  { to: "/aksesibilitas", name: "accessibility" },
] as const;

export function Footer() {
  const session = useSession();
  return (
    <footer className="foot">
      <div className="band" />
      <div className="wrap">
        <span>
          <FormattedMessage id="shell.law" />
        </span>
        {PAGES.map(({ to, name }) => (
          <Link key={to} to={to}>
            <FormattedMessage id={`shell.${name}`} />
          </Link>
        ))}
        <Link to="/data">Data &amp; API</Link>
        <LanguageSwitch />
        {session.status === "visitor" ? (
          <button type="button" onClick={signIn}>
            <FormattedMessage id="shell.signIn" />
          </button>
        ) : (
          <>
            <Link to="/kelola">
              <FormattedMessage id="shell.workspace" />
            </Link>
            <Link to="/saya">
              <FormattedMessage id="shell.mine" />
            </Link>
            <button type="button" onClick={signOut}>
              <FormattedMessage id="shell.signOut" />
            </button>
          </>
        )}
      </div>
    </footer>
  );
}
