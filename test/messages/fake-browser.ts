/** As much of the WebExtension API as messages need: one extension, its tabs, and a listener per context. */
export const EXTENSION = { id: 'our-id', root: 'chrome-extension://our-id/' };

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

export class FakeBrowser {
  readonly listeners = new Set<Listener>();
  readonly session = new Map<string, unknown>();
  sender: object = { id: EXTENSION.id, url: `${EXTENSION.root}popup.html` };

  readonly api = {
    runtime: {
      id: EXTENSION.id,
      getURL: (path: string) => EXTENSION.root + path,
      sendMessage: (message: unknown) => this.deliver(message),
      onMessage: {
        addListener: (listener: Listener) => this.listeners.add(listener),
        removeListener: (listener: Listener) => this.listeners.delete(listener),
      },
    },
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: this.session.get(key) }),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) this.session.set(key, value);
          return Promise.resolve();
        },
        remove: (key: string) => Promise.resolve(this.session.delete(key)),
      },
    },
  };

  /** The first listener's answer; copied on the way, as the browser does. */
  async deliver(message: unknown): Promise<unknown> {
    for (const listener of this.listeners) {
      const { promise, resolve } = withResolvers();
      const later = listener(structuredClone(message), this.sender, resolve);
      if (later === true) return structuredClone(await promise);
    }
    return undefined;
  }
}

function withResolvers(): { promise: Promise<unknown>; resolve: (reply: unknown) => void } {
  let resolve: (reply: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((settle) => (resolve = settle));
  return { promise, resolve };
}
