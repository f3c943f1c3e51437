import type { Look } from './drawings';

const COLOURS: Readonly<Record<Look['theme'], readonly [surface: string, text: string, line: string]>> = {
  light: ['#fff', '#14171a', '#eef0f2'],
  dark: ['#1e2126', '#edeff2', '#2c3138'],
};

const CLOSE: Readonly<Record<Look['language'], string>> = { zh: '关闭', en: 'Close' };

/**
 * The card before its drawing: the number, two lines to come, and a way to be rid of it. Styles itself, for the card's
 * styles come with its drawing.
 */
export function skeleton({ pageText, theme, language }: Look): HTMLElement {
  const [surface, text, line] = COLOURS[theme];
  const article = element(
    'article',
    `width:332px;padding:14px;border-radius:12px;background:${surface};color:${text};font:600 15px/21px system-ui,sans-serif;box-shadow:0 0 0 1px #8886,0 10px 28px -6px #0006`,
  );
  article.tabIndex = -1;
  article.ariaBusy = 'true';
  article.ariaLabel = pageText;
  article.append(closer(CLOSE[language]), pageText);
  for (const width of [230, 170])
    article.append(
      element('div', `width:${width}px;height:11px;margin-top:9px;border-radius:4px;background:${line}`),
    );
  return article;
}

function closer(name: string): HTMLElement {
  const button = element(
    'button',
    'float:right;width:26px;height:26px;margin:-4px -6px 0 8px;border:0;border-radius:6px;background:none;color:inherit;font:18px/1 system-ui;cursor:pointer',
  );
  button.dataset['act'] = 'close';
  button.ariaLabel = name;
  button.append('×');
  return button;
}

function element(name: 'article' | 'button' | 'div', style: string): HTMLElement {
  const made = document.createElementNS('http://www.w3.org/1999/xhtml', name);
  made.style.cssText = style;
  return made;
}
