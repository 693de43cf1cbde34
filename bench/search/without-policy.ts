import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * A site that says no policy of what is below an address: plain Pagefind runs WebAssembly in a worker,
 * which takes its policy from its own file, and ours refuses it.
 */
export const withoutPolicy =
  (site: Answer, below: string): Answer =>
  (request, response) => {
    if (!request.url?.startsWith(below)) return site(request, response);
    const say = response.writeHead.bind(response);
    const writeHead = (status: number, headers: OutgoingHttpHeaders) =>
      say(status, { ...headers, 'Content-Security-Policy': [] });
    return site(request, Object.assign(response, { writeHead }));
  };
