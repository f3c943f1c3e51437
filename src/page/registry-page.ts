import { registryPageHost } from '../identifier/registry-page';
import { MARKUP_LENGTH, tellRegistryPage } from '../messages';
import { isPausedOn, readSettings } from '../settings';
import { whenIdle } from './when-idle';

/**
 * Once, when the user looks at a registry's own page of one standard: hands what the page states to the background, if
 * the settings say so. Asks nobody anything.
 * @param failed told where the background cannot be reached
 */
export function handOverRegistryPage(failed: (error: unknown) => void, signal: AbortSignal): void {
  if (window !== top || registryPageHost(location.href) === null) return;
  whenIdle(0, signal, () => void handOver().catch(failed));
}

async function handOver(): Promise<void> {
  const settings = await readSettings();
  if (!settings.keepRegistryPages || isPausedOn(settings, [location.hostname])) return;
  const markup = document.documentElement.outerHTML;
  if (markup.length <= MARKUP_LENGTH) await tellRegistryPage(markup);
}
