import { useState } from "react";
import { accountHere } from "@/device/accountHere";
import { useSession } from "./session";

/**
 * Whose drafts on this device are shown here: of who is logged in, or was when the identity provider last answered, since
 * without a network nobody can log in and what one wrote must not seem lost. Undefined for visitors.
 */
export function useAccount() {
  const session = useSession();
  // As it was when the page came: another tab may log out, and what is typed here must not go out of sight.
  const [last] = useState(accountHere);
  return session.status === "visitor" ? last : session.account;
}
