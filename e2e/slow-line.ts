import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line as it is far from any city: milliseconds there and back, and bytes a second for all. */
export interface Line {
  roundTrip: number;
  rate: number;
}

/** Of so many bytes at a time a line is shared. */
const PIECE = 1024;

const later = (milliseconds: number, run: () => void): void =>
  void setTimeout(run, Math.max(0, milliseconds));

/** Puts a slow line before a server: any browser, and any of its workers, goes over it. */
export const openSlowLine = async (
  target: string,
  { roundTrip, rate }: Line,
): Promise<{ url: string; close: () => void }> => {
  const { port } = new URL(target);
  const sockets = new Set<Socket>();
  let free = 0;
  const send = (piece: Buffer, to: Socket): void => {
    free = Math.max(performance.now(), free) + (piece.length / rate) * 1000;
    later(free - performance.now(), () => to.writable && to.write(piece));
  };
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    // Before the first byte goes the greeting of the connection, there and back.
    const opened = performance.now() + roundTrip;
    near.on('data', (asked: Buffer) =>
      later(Math.max(opened - performance.now(), 0) + roundTrip, () => far.write(asked)),
    );
    far.on('data', (answer: Buffer) => {
      for (let at = 0; at < answer.length; at += PIECE) send(answer.subarray(at, at + PIECE), near);
    });
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A browser drops connections as it likes.
      socket.on('error', () => socket.destroy());
    }
    near.on('close', () => far.destroy());
    far.on('close', () => later(free - performance.now(), () => near.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};
