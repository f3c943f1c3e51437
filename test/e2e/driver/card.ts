/** Functions that run on the card's shadow root: self-contained, plain data in and out. */

export interface CardPicture {
  /** What a reader sees, lines separated by line breaks. */
  readonly text: string;
  /** Accessible names of the controls, in order. */
  readonly controls: readonly string[];
  /** In CSS pixels; sizes rounded, because letters differ by fractions from place to place. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether the page lets the card be seen: painted, and on top at its own middle. */
  readonly visible: boolean;
  readonly focused: boolean;
}

export function pictureOf(root: ShadowRoot): CardPicture {
  const parts = [...root.children].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.localName !== 'style',
  );
  const boxes = parts.flatMap((part) =>
    [part, ...part.querySelectorAll('*')].map((e) => e.getBoundingClientRect()),
  );
  const box = boxes.reduce(
    (largest, b) => (b.width * b.height > largest.width * largest.height ? b : largest),
    new DOMRect(),
  );
  const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    text: parts.map((part) => part.innerText).join('\n'),
    controls: [...root.querySelectorAll<HTMLElement>('button, a[href], summary')].map(
      (control) => control.getAttribute('aria-label') ?? control.innerText.trim(),
    ),
    box: { x: box.x, y: box.y, width: Math.round(box.width), height: Math.round(box.height) },
    visible: box.width > 0 && box.height > 0 && top !== null && root.contains(top),
    focused: root.activeElement !== null,
  };
}

/** The middle of the control with this accessible name. */
export function pointOfControl(root: ShadowRoot, name: string): { x: number; y: number } | null {
  const control = [...root.querySelectorAll<HTMLElement>('button, a[href], summary')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.innerText.trim()) === name,
  );
  if (!control) return null;
  const box = control.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How each element of the card looks, one line an element: colours, ground, letters and edges, as computed. */
export function looksOf(root: ShadowRoot): readonly string[] {
  const sides = ['top', 'right', 'bottom', 'left'];
  const properties = [
    ...['color', 'background-color', 'background-image', 'font-family', 'font-size', 'font-weight'],
    ...['font-style', 'line-height', 'letter-spacing', 'text-transform', 'text-decoration-line'],
    ...sides.flatMap((side) => ['width', 'style', 'color'].map((what) => `border-${side}-${what}`)),
    ...['display', 'visibility', 'direction', 'fill', 'stroke'],
  ];
  return [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const looks = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
    return `${element.localName}.${element.getAttribute('class') ?? ''} ${looks.join('; ')}`;
  });
}
