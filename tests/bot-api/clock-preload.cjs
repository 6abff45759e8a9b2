// Loaded with node --require by tests: lets them move the clock of the process under test. Idle unless TEST_CLOCK=1.
// Orders come as the total shift in milliseconds in the file TEST_CLOCK_FILE, or as messages
// { type: "clock", advanceMs } on the IPC channel. A forward jump fires the timers that have become due, once each, as
// after a suspend. Each process writes the shift it has applied to TEST_CLOCK_FILE.<pid>.
"use strict";

const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");
const { syncBuiltinESMExports } = require("node:module");

const LOOK_EVERY_MS = 5;

function install() {
  const timers = require("node:timers");
  const promises = require("node:timers/promises");
  const real = {
    Date,
    now: Date.now,
    performanceNow: performance.now.bind(performance),
    setTimeout,
    setInterval,
    clearTimeout,
  };
  let shiftMs = 0;
  const now = () => real.now() + shiftMs;
  const monotonic = () => real.performanceNow() + shiftMs;

  const FakeDate = new Proxy(real.Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new real.Date(now()).toString(),
  });
  real.Date.now = now;
  real.Date.prototype.constructor = FakeDate;
  globalThis.Date = FakeDate;
  performance.now = monotonic;

  /** Every armed timer, in order of arming. */
  const armed = new Map();
  let lastId = 0;

  class Timer {
    constructor(callback, delayMs, repeats, args) {
      const delay = Number(delayMs);
      this.delayMs = delay >= 1 && delay <= 2 ** 31 - 1 ? Math.trunc(delay) : 1;
      this.id = ++lastId;
      this.callback = callback;
      this.repeats = repeats;
      this.args = args;
      this.keepsAlive = true;
      this.arm(this.delayMs);
    }

    arm(waitMs) {
      real.clearTimeout(this.handle);
      this.due = monotonic() + waitMs;
      this.handle = real.setTimeout(() => this.fire(), waitMs);
      if (!this.keepsAlive) this.handle.unref();
      armed.delete(this.id);
      armed.set(this.id, this);
    }

    fire() {
      if (this.repeats) this.arm(this.delayMs);
      else armed.delete(this.id);
      this.callback(...this.args);
    }

    close() {
      real.clearTimeout(this.handle);
      armed.delete(this.id);
      return this;
    }

    ref() {
      this.keepsAlive = true;
      this.handle.ref();
      return this;
    }

    unref() {
      this.keepsAlive = false;
      this.handle.unref();
      return this;
    }

    hasRef() {
      return this.keepsAlive;
    }

    refresh() {
      this.arm(this.delayMs);
      return this;
    }

    [Symbol.toPrimitive]() {
      return this.id;
    }
  }
  if (Symbol.dispose !== undefined) Timer.prototype[Symbol.dispose] = Timer.prototype.close;

  function start(callback, delayMs, repeats, args) {
    if (typeof callback !== "function") return real.setTimeout(callback);
    return new Timer(callback, delayMs, repeats, args);
  }

  function clear(timer) {
    if (timer instanceof Timer) timer.close();
    else if (armed.has(Number(timer))) armed.get(Number(timer)).close();
    else real.clearTimeout(timer);
  }

  function after(delayMs, value, { signal, ref = true } = {}) {
    return new Promise((resolve, reject) => {
      const abort = () => {
        timer?.close();
        reject(
          Object.assign(new Error("The operation was aborted"), {
            name: "AbortError",
            code: "ABORT_ERR",
            cause: signal.reason,
          }),
        );
      };
      let timer;
      if (signal?.aborted) return abort();
      timer = new Timer(
        () => {
          signal?.removeEventListener("abort", abort);
          resolve(value);
        },
        delayMs,
        false,
        [],
      );
      if (!ref) timer.unref();
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  const { promisify } = require("node:util");
  const set = {
    setTimeout: (callback, delayMs, ...args) => start(callback, delayMs, false, args),
    setInterval: (callback, delayMs, ...args) => start(callback, delayMs, true, args),
    clearTimeout: clear,
    clearInterval: clear,
  };
  set.setTimeout[promisify.custom] = after;
  Object.assign(globalThis, set);
  Object.assign(timers, set);
  promises.setTimeout = after;
  AbortSignal.timeout = (delayMs) => {
    const controller = new AbortController();
    const reason = () => new DOMException("The operation was aborted due to timeout", "TimeoutError");
    new Timer(() => controller.abort(reason()), delayMs, false, []).unref();
    return controller.signal;
  };
  syncBuiltinESMExports();

  function advance(ms) {
    if (!(ms > 0)) return;
    shiftMs += ms;
    const present = monotonic();
    const waiting = [...armed.values()].sort((a, b) => a.due - b.due);
    for (const timer of waiting) {
      const due = timer.due;
      timer.arm(Math.max(0, due - present));
      timer.due = due;
    }
  }

  const file = process.env.TEST_CLOCK_FILE;
  const report = () => {
    if (file !== undefined && isMainThread) writeFileSync(`${file}.${process.pid}`, String(shiftMs));
  };
  if (file !== undefined) {
    const look = () => {
      const total = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
      if (!(total > shiftMs)) return;
      advance(total - shiftMs);
      report();
    };
    look();
    report();
    real.setInterval(look, LOOK_EVERY_MS).unref();
  }
  if (isMainThread && process.channel) {
    process.on("message", (message) => {
      if (message?.type !== "clock") return;
      advance(message.advanceMs);
      process.send?.({ type: "clock", shiftMs });
    });
    process.channel.unref();
  }
}

if (process.env.TEST_CLOCK === "1") install();
