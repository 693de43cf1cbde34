import type { Page } from '@playwright/test';

/** What a tab complains of from now on: errors, warnings, failed and foreign requests. */
export const listen = (page: Page, home: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOwn = message.text().startsWith('Service Worker registration blocked');
    if (['error', 'warning'].includes(message.type()) && !isOwn) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`asks ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What was still on its way when the page was left.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`no answer from ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${String(answer.status())} ${answer.url()}`);
  });
  return complaints;
};
