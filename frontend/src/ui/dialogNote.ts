import { createContext, type ReactNode } from "react";

/** What an open dialog must say as well as the page, which lies behind it out of reach: that the login has ended. */
export const DialogNote = createContext<ReactNode>(null);
