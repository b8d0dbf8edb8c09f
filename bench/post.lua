-- A new input a request, each with a key of its own, as a person's phone sends it.
local sent = 0
wrk.method = "POST"
wrk.body = os.getenv("BODY")
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("TOKEN")

function init()
  math.randomseed(os.time())
  run = string.format("%08x", math.random(0, 0x7fffffff))
end

function request()
  sent = sent + 1
  wrk.headers["Idempotency-Key"] = string.format("%s-0000-4000-8000-%012x", run, sent)
  return wrk.format()
end
