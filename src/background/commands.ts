import { browser } from '../browser';
import { stepInPage } from '../messages';

const STEPS: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mark': 'next',
  'previous-mark': 'previous',
};

/** Keyboard commands of the manifest. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const step = STEPS[command];
    if (step !== undefined) void inTab(step, tab?.id);
  });
}

async function inTab(step: 'next' | 'previous', tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (id !== undefined) await stepInPage(id, step);
}
