import type { Identifier } from './identifier';
import { publisherOf, type Level } from './publisher';

/** Public registers that answer a look-up by number, each by its host. */
export const REGISTRY_HOSTS = [
  'std.samr.gov.cn',
  'hbba.sacinfo.org.cn',
  'dbba.sacinfo.org.cn',
  'www.ttbz.org.cn',
] as const;
export type RegistryHost = (typeof REGISTRY_HOSTS)[number];

const BY_LEVEL: Partial<Record<Level, RegistryHost>> = {
  industry: 'hbba.sacinfo.org.cn',
  local: 'dbba.sacinfo.org.cn',
  group: 'www.ttbz.org.cn',
};

/** The register to ask for this number; null where none can be asked and only its page can be opened. */
export function registryHostOf(identifier: Identifier): RegistryHost | null {
  const { id, level } = publisherOf(identifier);
  return id === 'GB' ? 'std.samr.gov.cn' : (BY_LEVEL[level] ?? null);
}
