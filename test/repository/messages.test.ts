import { describe, expect, it } from 'vitest';
import { orders } from '../../src/messages/orders';
import { messages } from '../../src/messages/protocol';
import { official } from '../../src/messages/official';
import { questions } from '../../src/messages/questions';
import { files, read } from './files';

/** Source of the rooms that answer messages. */
const receivers = {
  background: ['src/background/'],
  page: ['src/page/'],
  own: ['src/popup/'],
};

describe.each(Object.entries({ ...messages, ...questions, ...official, ...orders }))(
  'the message “%s”',
  (name, { to, request, reply }) => {
    it('is answered where it is sent to', () => {
      const source = files()
        .filter((path) => receivers[to].some((folder) => path.startsWith(folder)))
        .map(read)
        .join('\n');
      const key = name.replace('.', String.raw`\.`);
      expect(source).toMatch(new RegExp(String.raw`(?:^|[\s{,])['"]?${key}['"]?\s*(?:[:(]|,$)`, 'm'));
    });

    it('has a schema for request and reply', () => {
      expect(request).toHaveProperty('~standard');
      expect(reply).toHaveProperty('~standard');
    });
  },
);
