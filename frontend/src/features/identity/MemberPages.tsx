import type { ReactNode } from "react";
import { Author } from "@/device/author";
import { DialogNote } from "@/ui/dialogNote";
import { SessionExpired } from "./SessionExpired";
import { useAccount } from "./useAccount";
import { useStayLoggedIn } from "./useStayLoggedIn";

/**
 * Around the pages of who is logged in: their forms keep what this account types, and no other sees it; typing keeps the
 * login from ending, and their dialogs say when it ends.
 */
export function MemberPages({ children }: { children: ReactNode }) {
  useStayLoggedIn();
  return (
    <Author value={useAccount()}>
      <DialogNote value={<SessionExpired />}>{children}</DialogNote>
    </Author>
  );
}
