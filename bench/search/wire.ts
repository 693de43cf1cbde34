import { connect, createServer, type Socket } from 'node:net';

/** What passes between a browser and a server on this machine. */
export interface Wire {
  url: string;
  /** Bytes that came from the server since the last time it was asked: headers, bodies, all. */
  bytes: () => number;
  close: () => void;
}

/** Puts itself before a server and counts what it sends. */
export const openWire = (target: string): Promise<Wire> => {
  const { port, pathname } = new URL(target);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    far.on('data', (chunk: Buffer) => (count += chunk.length));
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A browser drops connections as it likes.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [near, far].forEach((one) => one.destroy()));
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port.');
      resolve({
        url: `http://localhost:${address.port}${pathname}`,
        bytes: () => {
          const counted = count;
          count = 0;
          return counted;
        },
        close: () => {
          for (const socket of sockets) socket.destroy();
          server.close();
        },
      });
    });
  });
};
