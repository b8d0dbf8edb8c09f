import { fireEvent, render, screen } from "@testing-library/react";
import { memberHere, withToken } from "./session";
import { useStayLoggedIn } from "./useStayLoggedIn";

vi.mock("./session", () => ({ memberHere: vi.fn(() => "rina"), withToken: vi.fn(async () => {}) }));

function Form() {
  useStayLoggedIn();
  return <textarea aria-label="teks" />;
}

const minutes = (count: number) => vi.setSystemTime(count * 60_000);
let typed = 0;
const type = () => fireEvent.input(screen.getByLabelText("teks"), { target: { value: `kata ${++typed}` } });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.mocked(withToken).mockClear();
  minutes(0);
});
afterEach(() => vi.useRealTimers());

test("who writes for a long time stays logged in, and is not renewed at every letter", () => {
  render(<Form />);
  for (let minute = 0; minute < 40; minute++) {
    minutes(minute);
    type();
    type();
  }
  // Every four minutes of forty.
  expect(withToken).toHaveBeenCalledTimes(10);
  expect(vi.mocked(withToken).mock.calls[0]?.[1]).toBe(-1);
});

test("who only leaves a page open is not kept logged in, nor is anybody who is not", () => {
  const { unmount } = render(<Form />);
  minutes(40);
  expect(withToken).not.toHaveBeenCalled();
  vi.mocked(memberHere).mockReturnValueOnce(undefined);
  type();
  expect(withToken).not.toHaveBeenCalled();
  const field = screen.getByLabelText("teks");
  unmount();
  document.body.append(field);
  fireEvent.input(field, { target: { value: "sesudah halaman ditutup" } });
  field.remove();
  expect(withToken).not.toHaveBeenCalled();
});
