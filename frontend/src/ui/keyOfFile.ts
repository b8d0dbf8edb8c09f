import { useRef } from "react";
import { randomUuid } from "@/device/uuid";

/** Gives each way of sending a file a key of its own, the same again until it was done: what is sent twice makes one thing. */
export function useKeyOfFile() {
  const files = useRef(new WeakMap<File, Map<string, string>>());
  return {
    of: (file: File, how: unknown) => {
      const keys = files.current.get(file) ?? new Map<string, string>();
      files.current.set(file, keys);
      const way = JSON.stringify(how);
      const key = keys.get(way) ?? randomUuid();
      keys.set(way, key);
      return key;
    },
    done: (file: File) => files.current.delete(file),
  };
}
