import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

/** Where a test draws: an element of the document, a new one for each test of the file that imports this. */
export let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(async () => {
  // What a component ends when it goes is ended here, not when the document is no longer there.
  await act(() => render(null, root));
  root.remove();
});
