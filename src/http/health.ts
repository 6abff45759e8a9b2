/** What is true now; each a truth of its own, none a summary of the others. No ids, no texts. */
export interface Health {
  /** True once answers can be given, false again while stopping. */
  readonly ready: boolean;
  readonly mode: "terminal" | "polling" | "webhook";
  readonly receiving: { readonly state: string; readonly lastAt: string | null };
  readonly sending: { readonly failuresInARow: number; readonly lastAnswerAt: string | null };
  readonly knowledge: { readonly version: string; readonly facts: number; readonly newest: string | null };
  /** Updates taken in and not yet handled. */
  readonly backlog: number;
  readonly store: { readonly persistent: boolean; readonly problem: string | null };
  readonly uptimeSeconds: number;
}

/** Health and counts as Prometheus reads them. */
export function renderMetrics(health: Health, counts: Readonly<Record<string, number>>): string {
  const lines: string[] = [];
  const add = (name: string, type: "gauge" | "counter", value: number, labels = "") => {
    lines.push(`# TYPE elshi_${name} ${type}`, `elshi_${name}${labels} ${value}`);
  };
  add("ready", "gauge", health.ready ? 1 : 0);
  add("receiving", "gauge", health.receiving.state === "receiving" ? 1 : 0);
  add("sending_failures_in_a_row", "gauge", health.sending.failuresInARow);
  add("backlog", "gauge", health.backlog);
  add("store_persistent", "gauge", health.store.persistent ? 1 : 0);
  add("knowledge_facts", "gauge", health.knowledge.facts);
  add("knowledge_version_info", "gauge", 1, `{version="${health.knowledge.version.replace(/[^\w.-]/g, "")}"}`);
  add("uptime_seconds", "gauge", health.uptimeSeconds);
  const memory = process.memoryUsage();
  add("process_resident_memory_bytes", "gauge", memory.rss);
  add("process_heap_used_bytes", "gauge", memory.heapUsed);
  for (const [name, count] of Object.entries(counts)) {
    add(`${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_total`, "counter", count);
  }
  return `${lines.join("\n")}\n`;
}
