import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of the kernel per second, as /proc counts them on every Linux of today. */
const TICKS = 100;

/**
 * Processor time of a process and all below it so far, in milliseconds. Those that have ended do not count.
 * @returns null where the system does not tell
 */
export function processorTime(pid: number | null): number | null {
  if (pid === null || process.platform !== 'linux') return null;
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(name) ?? []) : []));
  const family = new Set([pid]);
  // A parent need not come before its children.
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { own, parent } of processes) if (family.has(parent)) family.add(own);
  }
  const ticks = processes.reduce((sum, { own, ticks }) => (family.has(own) ? sum + ticks : sum), 0);
  return (ticks / TICKS) * 1000;
}

function read(name: string): { own: number; parent: number; ticks: number } | null {
  try {
    // After the program's name, which may hold anything: state, parent, … user time is the 12th, system time the 13th.
    const [, parent, , , , , , , , , , user, system] = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return { own: Number(name), parent: parent ?? 0, ticks: (user ?? 0) + (system ?? 0) };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}
