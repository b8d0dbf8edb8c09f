import { once } from "./once";

test("what came is kept, what failed is asked for again", async () => {
  let times = 0;
  const load = once(async () => {
    times++;
    if (times === 1) throw new Error("no network");
    return times;
  });
  await expect(load()).rejects.toThrow("no network");
  await expect(load()).resolves.toBe(2);
  await expect(load()).resolves.toBe(2);
});
