import { expect, test } from 'vitest';
import { latest } from './latest.ts';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('one question at a time, and of those that wait the last', async () => {
  const open: (() => void)[] = [];
  const asked: number[] = [];
  const told: string[] = [];
  const ask = latest(
    (question: number) =>
      new Promise<string>((resolve) => {
        asked.push(question);
        open.push(() => resolve(`answer ${question}`));
      }),
    (answer, question) => told.push(`${question}: ${answer}`),
    () => undefined,
  );
  [1, 2, 3].forEach(ask);
  expect(asked).toEqual([1]);
  open.shift()?.();
  await turn();
  expect(asked).toEqual([1, 3]);
  open.shift()?.();
  await turn();
  expect(told).toEqual(['1: answer 1', '3: answer 3']);
});

test('a question that failed is told, and the next is asked', async () => {
  const told: unknown[] = [];
  const ask = latest(
    (question: string) =>
      question === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(question),
    (answer) => told.push(answer),
    (error) => told.push(error),
  );
  ask('bad');
  await turn();
  ask('good');
  await turn();
  expect(told).toEqual([new Error('no'), 'good']);
});
