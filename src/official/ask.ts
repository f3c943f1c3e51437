import { browser } from '../browser';
import { askIn } from '../messages';
import { official, type LookUpOutcome } from '../messages/official';

/** The registry's answer to one number, by way of the worker. */
export interface RegistryAccess {
  /** The host that would be asked; null where none can be. Asks nobody. */
  host(number: string): Promise<string | null>;
  /** Asks for access to the host where it is missing, then the host. Only from a click: browsers want a gesture. */
  ask(number: string, host: string): Promise<LookUpOutcome>;
  cancel(): void;
  /** What was kept since this page was opened, by number: another view of the document says it too. */
  readonly lately: Map<string, LookUpOutcome>;
}

export const registryAccess: RegistryAccess = {
  host: async (number) => (await askIn(official, 'official.host', { number })).host,
  async ask(number, host) {
    // First of all: after anything that is waited for, the click would no longer count.
    const refusal = await refusalOf(host);
    if (refusal !== null) return { kind: refusal };
    return await askIn(official, 'official.ask', { number });
  },
  cancel: () => void askIn(official, 'official.cancel', {}),
  lately: new Map(),
};

/** Asks the user, through the browser, for access to a host. @returns null where it is given */
async function refusalOf(host: string): Promise<'permission' | 'forbidden' | null> {
  try {
    return (await browser.permissions.request({ origins: [`https://${host}/*`] })) ? null : 'permission';
  } catch {
    // A browser under policies of an organisation rejects in place of asking; the outcome says it.
    return 'forbidden';
  }
}
