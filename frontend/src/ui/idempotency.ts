import { useRef } from "react";
import { randomUuid } from "@/device/uuid";

/** Gives each body a key of its own, and the same body the same key again: a repeated request makes one thing. */
export function useKeyFor() {
  const last = useRef({ body: "", key: "" });
  return (body: unknown) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: randomUuid() };
    return last.current.key;
  };
}
