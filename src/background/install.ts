import { browser } from '../browser';
import { catalogue } from './answers';

/** On the first install the seed is loaded and the welcome page opened; an update only sees that the seed is current. */
export function listenForInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
    // Asking is enough: a catalogue without its seed begins to load it, and says in its status what went wrong.
    void catalogue().status();
  });
}
