import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Asked, formAddress } from "@/device/formAddress";
import { useSession } from "@/features/identity/session";

type LinkProps = { slug: string; asked?: Asked; className?: string; children: ReactNode };

/** Leads to the form: for a visitor to the page of its own, for who is logged in to the one that knows their account. */
export function FormLink({ slug, asked = {}, className, children }: LinkProps) {
  const isMember = useSession().status !== "visitor";
  if (!isMember) {
    return (
      <a href={formAddress(slug, asked)} className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link to="/forum/$slug/masukan" params={{ slug }} search={{ ...asked, akun: true }} className={className}>
      {children}
    </Link>
  );
}
